package io.github.partnerplan.document;

/**
 * Neutralises what text from files could do to a reader's screen: control characters become visible, white space
 * becomes
 * a blank, characters nobody sees (bidirectional, zero-width, tags, variation selectors) are dropped, and so are marks that
 * would pile up over the lines above.
 */
public final class CleanText {
    static final char NO_BREAK_SPACE = '\u00A0';
    private static final char REPLACEMENT = '\uFFFD';
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DROPPED = -1;

    /** Marks on one letter: Burmese, Tibetan and pointed Hebrew need up to five, and six still stay within the line. */
    private static final int MARKS = 6;

    private CleanText() {}

    public static String of(String text) {
        int length = text.length();
        int marks = 0;
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                marks = 0;
                i++;
                continue;
            }
            int point = text.codePointAt(i);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MARKS || shown(point) != point) {
                return clean(text);
            }
            i += Character.charCount(point);
        }
        return text;
    }

    /** Whether nothing would be seen of the text. */
    static boolean isBlank(String text) {
        String clean = of(text);
        for (int i = 0; i < clean.length(); i++) {
            if (clean.charAt(i) != ' ' && clean.charAt(i) != NO_BREAK_SPACE) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int shown = shown(point);
            if (shown != DROPPED) {
                marks = isMark(shown) ? marks + 1 : 0;
                if (marks <= MARKS) {
                    out.appendCodePoint(shown);
                }
            }
            i += Character.charCount(point);
        }
        return out.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int shown(int point) {
        if (point >= ' ' && point < 0x7F) {
            return point;
        }
        if (point < 0xA0) {
            return control(point);
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT -> DROPPED;
            case Character.SPACE_SEPARATOR -> joins(point) ? NO_BREAK_SPACE : ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            case Character.UNASSIGNED -> isNoncharacter(point) ? REPLACEMENT : point;
            default -> isInvisible(point) ? DROPPED : point;
        };
    }

    private static int control(int point) {
        if ((point >= '\t' && point <= '\r') || point == 0x85) {
            return ' ';
        }
        if (point == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return point < ' ' ? CONTROL_PICTURES + point : REPLACEMENT;
    }

    private static boolean joins(int point) {
        return point == NO_BREAK_SPACE || point == 0x2007 || point == 0x202F;
    }

    private static boolean isNoncharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    /** Letters and marks by their category, yet without any picture: fillers, joiners and variation selectors. */
    private static boolean isInvisible(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || (point >= 0x180B && point <= 0x180F)
                || point == 0x3164
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0xFFA0
                || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
