package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.TextWriter;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.MetricChange.Better;
import io.github.partnerplan.report.MetricChange.Course;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What moved between two plans, one kind of change at a time. */
class PlanChangeTest {

    private static PlanSnapshot plan(String more) {
        return plan("USD", "optimize", more);
    }

    private static PlanSnapshot plan(String currency, String stage, String more) {
        String json = "{\"format\": \"partnerplan.plan/1\", \"as_of\": \"2026-06-30\", \"stage\": {\"id\": \"" + stage
                + "\"}, \"company\": {\"name\": \"Kite\", \"currency\": \"" + currency + "\"}"
                + (more.isEmpty() ? "" : ", " + more.replace('\'', '"')) + "}";
        Findings findings = new Findings();
        List<PlanSnapshot> plans = EarlierPlansReader.read(
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "old.json", findings)
                .orElseThrow(() -> new AssertionError(findings.sorted()))
                .plans();
        return plans.get(0);
    }

    private static PlanChange change(String then, String now) {
        return PlanChange.between(plan(then), plan(now), id -> Better.OPEN, List.of());
    }

    /** A metric by its value or ends, its target and its status. */
    private static String metric(String value, String target, String status) {
        String figure = value.equals("unknown")
                ? ""
                : value.contains("to")
                        ? "'low': " + value.replace("to", ", 'high': ") + ", "
                        : "'value': " + value + ", ";
        return "'metrics': [{'id': 'win_rate', 'label': 'Win rate', 'unit': 'share', " + figure + "'target': {" + target
                + "}, 'status': '" + status + "'}]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1|0.2|'min': 0.3|BETTER",
                "0.2|0.1|'min': 0.3|WORSE",
                "0.5|0.6|'min': 0.3|BETTER",
                "0.1|0.2|'max': 0.3|WORSE",
                "0.2|0.1|'max': 0.3|BETTER",
                "0.1|0.2||NEUTRAL",
                // Of a band only what lacks to its lower end is a fault.
                "0.1|0.2|'min': 0.15, 'max': 0.3|BETTER",
                "0.2|0.1|'min': 0.15, 'max': 0.3|WORSE",
                "0.2|0.4|'min': 0.15, 'max': 0.3|NEUTRAL",
                "0.4|0.2|'min': 0.15, 'max': 0.3|NEUTRAL",
                "unknown|0.2|'min': 0.3|KNOWN",
                "0.2|unknown|'min': 0.3|UNKNOWN",
                // Ranges: only what is sure.
                "0.1to0.2|0.25|'min': 0.3|BETTER",
                "0.1to0.3|0.25|'min': 0.3|NEUTRAL",
                "0.1to0.3|0.2to0.4|'min': 0.3|NEUTRAL",
                "0.3to0.4|0.1to0.2|'min': 0.3|WORSE"
            })
    void aMetricIsBetterOrWorseByItsTarget(String then, String now, String target, Course course) {
        String wanted = target == null ? "" : target;
        PlanChange change = change(metric(then, wanted, "unknown"), metric(now, wanted, "unknown"));
        assertThat(change.metrics()).extracting(MetricChange::course).containsExactly(course);
        assertThat(change.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.2, MORE, BETTER",
        "0.2, 0.1, MORE, WORSE",
        "0.1, 0.2, LESS, WORSE",
        "0.2, 0.1, LESS, BETTER",
        "0.1, 0.2, OPEN, NEUTRAL"
    })
    void withoutATargetThePlaybookSaysWhichWayIsBetter(String then, String now, Better better, Course course) {
        PlanChange change = PlanChange.between(
                plan(metric(then, "", "unknown")), plan(metric(now, "", "unknown")), id -> better, List.of());
        assertThat(change.metrics()).extracting(MetricChange::course).containsExactly(course);
    }

    @Test
    void aTargetGoesBeforeWhatThePlaybookCallsBetter() {
        String target = "'min': 0.15, 'max': 0.3";
        PlanChange change = PlanChange.between(
                plan(metric("0.2", target, "within")),
                plan(metric("0.4", target, "above")),
                id -> Better.MORE,
                List.of());
        assertThat(change.metrics()).extracting(MetricChange::course).containsExactly(Course.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource({
        "ratio, 1.155, 1.264, ▲ 0.10×",
        "ratio, 1.264, 1.155, ▼ 0.10×",
        "days, 2.84, 3.85, ▲ 1.1 days",
        "share, 0.4744, 0.3095, ▼ 16.4 points",
        "money, 55400, 137600, ▲ $83K",
        "money, 9949, 12400, ▲ $2.1K",
        "money, 1164000, 999999, ▼ $160K",
        "money, -4250, 4250, ▲ $8.6K",
        "count, 5, 2, ▼ 3"
    })
    void theDifferenceIsThatOfTheFiguresAsTheyAreShown(String unit, String then, String now, String shown) {
        String figure = "'metrics': [{'id': 'x', 'label': 'X', 'unit': '" + unit + "', 'value': ";
        PlanChange change = change(figure + then + "}]", figure + now + "}]");
        assertThat(words(change)).contains(shown);
    }

    private static String words(PlanChange change) {
        List<Block> blocks = new ArrayList<>();
        new ChangeSection(change, new Wording("USD")).addTo(blocks);
        return new TextWriter(120, false).write(new Document("t", blocks));
    }

    @Test
    void unknownIsNeitherAZeroNorAMove() {
        assertThat(change(metric("unknown", "", "unknown"), metric("unknown", "", "unknown"))
                        .isEmpty())
                .isTrue();
        PlanChange known = change(metric("unknown", "", "unknown"), metric("0", "", "unknown"));
        assertThat(known.metrics().get(0).difference()).isEmpty();
        assertThat(known.metrics().get(0).direction()).isZero();
    }

    @Test
    void whereItStandsAgainstItsTargetIsToldIfBothAreKnown() {
        String target = "'min': 0.3";
        assertThat(crossed(metric("0.1", target, "below"), metric("0.4", target, "within")))
                .isTrue();
        assertThat(crossed(metric("0.1", target, "below"), metric("0.2", target, "below")))
                .isFalse();
        assertThat(crossed(metric("0.1", target, "unknown"), metric("0.4", target, "within")))
                .isFalse();
        MetricChange other = change(metric("0.1", target, "below"), metric("0.2", "'min': 0.1", "within"))
                .metrics()
                .get(0);
        assertThat(other.hasOtherTarget()).isTrue();
    }

    private static boolean crossed(String then, String now) {
        return change(then, now).metrics().get(0).crossed();
    }

    @Test
    void amountsOfTwoCurrenciesAreNotCompared() {
        String then = "'metrics': [{'id': 'deal_size', 'label': 'Deal size', 'unit': 'money', 'value': 1}], "
                + "'tiers': {'levels': [{'name': 'Gold', 'cut_off': 1, 'members': 1, 'yearly_cost': 1}]}";
        String now = then.replace("': 1,", "': 2,").replace("': 1}", "': 2}").replace("'members': 2", "'members': 1");
        assertThat(PlanChange.between(plan("EUR", "optimize", then), plan(now), id -> Better.OPEN, List.of())
                        .isEmpty())
                .isTrue();
        PlanChange same = PlanChange.between(plan(then), plan(now), id -> Better.OPEN, List.of());
        assertThat(same.metrics()).hasSize(1);
        assertThat(same.tiers().changed()).hasSize(1);
        assertThat(PlanChange.between(plan("EUR", "optimize", then), plan(now), id -> Better.OPEN, List.of())
                        .remarks())
                .anyMatch(remark -> remark.contains("EUR") && remark.contains("none is compared"));
    }

    private static String tiers(String levels, String partners) {
        List<String> ladder = new ArrayList<>();
        for (String level : levels.split(" ", -1)) {
            ladder.add("{'name': '" + level + "', 'members': 1}");
        }
        List<String> places = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String partner : partners.split(" ", -1)) {
            String[] parts = partner.split("=", -1);
            String named = "{'partner': '" + parts[0] + "', 'name': '" + parts[0] + "'";
            if (parts[1].isEmpty()) {
                open.add(named + "}");
            } else {
                places.add(named + ", 'tier': '" + parts[1] + "'}");
            }
        }
        return "'tiers': {'levels': [" + String.join(",", ladder) + "], 'assignments': [" + String.join(",", places)
                + "], 'undecided': [" + String.join(",", open) + "]}";
    }

    @Test
    void partnersMoveByTheLadderThatHasBothLevels() {
        PlanChange change = change(
                tiers("Gold Silver Base", "a=Base b=Gold c=Silver d=Base e=Gold f= h=Base"),
                tiers("Platinum Gold Base", "a=Gold b=Base c=Platinum d=Base f=Base g=Base h="));
        assertThat(change.tiers().moved())
                .extracting(step -> step.id() + " " + step.way().word())
                .containsExactly("a up", "b down", "c aside", "f decided", "h undecided");
        assertThat(change.tiers().came()).extracting(TierChange.Step::id).containsExactly("g");
        assertThat(change.tiers().went()).extracting(TierChange.Step::id).containsExactly("e");
        assertThat(change.tiers().added()).extracting(PlanSnapshot.Level::name).containsExactly("Platinum");
        assertThat(change.tiers().dropped())
                .extracting(PlanSnapshot.Level::name)
                .containsExactly("Silver");
        assertThat(change.tiers().changed()).isEmpty();
    }

    @Test
    void whoseLevelIsGoneHasNotFallen() {
        PlanChange change = change(
                tiers("Gold Silver Base", "a=Gold b=Gold c=Silver d=Base"),
                tiers("Silver Base", "a=Silver b=Base c=Base d=Base"));
        assertThat(change.tiers().moved())
                .extracting(step -> step.id() + " " + step.way().word())
                .containsExactly("a aside", "b down", "c down");
        assertThat(words(change))
                .contains("   Gold is no longer in the ladder: a (Gold → Silver).")
                .contains(" ! Lower, by the recommended tiers: b (Gold → Base) and c (Silver → Base).");
    }

    @Test
    void whoseLevelIsNewHasNotRisen() {
        PlanChange change =
                change(tiers("Gold Base", "a=Base b=Base c=Gold"), tiers("Gold Silver Base", "a=Silver b=Gold c=Gold"));
        assertThat(words(change))
                .contains("   Silver is new in the ladder: a (Base → Silver).")
                .contains(" ✓ Higher, by the recommended tiers: b (Base → Gold).");
    }

    @Test
    void aFindingThatIsNoLongerFoundIsNoSuccess() {
        assertThat(words(change(findings("x 4 m1"), findings("y 5 m2"))))
                .contains("   No longer found: ")
                .doesNotContain("✓");
    }

    @Test
    void withoutPartnersInOnePlanNobodyCameOrWent() {
        PlanChange change = change("'tiers': {'levels': [{'name': 'Gold'}]}", tiers("Gold", "a=Gold"));
        assertThat(change.isEmpty()).isTrue();
        assertThat(change.remarks()).anyMatch(remark -> remark.contains("without partners"));
    }

    @Test
    void withoutALadderInOnePlanOnlyItsLevelsAreNew() {
        PlanChange change = change("'tiers': {'levels': []}", tiers("Gold", "a=Gold"));
        assertThat(change.tiers().added()).hasSize(1);
        assertThat(change.tiers().came()).isEmpty();
        assertThat(change.remarks()).noneMatch(remark -> remark.contains("partners"));
    }

    private static String findings(String... marks) {
        List<String> all = new ArrayList<>();
        for (String mark : marks) {
            String[] parts = mark.split(" ", -1);
            all.add("{'id': '" + parts[0] + "', 'severity': 'note', 'file': 'a.csv', 'line': " + parts[1]
                    + ", 'message': 'm', 'fingerprint': '" + parts[2] + "'}");
        }
        return "'findings': [" + String.join(",", all) + "]";
    }

    @Test
    void findingsAreKnownAgainByTheirMarks() {
        FindingsSince findings = change(findings("x 1 m1", "x 2 m2", "y 3 m3"), findings("x 7 m1", "y 9 m4", "z 1 m5"))
                .findings();
        assertThat(findings.resolved())
                .extracting(PlanSnapshot.Found::fingerprint)
                .containsExactly("m2", "m3");
        assertThat(findings.appeared())
                .extracting(PlanSnapshot.Found::fingerprint)
                .containsExactly("m4", "m5");
        assertThat(findings.still()).extracting(PlanSnapshot.Found::fingerprint).containsExactly("m1");
    }

    @Test
    void aFindingInOtherWordsOnItsLineIsStillOpen() {
        FindingsSince findings = change(findings("x 4 m1"), findings("x 4 m2")).findings();
        assertThat(findings.isSame()).isTrue();
        assertThat(findings.still()).hasSize(1);
        FindingsSince two =
                change(findings("x 4 m1", "x 4 m3"), findings("x 4 m2")).findings();
        assertThat(two.resolved()).hasSize(2);
        assertThat(two.appeared()).hasSize(1);
    }

    @Test
    void whatAnOlderPlanDoesNotHoldIsNotResolved() {
        PlanChange change = change("", findings("x 4 m1"));
        assertThat(change.findings()).isEqualTo(FindingsSince.NONE);
        assertThat(change.knowsFindings()).isFalse();
        assertThat(change.remarks()).anyMatch(remark -> remark.contains("does not hold its findings"));
    }

    private static String states(String key, String id, String status) {
        return "'" + key + "': [{'id': '" + id + "', 'title': 'T', 'status': '" + status + "'}]";
    }

    @Test
    void antiPatternsElementsAndMovesTurn() {
        PlanChange change = change(
                states("anti_patterns", "a", "detected") + ", " + states("elements", "e", "missing")
                        + ", 'partners': [{'id': 'p', 'name': 'P', 'move': 'fix'}]",
                states("anti_patterns", "a", "clear") + ", " + states("elements", "e", "present")
                        + ", 'partners': [{'id': 'q', 'name': 'Q', 'move': 'invest'}]");
        assertThat(change.antiPatterns()).containsExactly(new PlanChange.Turn("a", "T", "detected", "clear"));
        assertThat(change.elements()).containsExactly(new PlanChange.Turn("e", "T", "missing", "present"));
        assertThat(change.moves())
                .containsExactly(new PlanChange.Turn("q", "Q", "", "invest"), new PlanChange.Turn("p", "P", "fix", ""));
    }

    @Test
    void whatOnlyOneStageAsksForHasNotTurned() {
        PlanChange change = PlanChange.between(
                plan("USD", "optimize", states("elements", "e", "present")),
                plan("USD", "platform", states("elements", "f", "missing")),
                id -> Better.OPEN,
                List.of());
        assertThat(change.elements()).isEmpty();
        assertThat(change.remarks()).anyMatch(remark -> remark.contains("optimize") && remark.contains("platform"));
    }

    private static String road(String id) {
        return "'roadmap': [{'id': '" + id + "', 'kind': 'gap', 'title': 'Do it.'}]";
    }

    @ParameterizedTest
    @CsvSource({
        "do-e, elements, missing, present, 1",
        "do-e, elements, missing, unknown, 0",
        "do-e, elements, missing, missing, 0",
        "do-a, anti_patterns, detected, clear, 1",
        "do-a, anti_patterns, detected, unknown, 0"
    })
    void anActionIsDoneWhereItsGapIsClosed(String id, String key, String then, String now, int done) {
        String gap = id.substring(3);
        PlanChange change = change(road(id) + ", " + states(key, gap, then), states(key, gap, now));
        assertThat(change.done()).hasSize(done);
    }

    @Test
    void anActionThatTheRoadmapStillHasIsNotDone() {
        PlanChange change = change(
                road("do-e") + ", " + states("elements", "e", "missing"),
                road("do-e") + ", " + states("elements", "e", "present"));
        assertThat(change.done()).isEmpty();
    }

    @Test
    void anActionForATargetIsDoneWhenItIsMet() {
        String then = road("do-target-win_rate") + ", " + metric("0.1", "'min': 0.2", "below");
        assertThat(change(then, metric("0.3", "'min': 0.2", "within")).done()).containsValue("Do it.");
        assertThat(words(change(then, metric("0.3", "'min': 0.2", "within"))))
                .contains(" ✓ No longer asked for: Do it (")
                .contains(" meets its target now).")
                .doesNotContain("Done");
        assertThat(change(then, metric("0.15", "'min': 0.2", "below")).done()).isEmpty();
        assertThat(change(then, metric("unknown", "'min': 0.2", "unknown")).done())
                .isEmpty();
    }

    @Test
    void anActionWhoseDataIsGoneIsNotDone() {
        String then = road("do-weak-claims") + ", " + metric("0.1", "", "unknown");
        assertThat(change(then, metric("0.1", "", "unknown")).done()).hasSize(1);
        assertThat(change(then, metric("unknown", "", "unknown")).done()).isEmpty();
        assertThat(change(then, "").done()).isEmpty();
    }
}
