package io.github.partnerplan.cli;

import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms a result can have: the word for {@code --format}, and the ending of a file in it. */
enum Format {
    TEXT(".txt"),
    MARKDOWN(".md"),
    HTML(".html"),
    DOCX(".docx"),
    XLSX(".xlsx"),
    CSV(".csv"),
    JSON(".json"),
    PROGRAM(".yaml"),
    ICS(".ics");

    /** What a reader would open with a program that cannot show plain text. */
    private static final List<String> FOREIGN =
            List.of(".pdf", ".doc", ".xls", ".odt", ".ods", ".rtf", ".ppt", ".pptx", ".htm");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** No text: on a terminal it would do harm. */
    boolean isPacked() {
        return this == DOCX || this == XLSX;
    }

    String ending() {
        return ending;
    }

    /**
     * The one of a command's formats that was asked for, by its word or else by the ending of the file for the result; text
     * where neither tells, or a refusal that names them all. Where the two differ one of them is a slip, and the file would
     * open in no program.
     */
    static Format of(Arguments arguments, List<Format> offered) throws Refusal {
        String file = arguments.text("--output", "");
        String otherwise = ofEnding(file, offered).word();
        String word = Options.oneOf("--format", arguments.text("--format", otherwise), all(offered));
        Format format = valueOf(word.toUpperCase(Locale.ROOT));
        if (arguments.has("--format")) {
            format.refuseEndingOfAnother(file, offered);
        }
        return format;
    }

    private void refuseEndingOfAnother(String file, List<Format> offered) throws Refusal {
        Optional<Format> meant = meantBy(file);
        if (meant.isPresent() && meant.get() != this && !meant.get().holds(this)) {
            throw Refusal.usage(
                    "--format " + word() + " does not fit " + PlainText.quoted(file) + ", whose ending means "
                            + meant.get().word() + ": name a file that ends in " + ending
                            + (offered.contains(meant.get())
                                    ? ", or write --format " + meant.get().word()
                                    : ""));
        }
    }

    /** The form that a file's ending stands for, whether or not a command writes it. */
    static Optional<Format> meantBy(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (lower.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What is made of lines can be read in a file of plain text. */
    private boolean holds(Format other) {
        return this == TEXT && !other.isPacked();
    }

    private static Format ofEnding(String file, List<Format> offered) throws Refusal {
        String lower = file.toLowerCase(Locale.ROOT);
        for (Format format : offered) {
            if (lower.endsWith(format.ending)) {
                return format;
            }
        }
        List<String> unopened = new ArrayList<>(FOREIGN);
        unopened.addAll(List.of(DOCX.ending, XLSX.ending));
        for (String foreign : unopened) {
            if (lower.endsWith(foreign)) {
                List<String> endings = new ArrayList<>();
                offered.forEach(format -> endings.add(format.ending));
                throw Refusal.usage("there is no format for " + PlainText.quoted(file) + "; use one of: "
                        + String.join(", ", endings)
                        + (foreign.equals(".pdf") ? "\nFor a PDF, write HTML and print it from a browser." : ""));
            }
        }
        return TEXT;
    }

    /** Their words, for a help text: {@code text, markdown or json}. */
    static String words(List<Format> offered) {
        List<String> words = all(offered);
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static List<String> all(List<Format> offered) {
        List<String> words = new ArrayList<>();
        for (Format format : offered) {
            words.add(format.word());
        }
        return words;
    }
}
