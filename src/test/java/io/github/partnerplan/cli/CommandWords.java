package io.github.partnerplan.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits a command line as a shell would: blanks part words, single and double quotes and a backslash protect them. */
final class CommandWords {

    private static final char NONE = ' ';

    private CommandWords() {}

    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isOpen = false;
        char quote = NONE;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
                isOpen = true;
            } else if (quote != NONE) {
                if (c == quote) {
                    quote = NONE;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                isOpen = true;
            } else if (Character.isWhitespace(c)) {
                if (isOpen) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                isOpen = false;
            } else {
                word.append(c);
                isOpen = true;
            }
        }
        if (isOpen) {
            words.add(word.toString());
        }
        return List.copyOf(words);
    }
}
