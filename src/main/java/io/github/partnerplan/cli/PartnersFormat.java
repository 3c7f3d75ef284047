package io.github.partnerplan.cli;

import java.util.List;
import java.util.Locale;

/** The forms that a list of partners can have. */
enum PartnersFormat {
    TEXT,
    MARKDOWN,
    CSV,
    JSON;

    /** The format that was asked for, text where none was, or a refusal that names them all. */
    static PartnersFormat of(Arguments arguments) throws Refusal {
        List<String> all = List.of("text", "markdown", "csv", "json");
        String word = Options.oneOf("--format", arguments.text("--format", "text"), all);
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** All words, for a help text. */
    static String words() {
        return "text, markdown, csv or json";
    }
}
