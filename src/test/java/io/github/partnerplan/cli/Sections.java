package io.github.partnerplan.cli;

import java.util.List;
import java.util.Locale;

/**
 * Cuts a plan down to some of its sections, so that a case pins what it is about and not the whole plan. A section begins at
 * its heading: capitals at the start of a line in text, {@code #} in Markdown, a key of the outermost object in JSON.
 */
final class Sections {

    private Sections() {}

    /** The sections under the wanted headings, in the order of the text. */
    static String of(String text, List<String> wanted) {
        StringBuilder kept = new StringBuilder();
        boolean isKept = false;
        for (String line : text.split("(?<=\n)", -1)) {
            String heading = heading(line.replaceAll("\u001b\\[[0-9;]*m", ""));
            if (!heading.isEmpty()) {
                isKept = wanted.contains(heading);
            }
            if (isKept) {
                kept.append(line);
            }
        }
        return kept.toString();
    }

    /** The words of a heading; empty if the line is none. */
    private static String heading(String line) {
        if (line.startsWith("# ") || line.startsWith("## ")) {
            return line.substring(line.indexOf(' ')).strip();
        }
        if (line.startsWith("  \"")) {
            return line.substring(3, line.indexOf('"', 3));
        }
        // A row of a table begins with a blank, and may begin with an id such as R-2.
        String start = line.startsWith(" ") ? "" : line.split(" {2}", 2)[0].strip();
        return start.length() > 2 && isCapital(start.charAt(0)) && start.equals(start.toUpperCase(Locale.ROOT))
                ? start
                : "";
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
