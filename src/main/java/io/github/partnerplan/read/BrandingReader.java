package io.github.partnerplan.read;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what stands under {@code report:}, whose form is reported already, and the files it names. */
public final class BrandingReader {

    private static final List<String> KEYS = List.of("client", "title", "logo", "accent", "introduction");

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
        report.entries().forEach(this::tellEmpty);
        return new Branding(
                Blanks.trim(Nodes.text(report, "client")),
                Blanks.trim(Nodes.text(report, "title")),
                logo(report),
                colour(Nodes.text(report, "accent")),
                introduction(report));
    }

    /** A colour without quotes is a comment to YAML, so that nothing stands after its key. */
    private void tellEmpty(Node.Entry entry) {
        String key = entry.key().text();
        if (KEYS.contains(key) && isNothing(entry.value())) {
            findings.warning(
                    "report-key-empty",
                    entry.key().where(),
                    "report." + key + " is empty",
                    key.equals("accent")
                            ? "Put the colour in quotes, such as \"#0b5fff\": without them YAML takes what follows # for a comment."
                            : "Write its value after it, in quotes where it begins with #, or remove the key.");
        }
    }

    /** A reference to elsewhere counts as empty, too, but takes room, and is told as what it is. */
    private static boolean isNothing(Node node) {
        Location where = node.where();
        return node instanceof Node.Scalar value
                && !value.quoted()
                && value.text().isEmpty()
                && where.line() == where.endLine()
                && where.column() == where.endColumn();
    }

    private Optional<Branding.Logo> logo(Node.Mapping report) {
        Optional<Node.Scalar> path = Nodes.scalar(report, "logo");
        Optional<InputFile> file = path.isPresent() ? inside(path.get(), "logo") : Optional.empty();
        return file.isPresent() ? LogoReader.read(file.get(), path.orElseThrow().where(), findings) : Optional.empty();
    }

    private Optional<Branding.Introduction> introduction(Node.Mapping report) {
        Optional<Node.Scalar> path = Nodes.scalar(report, "introduction");
        Optional<InputFile> file = path.isPresent() ? inside(path.get(), "introduction") : Optional.empty();
        return file.isPresent()
                ? IntroductionReader.read(file.get(), path.orElseThrow().where(), findings)
                : Optional.empty();
    }

    /** An error here stops no report, and says so. */
    private Optional<InputFile> inside(Node.Scalar path, String what) {
        Findings own = new Findings();
        Optional<InputFile> file = sources.inside(path, own);
        for (Finding finding : own.sorted()) {
            String help = finding.help().replaceFirst("[.]$", "") + "; until then reports have no " + what + ".";
            findings.error(finding.id(), finding.where(), finding.message(), help);
        }
        return file;
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
