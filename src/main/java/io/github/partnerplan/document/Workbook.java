package io.github.partnerplan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A file of sheets with typed cells, free of any form; the accent is a colour as {@code #rrggbb}, empty for the house's own. */
public record Workbook(String title, List<Sheet> sheets, String accent) {
    public Workbook {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(accent, "accent");
        sheets = List.copyOf(sheets);
    }

    /** In the house's own colours. */
    public Workbook(String title, List<Sheet> sheets) {
        this(title, sheets, "");
    }

    /**
     * A sheet: lines above the table, the table's titles, its rows, and whether a reader can filter it. The titles stay in
     * sight, and so do the first {@code fixed} columns; on paper only the first {@code printed} stand.
     */
    public record Sheet(
            String name,
            List<List<Value>> above,
            List<Title> titles,
            List<List<Value>> rows,
            boolean filter,
            int fixed,
            int printed) {

        private static final int LONGEST_NAME = 31;

        public Sheet {
            if (name.isEmpty() || name.length() > LONGEST_NAME || !name.matches("[A-Za-z ]+")) {
                throw new IllegalArgumentException("no name for a sheet: " + name);
            }
            above = above.stream().map(List::copyOf).toList();
            titles = List.copyOf(titles);
            rows = rows.stream().map(List::copyOf).toList();
            if (fixed > titles.size() || printed < fixed || printed > titles.size()) {
                throw new IllegalArgumentException(fixed + " and " + printed + " of " + titles.size() + " columns");
            }
        }

        /** All of it is printed. */
        public Sheet(
                String name,
                List<List<Value>> above,
                List<Title> titles,
                List<List<Value>> rows,
                boolean filter,
                int fixed) {
            this(name, above, titles, rows, filter, fixed, titles.size());
        }
    }

    /** A column's title and its width in characters. */
    public record Title(String words, int width) {}

    /** How a number is shown. */
    public enum Kind {
        MONEY,
        SHARE,
        COUNT,
        DECIMAL
    }

    /** What stands in a cell. */
    public sealed interface Value {}

    /** Text, never a formula; it may hold anything a user's file held. */
    public record Words(String words, Style style) implements Value {}

    /** A figure. */
    public record Figure(BigDecimal amount, Kind kind) implements Value {}

    /** A figure that the reader is invited to change, or to put in where it is not known. */
    public record Assumption(Optional<BigDecimal> amount, Kind kind) implements Value {}

    /** Words that explain the dress of an assumption, in that dress. */
    public record Legend(String words) implements Value {}

    /** A formula of ours, without the equals sign: never made of words from a file. */
    public record Formula(String formula, Kind kind) implements Value {}

    /** A day. */
    public record Day(LocalDate day) implements Value {}

    /** Nothing. */
    public record Nothing() implements Value {}

    public static Value words(String words) {
        return new Words(words, Style.PLAIN);
    }
}
