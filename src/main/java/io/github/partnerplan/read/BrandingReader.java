package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Node;
import java.util.Locale;
import java.util.Optional;

/** Reads what stands under {@code report:}, whose form is reported already, and the files it names. */
public final class BrandingReader {

    private final Sources sources;
    private final Findings findings;

    BrandingReader(Sources sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    Branding read(Node root) {
        Optional<Node.Mapping> found = Nodes.mapping(root, "report");
        if (found.isEmpty()) {
            return Branding.NONE;
        }
        Node.Mapping report = found.get();
        return new Branding(
                Blanks.trim(Nodes.text(report, "client")),
                Blanks.trim(Nodes.text(report, "title")),
                logo(report),
                colour(Nodes.text(report, "accent")),
                introduction(report));
    }

    private Optional<Branding.Logo> logo(Node.Mapping report) {
        Optional<Node.Scalar> path = Nodes.scalar(report, "logo");
        Optional<InputFile> file = path.isPresent() ? sources.inside(path.get()) : Optional.empty();
        return file.isPresent() ? LogoReader.read(file.get(), path.orElseThrow().where(), findings) : Optional.empty();
    }

    private Optional<Branding.Introduction> introduction(Node.Mapping report) {
        Optional<Node.Scalar> path = Nodes.scalar(report, "introduction");
        Optional<InputFile> file = path.isPresent() ? sources.inside(path.get()) : Optional.empty();
        return file.isPresent()
                ? IntroductionReader.read(file.get(), path.orElseThrow().where(), findings)
                : Optional.empty();
    }

    /** A colour as {@code #rrggbb} in small letters; {@code #rgb} stands for each digit twice. Empty for what is none. */
    public static String colour(String text) {
        boolean isColour =
                ValueKind.COLOUR.read(text, Dialect.UNDECIDED).value().isPresent();
        if (!isColour) {
            return "";
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == 7) {
            return lower;
        }
        StringBuilder whole = new StringBuilder("#");
        lower.substring(1).chars().forEach(c -> whole.append((char) c).append((char) c));
        return whole.toString();
    }
}
