package io.github.partnerplan.document;

/**
 * Escapes one line of text for GitHub: no emphasis, link, image, HTML, table or list comes from it, nobody is mentioned
 * and
 * no issue referred to. GitHub looks for mentions, issues and addresses after backslashes are gone, so a zero-width
 * space,
 * written as an entity, goes between their parts.
 */
final class MarkdownEscape {
    private static final String APART = "&#8203;";

    private final CharSequence text;
    private final boolean startsLine;

    MarkdownEscape(CharSequence text, boolean startsLine) {
        this.text = text;
        this.startsLine = startsLine;
    }

    void append(int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append(at(i + 1) == ' ' || isDigit(i + 1) ? "<" : "&lt;");
                case '>' -> out.append(startsLine && i == 0 ? "&gt;" : ">");
                case '&' -> out.append(at(i + 1) == '#' || isWord(i + 1) ? "&amp;" : "&");
                case '$' -> out.append(isDigit(i + 1) ? "$" : "&#36;");
                default -> out.append(isSpecial(c, i) ? "\\" : "").append(c).append(isReference(c, i) ? APART : "");
            }
        }
    }

    private boolean isSpecial(char c, int i) {
        return switch (c) {
            case '\\', '`', '*', '[', ']', '~', '|' -> true;
            case '_' -> !isWord(i - 1) || !isWord(i + 1);
            case '#' -> !isWord(i + 1);
            case '=' -> startsLine && i == 0;
            case '-', '+', ':' -> startsLine && i == 0 && !isWord(i + 1);
            case '.', ')' -> startsLine && isListNumber(i);
            default -> false;
        };
    }

    /** Whether the character is the last of a sign by which GitHub knows a mention, a reference or an address. */
    private boolean isReference(char c, int i) {
        return switch (c) {
            case '@' -> isWord(i + 1);
            case '#' -> isDigit(i + 1);
            case '-' -> isDigit(i + 1) && is(i - 1, 'h') && is(i - 2, 'g');
            case ':' -> at(i + 1) == '/' && at(i + 2) == '/';
            case 'w', 'W' -> at(i + 1) == '.' && is(i - 1, 'w') && is(i - 2, 'w');
            default -> false;
        };
    }

    private boolean isListNumber(int end) {
        for (int i = 0; i < end; i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        return end > 0;
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    private boolean is(int i, char lower) {
        return Character.toLowerCase(at(i)) == lower;
    }

    private boolean isDigit(int i) {
        return at(i) >= '0' && at(i) <= '9';
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(at(i));
    }
}
