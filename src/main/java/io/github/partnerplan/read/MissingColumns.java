package io.github.partnerplan.read;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.source.Table;
import java.util.List;
import java.util.Optional;

/** The finding for a table that lacks columns it cannot do without: names those it has, and how to map one. */
final class MissingColumns {

    private MissingColumns() {}

    static void tell(Table table, String kind, List<String> missing, Severity severity, Findings findings) {
        List<String> headers = UserMapping.headers(table);
        String message = "no column is recognised as " + String.join(" or ", missing) + "; the columns are "
                + UserMapping.list(headers);
        StringBuilder mapping = new StringBuilder();
        for (String name : missing) {
            Optional<String> likely = DidYouMean.closest(name, headers);
            mapping.append(mapping.length() == 0 ? "" : ", ")
                    .append(name)
                    .append(": \"")
                    .append(likely.orElse("its header"))
                    .append('"');
        }
        String help = "Write columns: {" + kind + ": {" + mapping + "}} in partnerplan.yaml.";
        findings.add(new Finding("columns-missing", severity, place(table), message, help, List.of()));
    }

    private static Location place(Table table) {
        return table.columns().isEmpty()
                ? Location.file(table.file())
                : table.columns().get(0).where();
    }
}
