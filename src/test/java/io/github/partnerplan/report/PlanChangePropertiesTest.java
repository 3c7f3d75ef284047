package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.report.MetricChange.Better;
import io.github.partnerplan.report.MetricChange.Course;
import io.github.partnerplan.report.PlanSnapshot.Figure;
import io.github.partnerplan.report.PlanSnapshot.Found;
import io.github.partnerplan.report.PlanSnapshot.Ladder;
import io.github.partnerplan.report.PlanSnapshot.Level;
import io.github.partnerplan.report.PlanSnapshot.Place;
import io.github.partnerplan.report.PlanSnapshot.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of two plans of any content: one compared with itself has not moved, and the other way round all moves are turned round. */
class PlanChangePropertiesTest {

    @Provide
    Arbitrary<PlanSnapshot> plans() {
        return Arbitraries.longs().map(seed -> new Drawn(new Random(seed)).plan());
    }

    /** A small plan in which ids meet often. */
    private record Drawn(Random random) {

        private int below(int bound) {
            return random.nextInt(bound);
        }

        PlanSnapshot plan() {
            return new PlanSnapshot(
                    "old.json",
                    LocalDate.of(2026, 1 + below(12), 1),
                    "Kite",
                    below(4) == 0 ? "EUR" : "USD",
                    below(4) == 0 ? "platform" : "optimize",
                    metrics(),
                    below(5) == 0 ? Optional.empty() : Optional.of(ladder()),
                    states("detected", "clear", "unknown"),
                    states("present", "partial", "missing", "unknown"),
                    states("fix", "invest"),
                    below(5) == 0 ? Optional.empty() : Optional.of(findings()),
                    actions());
        }

        private Map<String, Figure> metrics() {
            Map<String, Figure> metrics = new LinkedHashMap<>();
            for (String id : List.of("a", "b", "c", "d")) {
                if (below(4) > 0) {
                    String status =
                            List.of("below", "within", "above", "unknown").get(below(4));
                    // The target is one of the metric, so that turning round compares alike.
                    Optional<BigDecimal> min = id.equals("a") ? Optional.of(BigDecimal.ONE) : Optional.empty();
                    metrics.put(id, new Figure(id, Unit.MONEY, quantity(), status, min, Optional.empty(), 1));
                }
            }
            return metrics;
        }

        private Quantity quantity() {
            BigDecimal low = BigDecimal.valueOf(below(3));
            return switch (below(3)) {
                case 0 -> Quantity.unknown("the plan does not tell");
                case 1 -> Quantity.known(low);
                default -> Quantity.between(low, low.add(BigDecimal.valueOf(below(3))));
            };
        }

        private Ladder ladder() {
            List<Level> levels = new ArrayList<>();
            for (String name : List.of("Gold", "Silver", "Base")) {
                if (below(3) > 0) {
                    levels.add(new Level(
                            "", name, Optional.empty(), Optional.of(BigDecimal.valueOf(below(2))), quantity()));
                }
            }
            Map<String, Place> partners = new LinkedHashMap<>();
            for (String id : List.of("p", "q", "r")) {
                if (below(3) > 0) {
                    partners.put(
                            id, new Place(id, "", List.of("Gold", "Base", "").get(below(3))));
                }
            }
            return new Ladder(levels, below(4) == 0 ? Optional.empty() : Optional.of(partners));
        }

        private Map<String, State> states(String... words) {
            Map<String, State> states = new LinkedHashMap<>();
            for (String id : List.of("a", "e", "p")) {
                if (below(3) > 0) {
                    states.put(id, new State(id, words[below(words.length)]));
                }
            }
            return states;
        }

        private List<Found> findings() {
            List<Found> findings = new ArrayList<>();
            for (int i = below(6); i > 0; i--) {
                String id = List.of("x", "y").get(below(2));
                findings.add(new Found(id, "note", "a.csv", below(2), "m", String.valueOf(below(4))));
            }
            return findings;
        }

        private Map<String, String> actions() {
            Map<String, String> actions = new LinkedHashMap<>();
            for (String id : List.of("do-a", "do-e", "do-target-b", "do-other")) {
                if (below(2) > 0) {
                    actions.put(id, "Do " + id + ".");
                }
            }
            return actions;
        }
    }

    @Property
    void aPlanComparedWithItselfHasMovedNothing(@ForAll("plans") PlanSnapshot plan) {
        PlanChange change = PlanChange.between(plan, plan, id -> Better.OPEN, List.of());
        assertThat(change.isEmpty()).isTrue();
        assertThat(change.findings().still()).hasSameSizeAs(plan.findings().orElse(List.of()));
    }

    @Property
    void theOtherWayRoundWhatWasResolvedAppears(@ForAll("plans") PlanSnapshot then, @ForAll("plans") PlanSnapshot now) {
        PlanChange there = PlanChange.between(then, now, id -> Better.OPEN, List.of());
        PlanChange back = PlanChange.between(now, then, id -> Better.OPEN, List.of());
        assertThat(back.findings().resolved()).isEqualTo(there.findings().appeared());
        assertThat(back.findings().appeared()).isEqualTo(there.findings().resolved());
        assertThat(back.findings().still()).hasSameSizeAs(there.findings().still());
        assertThat(back.tiers().added()).isEqualTo(there.tiers().dropped());
        assertThat(back.tiers().came())
                .extracting(TierChange.Step::id)
                .isEqualTo(ids(there.tiers().went()));
        assertThat(back.tiers().moved()).hasSameSizeAs(there.tiers().moved());
        assertThat(new HashSet<>(turned(back.elements()))).isEqualTo(new HashSet<>(there.elements()));
        assertThat(new HashSet<>(turned(back.moves()))).isEqualTo(new HashSet<>(there.moves()));
    }

    @Property
    void theOtherWayRoundBetterIsWorse(@ForAll("plans") PlanSnapshot then, @ForAll("plans") PlanSnapshot now) {
        Map<String, Course> there = courses(PlanChange.between(then, now, id -> Better.OPEN, List.of()));
        Map<String, Course> back = courses(PlanChange.between(now, then, id -> Better.OPEN, List.of()));
        assertThat(back.keySet()).isEqualTo(there.keySet());
        there.forEach((id, course) -> assertThat(back.get(id)).isEqualTo(opposite(course)));
    }

    @Property
    void whatIsDoneWasAskedForAndIsAskedForNoMore(
            @ForAll("plans") PlanSnapshot then, @ForAll("plans") PlanSnapshot now) {
        PlanChange change = PlanChange.between(then, now, id -> Better.OPEN, List.of());
        for (String id : change.done().keySet()) {
            assertThat(then.actions()).containsKey(id);
            assertThat(now.actions()).doesNotContainKey(id);
        }
    }

    private static Map<String, Course> courses(PlanChange change) {
        Map<String, Course> courses = new LinkedHashMap<>();
        change.metrics().forEach(metric -> courses.put(metric.id(), metric.course()));
        return courses;
    }

    private static Course opposite(Course course) {
        return switch (course) {
            case BETTER -> Course.WORSE;
            case WORSE -> Course.BETTER;
            case KNOWN -> Course.UNKNOWN;
            case UNKNOWN -> Course.KNOWN;
            case NEUTRAL -> Course.NEUTRAL;
        };
    }

    private static List<String> ids(List<TierChange.Step> steps) {
        return steps.stream().map(TierChange.Step::id).toList();
    }

    private static List<PlanChange.Turn> turned(List<PlanChange.Turn> turns) {
        return turns.stream()
                .map(turn -> new PlanChange.Turn(turn.id(), turn.title(), turn.now(), turn.then()))
                .toList();
    }
}
