package io.github.partnerplan.report;

import io.github.partnerplan.source.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a calendar file (RFC 5545): each ends with CRLF, a long one goes on in the next line behind a blank, and texts are
 * cleaned and escaped so that none can begin a line of its own.
 */
final class CalendarText {

    /** Octets of a line without its end. */
    private static final int LONGEST = 75;

    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** A property with a value that is ours, such as a date. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property with a text that may come from a user's file. */
    CalendarText text(String name, String text) {
        return line(name, escaped(text));
    }

    /** A property with several lines of text. */
    CalendarText texts(String name, List<String> texts) {
        List<String> escaped = new ArrayList<>();
        texts.forEach(text -> escaped.add(escaped(text)));
        return line(name, String.join("\\n", escaped));
    }

    private static String escaped(String text) {
        return PlainText.clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** A character of several octets is not cut apart. */
    private void fold(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            String character = new String(Character.toChars(line.codePointAt(i)));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST) {
                lines.append(END).append(' ');
                used = 1;
            }
            lines.append(character);
            used += octets;
            i += character.length();
        }
        lines.append(END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
