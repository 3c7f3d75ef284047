package io.github.partnerplan.report;

import io.github.partnerplan.source.PlainText;

/**
 * Neutralises text from files for a terminal and for the log of a build server: GitHub obeys {@code ::} at the start of a line
 * and {@code ##[} anywhere in it, Azure {@code ##vso[}.
 */
final class LogText {

    private static final String SIGN = "##";

    private LogText() {}

    /** The text on one line; in place of a command's bracket stands a round one, so that carets below a line still fit. */
    static String clean(String text) {
        return withoutCommands(PlainText.clean(text));
    }

    /** A line that is clean already. */
    static String withoutCommands(String line) {
        int at = line.indexOf(SIGN);
        if (at < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        while (at >= 0) {
            int after = at + SIGN.length();
            while (after < out.length() && Character.isLetter(out.charAt(after))) {
                after++;
            }
            if (after < out.length() && out.charAt(after) == '[') {
                out.setCharAt(after, '(');
            }
            at = out.indexOf(SIGN, at + 1);
        }
        return out.toString();
    }

    /** A path that begins a line: one with two colons in front is led by its own folder. */
    static String path(String path) {
        String clean = clean(path);
        int start = 0;
        while (start < clean.length() && isBlank(clean.charAt(start))) {
            start++;
        }
        return clean.startsWith("::", start) ? "./" + clean : clean;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
