package io.github.partnerplan.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something of a plan that has its day or days in a calendar. {@code key} is what it stays the same by when its days move;
 * {@code rule} says how it comes again, empty where it does not.
 */
record CalendarEvent(
        Kind kind, String key, LocalDate starts, LocalDate ends, String title, List<String> notes, String rule) {

    static final Comparator<CalendarEvent> IN_ORDER = Comparator.comparing(CalendarEvent::starts)
            .thenComparing(CalendarEvent::kind)
            .thenComparing(CalendarEvent::title)
            .thenComparing(CalendarEvent::key)
            .thenComparing(CalendarEvent::ends)
            .thenComparing(event -> String.join("\n", event.notes()));

    CalendarEvent {
        notes = List.copyOf(notes);
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("an event ends after it starts: " + title);
        }
    }

    static CalendarEvent on(LocalDate day, Kind kind, String key, String title, List<String> notes) {
        return new CalendarEvent(kind, key, day, day, title, notes, "");
    }

    /** What it is about, in the order of a day, with the category that a calendar may colour it by. */
    enum Kind {
        GAP("Roadmap"),
        RECRUIT("Recruiting"),
        REVIEW("Review"),
        REGISTRATION("Registration"),
        CERTIFICATION("Certification"),
        NOTICE("Notice"),
        AGREEMENT("Agreement");

        private final String category;

        Kind(String category) {
            this.category = category;
        }

        String category() {
            return category;
        }
    }
}
