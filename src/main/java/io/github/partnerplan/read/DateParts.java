package io.github.partnerplan.read;

import java.time.Month;
import java.util.Locale;

/**
 * The three parts of a date as written, with one kind of separator between them and nothing or a time of day behind.
 */
final class DateParts {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private final String text;
    private final int[] part = new int[3];
    private final int[] width = new int[3];
    /** The part that is a month's name, or -1. */
    private int named = -1;

    private final boolean complete;

    DateParts(String trimmed) {
        text = trimmed;
        complete = scan();
    }

    /** All three parts are there, and nothing is left over. */
    boolean isComplete() {
        return complete;
    }

    int part(int place) {
        return part[place];
    }

    /** The digits of a part; 0 for a month's name. */
    int width(int place) {
        return width[place];
    }

    int named() {
        return named;
    }

    private boolean scan() {
        int at = 0;
        char separator = 0;
        for (int i = 0; i < 3; i++) {
            int end = onePart(i, at);
            if (end == at) {
                return false;
            }
            at = end;
            if (i < 2) {
                int next = separatorEnd(at);
                char c = next > at ? text.charAt(at) : 0;
                if (c == 0 || (i == 1 && named < 0 && c != separator)) {
                    return false;
                }
                separator = c;
                at = next;
            }
        }
        boolean parted = named < 0 ? separator == '-' || separator == '/' || separator == '.' : named < 2;
        return parted && isTime(at);
    }

    private int onePart(int i, int from) {
        int at = from;
        while (at < text.length() && at < from + 4 && Blanks.isDigit(text.charAt(at))) {
            part[i] = part[i] * 10 + (text.charAt(at) - '0');
            at++;
        }
        width[i] = at - from;
        if (at > from || named >= 0) {
            return at;
        }
        at = Blanks.letters(text, from, text.length());
        part[i] = month(text.substring(from, at));
        named = i;
        return part[i] == 0 ? from : at;
    }

    private static int month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        if (name.length() < 3) {
            return 0;
        }
        int at = MONTHS.indexOf(name.substring(0, 3));
        int number = at % 3 == 0 ? at / 3 + 1 : 0;
        return number > 0 && (name.length() == 3 || name.equals("sept") || isFullName(number, name)) ? number : 0;
    }

    private static boolean isFullName(int month, String name) {
        return Month.of(month).name().toLowerCase(Locale.ROOT).equals(name);
    }

    /** One slash, dash or dot, or in dates with a month's name also blanks and commas. */
    private int separatorEnd(int from) {
        if (from >= text.length()) {
            return from;
        }
        char c = text.charAt(from);
        if (c == '-' || c == '/' || (c == '.' && named != 0)) {
            return from + 1 < text.length() && text.charAt(from + 1) == ' ' && c == '.' ? from + 2 : from + 1;
        }
        int at = from;
        while (at < text.length()
                && (text.charAt(at) == ',' || text.charAt(at) == '.' || Blanks.isSpace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** What follows the date is nothing, or a time of day with or without a zone; the date counts as written. */
    private boolean isTime(int from) {
        if (from == text.length()) {
            return true;
        }
        int at = from;
        char first = text.charAt(at);
        if (first == 'T' || first == 't') {
            at++;
        } else {
            while (at < text.length() && (text.charAt(at) == ',' || Blanks.isSpace(text.charAt(at)))) {
                at++;
            }
        }
        if (at == from || at >= text.length()) {
            return false;
        }
        int digits = at;
        while (digits < text.length() && digits < at + 2 && Blanks.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at && digits < text.length() && text.charAt(digits) == ':' && restIsTime(digits);
    }

    private boolean restIsTime(int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean known = Blanks.isDigit(c)
                    || c == ':'
                    || c == '.'
                    || c == ','
                    || c == '+'
                    || c == '-'
                    || c == '/'
                    || c == '_'
                    || Blanks.isLetter(c)
                    || Blanks.isSpace(c)
                    || c == '('
                    || c == ')'
                    || c == '['
                    || c == ']';
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
