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
    }

    /** A line of a user's file, counted from 1. */
    record Row(String file, int line) implements Citation {
        @Override
        public String words() {
            return file + ":" + line;
        }
    }
}
