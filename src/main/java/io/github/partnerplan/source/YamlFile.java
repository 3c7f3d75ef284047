package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the one YAML document of a file as a located tree; JSON reads likewise. At most 512 KiB and 20 levels; anchors, aliases,
 * tags and merge keys are findings, so that what stands in a file is all there is to it.
 */
public final class YamlFile {

    /** The parser is slow on huge scalars (seconds for 8 MB), and no program file a person writes comes near this. */
    private static final int LONGEST = 512 << 10;

    private YamlFile() {}

    /** The tree; an empty file is an empty group of keys and a finding; nothing, with findings, where no tree can be had. */
    public static Optional<Node> read(InputFile file, Findings findings) {
        if (file.size() > LONGEST) {
            return tooLarge(file.name(), findings);
        }
        Optional<TextReader> opened = TextReader.open(file, findings);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (TextReader reader = opened.get()) {
            // A file may have grown since its size was taken.
            char[] text = new char[(int) file.size() + 1];
            int length = 0;
            for (int count = 0; count >= 0 && length <= LONGEST; length += Math.max(count, 0)) {
                text = length == text.length ? Arrays.copyOf(text, LONGEST + 1) : text;
                count = reader.read(text, length, text.length - length);
            }
            if (length > LONGEST) {
                return tooLarge(file.name(), findings);
            }
            return reader.isBroken() ? Optional.empty() : parse(new String(text, 0, length), file.name(), findings);
        } catch (IOException e) {
            findings.error(
                    "file-unreadable", Location.file(file.name()), "the file cannot be read", Inputs.HELP_UNREADABLE);
            return Optional.empty();
        }
    }

    /** The tree of a text, as {@link #read}; {@code name} stands in its locations. */
    public static Optional<Node> parse(String text, String name, Findings findings) {
        YamlTree tree = new YamlTree(name, findings);
        try {
            Optional<Node> root = tree.build(text);
            if (root.isPresent()) {
                return root;
            }
            findings.warning(
                    "file-empty",
                    Location.file(name),
                    "the file is empty",
                    "Write at least one key into it, or remove it.");
            return Optional.of(new Node.Mapping(List.of(), Location.span(name, 1, 1, 0)));
        } catch (YamlTree.TooDeepException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            YamlFault.report(e, text, name, findings);
            return Optional.empty();
        }
    }

    private static Optional<Node> tooLarge(String name, Findings findings) {
        String message = "the file is larger than 512 KiB, the limit for YAML";
        findings.error(
                "file-too-large", Location.file(name), message, "Put lists of partners and deals into CSV files.");
        return Optional.empty();
    }
}
