package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Inputs;
import java.util.ArrayList;
import java.util.List;

/** Findings with their files as seen from the working directory; what is in no file is missed in the workspace's own. */
record SeenFromHere(Inputs inputs, String workspaceFile) {

    Finding of(Finding finding) {
        Location where = finding.where();
        boolean isOfAFile =
                inputs.names().contains(where.file()) || where.file().startsWith("--");
        if (!isOfAFile) {
            // What is nowhere, such as a company without a key, is missed in the workspace's own file.
            where = Location.file(workspaceFile);
        }
        List<Citation> sources = new ArrayList<>();
        for (Citation source : finding.sources()) {
            sources.add(
                    source instanceof Citation.Row row
                            ? new Citation.Row(inputs.fromHere(row.file()), row.line())
                            : source);
        }
        return new Finding(
                finding.id(),
                finding.severity(),
                new Location(
                        inputs.fromHere(where.file()),
                        where.line(),
                        where.column(),
                        where.endLine(),
                        where.endColumn()),
                finding.message(),
                finding.help(),
                sources);
    }
}
