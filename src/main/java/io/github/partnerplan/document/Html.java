package io.github.partnerplan.document;

import java.util.regex.Pattern;

/** The characters of text that may come from anywhere, as HTML in which each of them means itself. */
final class Html {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** Digits and hyphens are the same in HTML, so that a day can be found there. */
    private static final Pattern DAY =
            Pattern.compile("(?<![\\w-])\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\w-])");

    /** A tag or a character by its name, which end in nothing that parts cells, or else a separator of cells. */
    private static final Pattern SEPARATOR = Pattern.compile("<[^>]*>|&[#\\w]+;|([,;|])");

    private Html() {}

    /** For an attribute's value, and for text that stands alone. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(CleanText.of(text), out);
        return out.toString();
    }

    /** For text within a sentence: as it stands, but that no line ends within a day. */
    static String prose(String text) {
        return DAY.matcher(verbatim(text)).replaceAll("<time>$0</time>");
    }

    /** For text to be kept as it is: only words written from right to left are set apart, so that they leave its order alone. */
    static String verbatim(String text) {
        String clean = CleanText.of(text);
        StringBuilder out = new StringBuilder(clean.length() + 16);
        int done = 0;
        for (int i = 0; i < clean.length(); ) {
            int point = clean.codePointAt(i);
            if (isRightToLeft(point)) {
                int end = endOfRightToLeft(clean, i);
                append(clean.substring(done, i), out);
                out.append("<bdi>");
                append(clean.substring(i, end), out);
                out.append("</bdi>");
                done = end;
                i = end;
            } else {
                i += Character.charCount(point);
            }
        }
        append(clean.substring(done), out);
        return out.toString();
    }

    /** For a row of a file that is HTML already: a line of it may end behind a separator, and what is copied or found stays the same. */
    static String breakable(String html) {
        return SEPARATOR.matcher(html).replaceAll(found -> found.group(1) == null ? "$0" : "$0<wbr/>");
    }

    static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static void append(String clean, StringBuilder out) {
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    /** Past the last such character before the next word written from left to right, and past a bracket closed behind it. */
    private static int endOfRightToLeft(String text, int from) {
        int end = from;
        int opened = Integer.MAX_VALUE;
        for (int i = from; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean closes = CLOSING.indexOf(point) >= 0 && opened < end;
            if (OPENING.indexOf(point) >= 0) {
                opened = i;
            } else if (Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return end;
            }
            i += Character.charCount(point);
            if (isRightToLeft(point) || closes) {
                end = i;
                opened = closes ? Integer.MAX_VALUE : opened;
            }
        }
        return end;
    }

    private static boolean isRightToLeft(int point) {
        if (point < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
