package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a column of words such as stages or roles. Each distinct word is looked at once, and one that means nothing is
 * one finding, however many rows have it.
 */
final class Words<T> {

    /** A column with more distinct words than this is free text; remembering them all would fill the memory. */
    private static final int REMEMBERED = 4096;

    private final int column;
    private final Function<String, Optional<T>> meaning;
    private final String complaint;
    private final String help;
    private final Findings findings;
    private final Map<String, Optional<T>> seen = new HashMap<>();

    /**
     * The meaning is asked with the folded word; the complaint follows the quoted word where it has none, and an empty
     * complaint lets it pass.
     */
    Words(int column, Function<String, Optional<T>> meaning, String complaint, String help, Findings findings) {
        this.column = column;
        this.meaning = meaning;
        this.complaint = complaint;
        this.help = help;
        this.findings = findings;
    }

    Optional<T> read(Table.Row row) {
        String text = column == ColumnMap.NONE ? "" : row.value(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> known = seen.get(text);
        return known == null ? readNew(text, row) : known;
    }

    private Optional<T> readNew(String text, Table.Row row) {
        Optional<T> found = meaning.apply(fold(text));
        if (seen.size() < REMEMBERED) {
            seen.put(text, found);
        }
        if (found.isEmpty() && !complaint.isEmpty()) {
            findings.warning("value-type", row.where(column), Blanks.quoted(text) + " " + complaint, help);
        }
        return found;
    }

    /** Letters and digits in lower case: {@code Closed - Won} and {@code closed_won} are one word. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(Character.toLowerCase(letter));
            }
        }
        return folded.toString();
    }

    static Optional<Boolean> yesNo(String folded) {
        return Values.yesNo(folded).value();
    }
}
