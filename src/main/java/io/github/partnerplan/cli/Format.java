package io.github.partnerplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The forms a result can have: the word for {@code --format}, and the ending of a file in it. */
enum Format {
    TEXT(".txt"),
    MARKDOWN(".md"),
    JSON(".json"),
    PROGRAM(".yaml");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String ending() {
        return ending;
    }

    /** The format that was asked for, text where none was, or a refusal that names them all. */
    static Format of(Arguments arguments) throws Refusal {
        String word = Options.oneOf("--format", arguments.text("--format", TEXT.word()), all());
        for (Format format : values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        throw new IllegalStateException("no such format: " + word);
    }

    /** All words, for a help text: {@code text, markdown or json}. */
    static String words() {
        List<String> words = all();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static List<String> all() {
        List<String> words = new ArrayList<>();
        for (Format format : values()) {
            words.add(format.word());
        }
        return words;
    }
}
