package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One piece of a document, from top to bottom. */
public sealed interface Block {
    /** Hands this block to the method of the writer that is made for it. */
    void writeTo(BlockWriter writer);

    /**
     * A title: level 1 names the document, 2 a section, 3 a part of it. Muted and code spans keep their case in
     * capitals.
     */
    record Heading(int level, Text text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading of level " + level);
            }
            Objects.requireNonNull(text, "text");
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.heading(this);
        }
    }

    /** The opening line: what this is on the left, its date or scope on the right. */
    record Banner(Text left, Text right) implements Block {
        public Banner {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(right, "right");
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.banner(this);
        }
    }

    /** Prose, with where it comes from (may be empty). */
    record Paragraph(Text text, Text source) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.paragraph(this);
        }
    }

    /** A list. */
    record Items(Kind kind, List<Item> items) implements Block {
        /** What stands before each item: its number, a bullet, or its mark alone. */
        public enum Kind {
            NUMBERED,
            BULLETS,
            CHECKS
        }

        public Items {
            Objects.requireNonNull(kind, "kind");
            items = List.copyOf(items);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.items(this);
        }
    }

    /** Named values. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.fields(this);
        }
    }

    /**
     * Rows and columns; the caption is a section's title, and shares the header's line where the first column has no
     * title. A sortable one can be put in another order by its reader, where the form has a way to.
     */
    record Table(Text caption, List<Column> columns, List<List<Cell>> rows, boolean sortable) implements Block {
        public Table(Text caption, List<Column> columns, List<List<Cell>> rows) {
            this(caption, columns, rows, false);
        }

        public Table {
            Objects.requireNonNull(caption, "caption");
            columns = List.copyOf(columns);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table without columns");
            }
            List<List<Cell>> copies = new ArrayList<>();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
                }
                copies.add(List.copyOf(row));
            }
            rows = List.copyOf(copies);
        }

        /** Whether any column has a title, so that a line of titles is due. */
        public boolean hasTitles() {
            for (Column column : columns) {
                if (!column.title().isBlank()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a form that does not draw can leave the column out: no title, and nothing but gauges. */
        public boolean isWithoutWords(int column) {
            if (!columns.get(column).title().isBlank()) {
                return false;
            }
            for (List<Cell> row : rows) {
                if (!row.get(column).text().isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.table(this);
        }
    }

    /**
     * Lines to be kept as they are, such as an example of a file; the language is a fence's info word and may be empty.
     */
    record Code(String language, List<String> lines) implements Block {
        public Code {
            Objects.requireNonNull(language, "language");
            lines = List.copyOf(lines);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.code(this);
        }
    }

    /** A picture of figures that stand in words beside it; forms that cannot draw leave it out. */
    record Figure(Chart chart) implements Block {
        public Figure {
            Objects.requireNonNull(chart, "chart");
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.figure(this);
        }
    }

    /** What stands behind the figures and citations of the document, each to be led to by its key. */
    record Notes(List<Note> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.notes(this);
        }
    }

    /** The closing line, set apart from the last section: what to do next, or a total. */
    record Footer(Text text) implements Block {
        public Footer {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.footer(this);
        }
    }

    static Heading heading(int level, String text) {
        return new Heading(level, Text.of(text));
    }

    static Paragraph paragraph(String text) {
        return paragraph(Text.of(text));
    }

    static Paragraph paragraph(Text text) {
        return new Paragraph(text, Text.EMPTY);
    }

    static Items numbered(List<Item> items) {
        return new Items(Items.Kind.NUMBERED, items);
    }

    static Items bullets(List<Item> items) {
        return new Items(Items.Kind.BULLETS, items);
    }

    static Items checks(List<Item> items) {
        return new Items(Items.Kind.CHECKS, items);
    }
}
