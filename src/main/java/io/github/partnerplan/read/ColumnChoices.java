package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;
import java.util.Optional;

/**
 * The notes on fields for which a table has several synonyms; a canonical header or the user's mapping needs no note.
 */
final class ColumnChoices {

    private ColumnChoices() {}

    /** Says for each column that lost to an earlier synonym which one is read. */
    static <F extends Enum<F> & HeaderField> void tell(
            ColumnMap<F> columns, Headers<F> headers, Table table, Findings findings) {
        for (ColumnMap.Candidate<F> loser : columns.candidates()) {
            Optional<ColumnMap.Candidate<F>> winner = columns.chosen(loser.field());
            boolean lost = winner.isPresent()
                    && winner.get().rank() >= Headers.FIRST_SYNONYM
                    && winner.get().column() != loser.column();
            if (lost && loser.field().isRead()) {
                String other = columns.header(loser.column());
                String field = loser.field().canonical();
                findings.note(
                        "column-choice",
                        table.columns().get(loser.column()).where(),
                        "\"" + columns.header(winner.get().column()) + "\" is read as " + field + ", so \"" + other
                                + "\" is not",
                        "Write columns: {" + headers.kind() + ": {" + field + ": \"" + other
                                + "\"}} in partnerplan.yaml to read it instead.");
            }
        }
    }
}
