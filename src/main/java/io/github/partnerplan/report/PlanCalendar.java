package io.github.partnerplan.report;

import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A plan as a calendar that Outlook, Google and Apple read (RFC 5545): the roadmap, the reviews, and the days on which
 * registrations, certificates and agreements run out. Nothing in it is from before the plan's day. An event is known again by its
 * name when a later plan is read into the same calendar, so that it moves and is not there twice.
 */
public final class PlanCalendar {

    private static final int NAME_BYTES = 16;

    /** Whoever writes the last year that there is means never. */
    private static final int NEVER = 9999;

    private final Plan plan;
    private final CalendarText text = new CalendarText();
    private final Map<String, Integer> seen = new HashMap<>();

    private PlanCalendar(Plan plan) {
        this.plan = plan;
    }

    /** The calendar of a plan that was made on these books of this workspace. */
    public static String of(Plan plan, Brief brief, Workspace workspace) {
        PlanCalendar calendar = new PlanCalendar(plan);
        calendar.begin();
        new CalendarEvents(plan, brief, workspace)
                .all().stream()
                        .filter(calendar::isAhead)
                        .sorted(CalendarEvent.IN_ORDER)
                        .forEach(calendar::write);
        calendar.text.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void begin() {
        String company = plan.company().name();
        text.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//partnerplan//partnerplan//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", company.isEmpty() ? "Partner plan" : "Partner plan for " + company);
    }

    private boolean isAhead(CalendarEvent event) {
        return !event.ends().isBefore(plan.asOf()) && event.ends().getYear() < NEVER;
    }

    private void write(CalendarEvent event) {
        text.line("BEGIN", "VEVENT")
                .line("UID", name(event) + "@partnerplan")
                .line("DTSTAMP", day(plan.asOf()) + "T000000Z")
                // A later plan is a later version of the same event.
                .line("SEQUENCE", String.valueOf(Math.max(0, plan.asOf().toEpochDay())))
                .line("DTSTART;VALUE=DATE", day(event.starts()))
                .line("DTEND;VALUE=DATE", day(event.ends().plusDays(1)));
        if (!event.rule().isEmpty()) {
            text.line("RRULE", event.rule());
        }
        text.text("SUMMARY", event.title())
                .texts("DESCRIPTION", event.notes())
                .text("CATEGORIES", event.kind().category())
                // None of these keeps anybody from meeting somebody else.
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** Made of what the event is about; of several alike, each has its own. */
    private String name(CalendarEvent event) {
        String about = plan.company().name() + "\n" + event.kind() + "\n" + event.key();
        return digest(about + "\n" + seen.merge(about, 1, Integer::sum));
    }

    private static String digest(String about) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
