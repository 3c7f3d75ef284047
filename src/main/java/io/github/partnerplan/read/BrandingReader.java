package io.github.partnerplan.read;

import io.github.partnerplan.model.Branding;
import io.github.partnerplan.source.Node;
import java.util.Optional;

/** Reads what stands under {@code report:}, whose form is reported already. */
final class BrandingReader {

    private BrandingReader() {}

    static Branding read(Node root) {
        Optional<Node.Mapping> report = Nodes.mapping(root, "report");
        if (report.isEmpty()) {
            return Branding.NONE;
        }
        return new Branding(
                Nodes.text(report.get(), "client"),
                Nodes.text(report.get(), "title"),
                Optional.empty(),
                "",
                Optional.empty());
    }
}
