package io.github.partnerplan.report;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.PartnerFinder;
import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.ExitNotice;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.RoadmapStep;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.read.Span;
import io.github.partnerplan.report.CalendarEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what of a plan and its files has a day: steps, reviews, and what runs out. */
final class CalendarEvents {

    private final Plan plan;
    private final Brief brief;
    private final Workspace workspace;
    private final List<CalendarEvent> events = new ArrayList<>();

    CalendarEvents(Plan plan, Brief brief, Workspace workspace) {
        this.plan = plan;
        this.brief = brief;
        this.workspace = workspace;
    }

    List<CalendarEvent> all() {
        plan.roadmap().forEach(this::add);
        registrations();
        certifications();
        agreements();
        return events;
    }

    private void add(RoadmapStep step) {
        List<String> notes = notes(Wording.sentence(step.why()), step.sources());
        if (step.kind() == RoadmapStep.Kind.REVIEW) {
            Entry review = plan.playbook().entry(step.id());
            String title = "Partner program: " + Wording.lower(review.title());
            String rule = rule(review.term("rhythm"), step.starts());
            events.add(new CalendarEvent(Kind.REVIEW, step.id(), step.starts(), step.ends(), title, notes, rule));
            return;
        }
        Kind kind = step.kind() == RoadmapStep.Kind.GAP ? Kind.GAP : Kind.RECRUIT;
        String key = kind == Kind.GAP ? step.id() : step.id() + "\n" + step.title();
        events.add(new CalendarEvent(kind, key, step.starts(), step.ends(), step.title(), notes, ""));
    }

    /** The roadmap puts the first review on the first Monday of its period, and so it goes on. */
    private static String rule(String rhythm, LocalDate first) {
        return switch (rhythm) {
            case "monthly" -> "FREQ=MONTHLY;BYDAY=1MO";
            case "quarterly" -> "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO";
            case "annual" -> "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=1MO";
            default -> "";
        };
    }

    /** Approved registrations, or the days of registration of open deals where no file of registrations is given. */
    private void registrations() {
        int days = brief.protectionDays();
        Map<Citation, Registration> rows = new HashMap<>();
        for (Registration each : workspace.registrations().orElse(List.of())) {
            rows.put(Citation.Row.at(each.where()), each);
        }
        for (Claim claim : brief.ledger().claims().inForce(days)) {
            Optional<Registration> row = Optional.ofNullable(rows.get(Citation.Row.at(claim.where())));
            boolean isOpen = claim.stage().isEmpty() || claim.stage().get() == DealStage.OPEN;
            boolean isApproved = row.isEmpty() || row.get().status() == Registration.Status.APPROVED;
            if (isOpen && isApproved) {
                events.add(protection(claim, row.map(Registration::id).orElse(""), days));
            }
        }
    }

    private static CalendarEvent protection(Claim claim, String id, int days) {
        String account = claim.account().isEmpty() ? claim.domain() : claim.account();
        String partner = claim.partner().name();
        String why = "Registered by " + partner + " from " + claim.from() + (id.isEmpty() ? "" : " as " + id)
                + (claim.expires().isPresent() ? "" : ", for " + days + " days")
                + "; from this day the account is free for others.";
        return CalendarEvent.on(
                claim.until(days),
                Kind.REGISTRATION,
                String.join("\n", id, claim.partner().id(), account),
                "Registration ends: " + account + " (" + partner + ")",
                notes(why, List.of(Citation.Row.at(claim.where()))));
    }

    private void certifications() {
        PartnerFinder finder = new PartnerFinder(workspace.partners().orElse(List.of()));
        for (Certification each : workspace.certifications().orElse(List.of())) {
            Optional<Partner> partner = finder.find(each.partner());
            boolean isOver = partner.map(known -> known.hasEndedBy(plan.asOf())).orElse(false);
            if (each.expires().isPresent() && !isOver) {
                events.add(certificate(each, each.expires().get(), partner));
            }
        }
    }

    private static CalendarEvent certificate(Certification row, LocalDate day, Optional<Partner> partner) {
        String name = partner.map(Partner::name).orElse(row.partner());
        List<String> words = new ArrayList<>(List.of(name, row.person(), row.kind()));
        words.removeIf(String::isEmpty);
        String why = row.earned().map(earned -> "Earned " + earned + "; from").orElse("From")
                + " this day it counts no longer.";
        return CalendarEvent.on(
                day,
                Kind.CERTIFICATION,
                String.join("\n", row.partner(), row.person(), row.kind(), day.toString()),
                "Certificate ends: " + String.join(" · ", words),
                notes(why, List.of(Citation.Row.at(row.where()))));
    }

    private void agreements() {
        Optional<ExitNotice> notice = ExitNotice.of(brief);
        for (Partner partner : workspace.partners().orElse(List.of())) {
            if (partner.agreementEnds().isPresent() && !partner.hasEndedBy(plan.asOf())) {
                LocalDate ends = partner.agreementEnds().get();
                String key = partner.id() + "\n" + ends;
                List<String> notes = notes("Renew it or let it end.", List.of(Citation.Row.at(partner.where())));
                events.add(CalendarEvent.on(ends, Kind.AGREEMENT, key, "Agreement ends: " + partner.name(), notes));
                notice.ifPresent(stated -> stated.span().ifPresent(span -> lastDay(stated, span, partner, ends)));
            }
        }
    }

    private void lastDay(ExitNotice notice, Span span, Partner partner, LocalDate ends) {
        String why = "The agreement ends on " + ends + ", and the program gives a notice of "
                + notice.stated().text() + ".";
        List<Citation> sources = List.of(Citation.Row.at(notice.stated().where()), Citation.Row.at(partner.where()));
        events.add(CalendarEvent.on(
                span.before(ends),
                Kind.NOTICE,
                partner.id() + "\n" + ends,
                "Last day for notice: " + partner.name(),
                notes(why, sources)));
    }

    private static List<String> notes(String why, List<Citation> sources) {
        String from = SourceWords.of(sources).plain();
        return from.isEmpty() ? List.of(why) : List.of(why, "Source: " + from);
    }
}
