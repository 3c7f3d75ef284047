package io.github.partnerplan.read;

import java.util.ArrayList;
import java.util.List;

/** Names as people write them: several in one cell, one in several spellings, headers as names of measures. */
final class Names {

    private Names() {}

    /** The names of a cell, parted by semicolons. */
    static List<String> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int semicolon = text.indexOf(';', from);
            int to = semicolon < 0 ? text.length() : semicolon;
            String name = text.substring(from, to).strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
            from = to + 1;
        }
        return List.copyOf(names);
    }

    /** A name without case and blanks, by which partners are matched. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (!Blanks.isSpace(letter)) {
                key.append(Character.toLowerCase(letter));
            }
        }
        return key.toString();
    }

    /** A header as the name of a measure: {@code MDF Spent ($)} is {@code mdf_spent}. */
    static String snakeCase(String header) {
        StringBuilder name = new StringBuilder(header.length());
        boolean gap = false;
        for (int i = 0; i < header.length(); i++) {
            char letter = header.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                name.append(gap && name.length() > 0 ? "_" : "").append(Character.toLowerCase(letter));
                gap = false;
            } else {
                gap = true;
            }
        }
        return name.toString();
    }
}
