package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapTest {

    private static List<RoadmapStep> steps(Facts facts, RoadmapStep.Kind kind) {
        return Plans.of(facts).roadmap().stream()
                .filter(step -> step.kind() == kind)
                .toList();
    }

    private static LocalDate review(Facts facts, String id) {
        return steps(facts, RoadmapStep.Kind.REVIEW).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow()
                .starts();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, 2026-10-05", "2026-10-04, 2026-10-05", "2026-10-05, 2026-10-12"})
    void workStartsOnTheMondayAfterTheDayOfThePlan(String asOf, LocalDate monday) {
        List<RoadmapStep> gaps = steps(Facts.on(asOf).company("arr=24000000"), RoadmapStep.Kind.GAP);
        assertThat(gaps).isNotEmpty();
        assertThat(gaps.get(0).starts()).isEqualTo(monday);
        for (RoadmapStep gap : gaps) {
            assertThat(gap.starts().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(gap.ends().getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        }
    }

    @Test
    void noMoreRunsAtOnceThanThePeopleThereAre() {
        for (int people = 1; people <= 5; people++) {
            List<RoadmapStep> gaps = steps(Plans.optimize().company("team=" + people), RoadmapStep.Kind.GAP);
            int most = 0;
            for (RoadmapStep gap : gaps) {
                most = Math.max(most, (int) gaps.stream()
                        .filter(other -> !other.starts().isAfter(gap.starts())
                                && !other.ends().isBefore(gap.starts()))
                        .count());
            }
            assertThat(most).isEqualTo(Math.min(people, 3));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-05, 2026-10-05, 2027-01-04",
        // a fiscal year from February: quarters begin in February, May, August and November
        "2026-09-30, 2, 2026-10-05, 2026-11-02, 2027-02-01",
        "2026-09-30, 10, 2026-10-05, 2026-10-05, 2026-10-05",
        "2026-12-31, 1, 2027-01-04, 2027-01-04, 2027-01-04"
    })
    void reviewsFollowTheFiscalYear(String asOf, int month, LocalDate monthly, LocalDate quarterly, LocalDate annual) {
        Facts facts = Facts.on(asOf).company("arr=24000000 fiscal_year_start=" + month);
        assertThat(review(facts, "review-monthly")).isEqualTo(monthly);
        assertThat(review(facts, "review-quarterly")).isEqualTo(quarterly);
        assertThat(review(facts, "review-annual")).isEqualTo(annual);
    }

    @Test
    void eachProspectThatFitsGetsTheTwelveWeeksOneAfterAnother() {
        Facts facts = Plans.optimize()
                .partner("second reseller status=prospect fit_customers=3")
                .partner("first reseller status=prospect")
                .partner("poor reseller status=prospect");
        Plan plan = Plans.of(facts);
        assertThat(plan.moves()).extracting("id").contains("first", "second", "poor");
        List<RoadmapStep> recruits = steps(facts, RoadmapStep.Kind.RECRUIT);
        LocalDate start = LocalDate.of(2026, 10, 5).plusWeeks(2);
        assertThat(steps(facts, RoadmapStep.Kind.GAP).get(0).ends())
                .as("one owner is named before more partners are signed")
                .isEqualTo(start.minusDays(3));
        List<RoadmapStep> ofFirst = recruits.stream()
                .filter(step -> step.title().startsWith(plan.moves().get(0).name()))
                .toList();
        assertThat(ofFirst).isNotEmpty();
        assertThat(ofFirst.get(0).starts()).isEqualTo(start);
        assertThat(ofFirst.get(ofFirst.size() - 1).ends())
                .isEqualTo(start.plusWeeks(12).minusDays(3));
        assertThat(recruits.get(ofFirst.size()).starts()).isEqualTo(start.plusWeeks(4));
    }
}
