package io.github.partnerplan.finding;

/** Where a statement comes from: a section of a playbook document, or a line of the user's own files. */
public sealed interface Citation extends Comparable<Citation> {

    /** The short form a reader sees, such as {@code optimize §metrics} or {@code deals.csv:118}. */
    String words();

    @Override
    default int compareTo(Citation other) {
        return words().compareTo(other.words());
    }

    /** A section of one of the playbook documents, by their short ids. */
    record Playbook(String document, String section) implements Citation {
        @Override
        public String words() {
            return document + " §" + section;
        }

        // Written out, here and below, because the JVM would otherwise spin them at start-up.
        @Override
        public boolean equals(Object other) {
            return other instanceof Playbook place && document.equals(place.document) && section.equals(place.section);
        }

        @Override
        public int hashCode() {
            return 31 * document.hashCode() + section.hashCode();
        }
    }

    /** A line of a user's file, counted from 1. */
    record Row(String file, int line) implements Citation {

        /** The line a stretch of a file begins on. */
        public static Citation at(Location where) {
            return new Row(where.file(), where.line());
        }

        @Override
        public String words() {
            return file + ":" + line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && line == row.line && file.equals(row.file);
        }

        @Override
        public int hashCode() {
            return 31 * file.hashCode() + line;
        }
    }
}
