package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;

/**
 * Looks through a Markdown text for pictures and HTML, of which a report shows the words only. It goes line by line and knows
 * fences and code between ticks, so it may miss a picture that is written over two lines, and costs one walk over the text.
 */
final class MarkdownScan {

    private static final String PICTURE = "a picture stands here; reports show only its description";
    private static final String HTML = "HTML stands here; reports show only its words";

    private final String file;
    private final Findings findings;
    private String fence = "";

    MarkdownScan(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void scan(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!isCode(lines[i])) {
                line(lines[i], i + 1);
            }
        }
    }

    /** A fence, a line inside one, or a line set in so far that it is code. */
    private boolean isCode(String line) {
        String stripped = line.strip();
        if (!fence.isEmpty()) {
            fence = stripped.startsWith(fence) && isAll(stripped, fence.charAt(0)) ? "" : fence;
            return true;
        }
        int ticks = run(stripped, 0);
        boolean opens = ticks >= 3 && (stripped.charAt(0) == '`' || stripped.charAt(0) == '~');
        fence = opens ? stripped.substring(0, ticks) : "";
        return opens || line.startsWith("    ") || line.startsWith("\t");
    }

    private static boolean isAll(String text, char c) {
        return text.chars().allMatch(each -> each == c);
    }

    /** How often the character at an index is repeated from there on. */
    private static int run(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == text.charAt(from)) {
            to++;
        }
        return to - from;
    }

    private void line(String line, int number) {
        int lastBracket = line.lastIndexOf(']');
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '`') {
                at = behindCode(line, at) - 1;
            } else if (c == '!' && is(line, at + 1, '[') && lastBracket > at) {
                tell(line, at, number, PICTURE, "Say in words what it shows, or name it as logo.");
                at++;
            } else if (c == '<' && isTag(line, at)) {
                tell(line, at, number, HTML, "Write it in Markdown.");
                return;
            }
        }
    }

    /** The index behind a piece of code that as many ticks close as open it; behind the ticks alone where none do. */
    private static int behindCode(String line, int from) {
        int ticks = run(line, from);
        for (int at = line.indexOf('`', from + ticks); at >= 0; at = line.indexOf('`', at)) {
            int here = run(line, at);
            at += here;
            if (here == ticks) {
                return at;
            }
        }
        return from + ticks;
    }

    private static boolean is(String line, int at, char c) {
        return at < line.length() && line.charAt(at) == c;
    }

    /** An address between angle brackets is none, nor is a sign for less. */
    private static boolean isTag(String line, int at) {
        int name = at + (is(line, at + 1, '/') ? 2 : 1);
        if (is(line, name, '!') || is(line, name, '?')) {
            return true;
        }
        int end = name;
        while (end < line.length() && (isLetter(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        boolean isNamed = end > name && isLetter(line.charAt(name));
        return isNamed && (end == line.length() || " \t/>".indexOf(line.charAt(end)) >= 0);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void tell(String line, int at, int number, String message, String help) {
        findings.note(
                "introduction-part-left-out",
                Location.span(file, number, line.codePointCount(0, at) + 1, 1),
                message,
                help);
    }
}
