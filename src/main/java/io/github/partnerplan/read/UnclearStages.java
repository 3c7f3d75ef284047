package io.github.partnerplan.read;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stages that count as open and look like a misspelt won or lost one: one finding each, with its rows counted. */
final class UnclearStages {

    /** More names than this are told apart by something else, such as a number; the further ones are left out. */
    private static final int REMEMBERED = 4096;

    /** Shorter words are too near to names of open stages. */
    private static final int SHORTEST = 5;

    private static final List<String> NAMES = List.of("Closed Won", "Closed Lost", "Won and Closed", "Lost and Closed");

    private static final class Unclear {
        private final Location first;
        private final String meant;
        private int rows;

        Unclear(Location first, String meant) {
            this.first = first;
            this.meant = meant;
        }
    }

    private final Findings findings;
    private final Map<String, Optional<Unclear>> seen = new LinkedHashMap<>();

    UnclearStages(Findings findings) {
        this.findings = findings;
    }

    /** Takes note of the cell of a deal that counts as open. */
    void see(Table.Row row, int column) {
        String text = column == ColumnMap.NONE ? "" : row.value(column);
        if (text.length() < SHORTEST) {
            return;
        }
        Optional<Unclear> known = seen.get(text);
        if (known == null) {
            if (seen.size() == REMEMBERED) {
                return;
            }
            known = meant(text).map(meant -> new Unclear(row.where(column), meant));
            seen.put(text, known);
        }
        known.ifPresent(unclear -> unclear.rows++);
    }

    /** The name one slip away, leaving out a number before it and a pipeline in brackets behind it. */
    static Optional<String> meant(String text) {
        int bracket = text.indexOf('(');
        String folded = StageNames.withoutNumber(Words.fold(bracket < 0 ? text : text.substring(0, bracket)));
        for (String name : NAMES) {
            if (DidYouMean.isOneSlip(folded, Words.fold(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Tells what the whole pass showed. */
    void tell() {
        for (Map.Entry<String, Optional<Unclear>> entry : seen.entrySet()) {
            if (entry.getValue().isPresent()) {
                tell(entry.getKey(), entry.getValue().get());
            }
        }
    }

    private void tell(String text, Unclear unclear) {
        String counts = unclear.rows == 1 ? " and counts as open" : ", so its " + unclear.rows + " deals count as open";
        findings.warning(
                "deal-stage-unclear",
                unclear.first,
                "stage " + Blanks.quoted(text) + " is not recognised" + counts + "; did you mean \"" + unclear.meant
                        + "\"?",
                "Write " + unclear.meant + " if these deals are closed.");
    }
}
