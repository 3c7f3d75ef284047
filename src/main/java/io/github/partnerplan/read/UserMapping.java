package io.github.partnerplan.read;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns a user names under {@code columns:} for one table, and those of them that the table does not have. */
final class UserMapping<F extends Enum<F> & HeaderField> {

    private static final int SHOWN = 30;

    private record Missing<F>(F field, Node.Entry entry) {}

    private final Table table;
    private final List<ColumnMap.Candidate<F>> candidates = new ArrayList<>();
    private final List<Missing<F>> missing = new ArrayList<>();

    private UserMapping(Table table) {
        this.table = table;
    }

    static <F extends Enum<F> & HeaderField> UserMapping<F> of(
            Headers<F> headers, Table table, List<Node.Entry> entries, Findings findings) {
        UserMapping<F> mapping = new UserMapping<>(table);
        for (Node.Entry entry : entries) {
            Optional<F> field = headers.field(entry.key().text());
            if (entry.key().text().startsWith("x-")) {
                continue; // the user's own key, as everywhere in a workspace
            }
            if (field.isPresent()) {
                mapping.add(field.get(), entry);
            } else {
                tellUnknown(headers, entry.key(), findings);
            }
        }
        return mapping;
    }

    private void add(F field, Node.Entry entry) {
        int column = find(headerOf(entry));
        if (column == ColumnMap.NONE) {
            missing.add(new Missing<>(field, entry));
        } else {
            candidates.add(new ColumnMap.Candidate<>(field, column, ColumnMap.MAPPED));
        }
    }

    /** The header as written, else the first that differs only in what {@link Headers#fold} ignores. */
    private int find(String header) {
        List<Table.Column> columns = table.columns();
        String folded = Headers.fold(header);
        int found = ColumnMap.NONE;
        for (int i = columns.size() - 1; i >= 0; i--) {
            if (!header.isEmpty() && columns.get(i).name().equals(header)) {
                return i;
            }
            if (!folded.isEmpty() && Headers.fold(columns.get(i).name()).equals(folded)) {
                found = i;
            }
        }
        return found;
    }

    List<ColumnMap.Candidate<F>> candidates() {
        return candidates;
    }

    boolean takes(int column) {
        for (ColumnMap.Candidate<F> candidate : candidates) {
            if (candidate.column() == column) {
                return true;
            }
        }
        return false;
    }

    /** An error where the field is lost, a warning where another column is read in its place. */
    void tellMissing(ColumnMap<F> map, Findings findings) {
        List<String> headers = headers(table);
        for (Missing<F> one : missing) {
            String header = headerOf(one.entry());
            String message = table.file() + " has no column \"" + header + "\"";
            String help = "Name one of its columns: " + list(headers) + ".";
            if (map.has(one.field())) {
                String instead = "; \"" + map.header(map.column(one.field())) + "\" is read as "
                        + one.field().canonical() + " instead";
                findings.warning("column-missing", one.entry().value().where(), message + instead, help);
            } else {
                String hint = DidYouMean.hint(header, headers);
                findings.error("column-missing", one.entry().value().where(), message + hint, help);
            }
        }
    }

    /** The first headers, quoted: they show which file it is, where a CRM export has hundreds. */
    static String list(List<String> headers) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN, headers.size()); i++) {
            list.append(i == 0 ? "" : ", ").append(Blanks.quoted(headers.get(i)));
        }
        return list + (headers.size() > SHOWN ? " and " + (headers.size() - SHOWN) + " more" : "");
    }

    static List<String> headers(Table table) {
        List<String> names = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            names.add(column.name());
        }
        return names;
    }

    private static String headerOf(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static void tellUnknown(Headers<?> headers, Node.Scalar key, Findings findings) {
        findings.error(
                "key-unknown",
                key.where(),
                "no column of " + headers.kind() + " is called \"" + key.text() + "\""
                        + DidYouMean.hint(key.text(), headers.names()),
                "Use one of " + String.join(", ", headers.names()) + ".");
    }
}
