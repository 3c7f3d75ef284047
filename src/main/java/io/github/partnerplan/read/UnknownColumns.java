package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;
import java.util.List;
import java.util.Optional;

/**
 * The warnings on headers that look like a misspelt name of a field the table has no column for; any other header may
 * be the user's own.
 */
final class UnknownColumns {

    /** Headers of their own that are one letter away from Country and Contact. */
    private static final List<String> WORDS = List.of("county", "contract");

    private UnknownColumns() {}

    /** Leaves out the fields that are reported as missing already. */
    static <F extends Enum<F> & HeaderField> void tell(
            ColumnMap<F> columns, Headers<F> headers, Table table, List<String> missing, Findings findings) {
        for (int at = 0; at < table.columns().size(); at++) {
            Table.Column column = table.columns().get(at);
            if (column.name().startsWith("x-") || headers.knows(column.name()) || columns.isMapped(at)) {
                continue;
            }
            Optional<String> meant = meant(column.name(), columns, headers, missing);
            if (meant.isPresent()) {
                tell(column, meant.get(), ", or map it under columns.", findings);
            }
        }
    }

    static void tell(Table.Column column, String meant, String helpEnd, Findings findings) {
        findings.warning(
                "column-unknown",
                column.where(),
                "column " + Blanks.quoted(column.name()) + " is not recognised; did you mean \"" + meant + "\"?",
                "Rename it to " + meant + helpEnd);
    }

    private static <F extends Enum<F> & HeaderField> Optional<String> meant(
            String header, ColumnMap<F> columns, Headers<F> headers, List<String> missing) {
        List<String> forms = headers.forms(header);
        for (F field : headers.fields()) {
            if (!field.isRead() || columns.has(field) || missing.contains(field.canonical())) {
                continue;
            }
            if (isMisspelt(forms, field.canonical())) {
                return Optional.of(field.canonical());
            }
            for (String synonym : field.synonyms()) {
                if (isMisspelt(forms, synonym)) {
                    return Optional.of(synonym);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isMisspelt(List<String> forms, String name) {
        for (String form : forms) {
            if (isMisspelt(form, name)) {
                return true;
            }
        }
        return false;
    }

    /** The folded header is a slip for the name. */
    static boolean isMisspelt(String folded, String name) {
        for (String word : WORDS) {
            if (folded.endsWith(word)) {
                return false;
            }
        }
        String meant = Headers.fold(name);
        return Misspelling.of(folded, meant, meant.length() == name.length());
    }
}
