package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.RoadmapStep.Kind;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Dates the gaps: from the first Monday after the plan's day, as many at a time as the partner team has people (at most three),
 * in their order; then the twelve-week process for each partner to recruit, none before what recruiting must wait for is done;
 * and the reviews.
 */
final class Roadmap {

    private static final int MONTHS_OF_QUARTER = 3;

    private final Brief brief;
    private final LocalDate start;
    private final List<RoadmapStep> steps = new ArrayList<>();

    Roadmap(Brief brief) {
        this.brief = brief;
        this.start = brief.asOf().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    List<RoadmapStep> of(List<Action> actions, List<PartnerMove> moves) {
        LocalDate[] free = new LocalDate[lanes()];
        Arrays.fill(free, start);
        LocalDate recruiting = start;
        for (Action action : actions) {
            int lane = earliest(free);
            LocalDate ends = free[lane].plusWeeks(action.weeks()).minusDays(3);
            steps.add(new RoadmapStep(
                    action.id(), action.text(), Kind.GAP, free[lane], ends, action.why(), action.sources()));
            free[lane] = free[lane].plusWeeks(action.weeks());
            if (isBeforeRecruiting(action) && free[lane].isAfter(recruiting)) {
                recruiting = free[lane];
            }
        }
        addRecruits(moves, recruiting);
        addReviews();
        return steps;
    }

    private int lanes() {
        BigDecimal people = brief.company()
                .partnerTeam()
                .flatMap(team -> team.people())
                .orElse(brief.number("roadmap-capacity", "unknown"));
        return people.setScale(0, RoundingMode.HALF_UP)
                .min(brief.number("roadmap-capacity", "most"))
                .max(BigDecimal.ONE)
                .intValueExact();
    }

    private static int earliest(LocalDate[] free) {
        int best = 0;
        for (int i = 1; i < free.length; i++) {
            best = free[i].isBefore(free[best]) ? i : best;
        }
        return best;
    }

    private boolean isBeforeRecruiting(Action action) {
        return !brief.playbook().entry(action.id()).term("before").isEmpty();
    }

    /** One after another, a stage of the process apart, so that no stage of two recruits falls together. */
    private void addRecruits(List<PartnerMove> moves, LocalDate first) {
        int recruits = 0;
        for (PartnerMove move : moves) {
            if (move.isScheduled()) {
                LocalDate from = first.plusWeeks(4L * recruits++);
                for (Entry stage : brief.playbook().ofKind("process-stage")) {
                    if (stage.numbers().containsKey("week_to")) {
                        addProcessStage(move, stage, from);
                    }
                }
            }
        }
    }

    private void addProcessStage(PartnerMove move, Entry stage, LocalDate from) {
        long first = stage.number("week_from").orElseThrow().longValueExact() - 1;
        long last = stage.number("week_to").orElseThrow().longValueExact();
        List<String> activities = new ArrayList<>();
        for (Entry activity : brief.playbook().partsOf(stage.id())) {
            activities.add(Wording.lower(activity.title()));
        }
        steps.add(new RoadmapStep(
                stage.id(),
                move.name() + ": " + Wording.lower(stage.title()),
                Kind.RECRUIT,
                from.plusWeeks(first),
                from.plusWeeks(last).minusDays(3),
                Wording.list(activities),
                Sources.of(stage, move.sources())));
    }

    private void addReviews() {
        addReview("review-monthly", brief.asOf().with(TemporalAdjusters.firstDayOfNextMonth()));
        addReview("review-quarterly", nextQuarter());
        addReview("review-annual", nextYear());
    }

    private void addReview(String id, LocalDate day) {
        Entry review = brief.playbook().entry(id);
        List<String> items = new ArrayList<>();
        List<Citation> sources = new ArrayList<>(review.sources());
        for (Entry item : brief.playbook().partsOf(id)) {
            items.add(Wording.lower(item.title()));
        }
        LocalDate weekday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        steps.add(new RoadmapStep(
                id,
                "First " + Wording.lower(review.title()),
                Kind.REVIEW,
                weekday,
                weekday,
                Wording.list(items),
                sources));
    }

    /** The first day of the company's next fiscal quarter. */
    private LocalDate nextQuarter() {
        LocalDate day = brief.asOf().with(TemporalAdjusters.firstDayOfNextMonth());
        while (Math.floorMod(day.getMonthValue() - brief.company().fiscalYearStart(), MONTHS_OF_QUARTER) != 0) {
            day = day.plusMonths(1);
        }
        return day;
    }

    private LocalDate nextYear() {
        LocalDate day = brief.asOf().with(TemporalAdjusters.firstDayOfNextMonth());
        while (day.getMonthValue() != brief.company().fiscalYearStart()) {
            day = day.plusMonths(1);
        }
        return day;
    }
}
