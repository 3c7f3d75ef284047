package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An earlier plan is read back as it was written, and a file that is none is told with its line, whatever it holds. */
class EarlierPlansTest {

    private final Findings findings = new Findings();

    private Optional<EarlierPlans> read(byte[] bytes) {
        return EarlierPlansReader.read(new ByteArrayInputStream(bytes), "old.json", findings);
    }

    private Optional<EarlierPlans> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A plan with more keys in it. */
    private static String plan(String more) {
        return "{\"format\": \"partnerplan.plan/1\", \"as_of\": \"2026-06-30\",\n"
                + "\"company\": {\"name\": \"Kite\", \"currency\": \"USD\"}" + (more.isEmpty() ? "" : ",\n" + more)
                + "}";
    }

    private static <T> T of(Map<String, T> all, String id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }

    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (Finding each : findings.sorted()) {
            found.add(each.id() + " " + each.where().line());
        }
        return found;
    }

    @Test
    void whatAPlanTellsIsReadWhateverElseItHolds() {
        PlanSnapshot plan = read(plan("""
                "new_key": [{"deep": [1, 2]}],
                "stage": {"id": "optimize", "remarks": [{}]},
                "metrics": [
                  {"id": "win_rate", "label": "Win rate", "value": 2.5e-1, "unit": "share", "status": "within",
                   "target": {"min": 0.2, "max": 0.4, "of": ""}, "beside": {"x": {"value": 1}}},
                  {"id": "attach_rate", "low": 0.1, "high": 0.3, "unit": "share"},
                  {"id": "psat", "unit": "points"}],
                "tiers": {"levels": [{"name": "Gold", "cut_off": 20000, "members": 2, "yearly_cost_low": 1, "yearly_cost_high": 2}],
                  "assignments": [{"partner": "P-1", "name": "Kite", "tier": "Gold"}],
                  "undecided": [{"partner": "P-2", "name": "Lark", "could_be": ["Gold"]}]},
                "anti_patterns": [{"id": "a", "title": "A", "status": "detected"}],
                "elements": [{"id": "e", "title": "E", "status": "missing"}],
                "partners": [{"id": "P-1", "name": "Kite", "move": "fix"}],
                "roadmap": [{"id": "do-e", "kind": "gap", "title": "Do it."}, {"id": "review-monthly", "kind": "review"}],
                "findings": [{"id": "f", "severity": "note", "file": "a.csv", "line": 3, "message": "m", "fingerprint": "1"}]
                """)).orElseThrow().plans().get(0);
        assertThat(findings.sorted()).isEmpty();
        assertThat(plan.asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(plan.stage()).isEqualTo("optimize");
        PlanSnapshot.Figure rate = of(plan.metrics(), "win_rate");
        assertThat(rate)
                .isEqualTo(new PlanSnapshot.Figure(
                        "Win rate",
                        Unit.SHARE,
                        Quantity.known(new BigDecimal("0.25")),
                        "within",
                        Optional.of(new BigDecimal("0.2")),
                        Optional.of(new BigDecimal("0.4")),
                        6));
        assertThat(of(plan.metrics(), "attach_rate").quantity().value()).isEmpty();
        assertThat(of(plan.metrics(), "attach_rate").quantity().high()).contains(new BigDecimal("0.3"));
        assertThat(of(plan.metrics(), "psat").quantity().isUnknown()).isTrue();
        PlanSnapshot.Ladder ladder = plan.ladder().orElseThrow();
        assertThat(ladder.levels().get(0).cutOff()).contains(new BigDecimal("20000"));
        assertThat(ladder.levels().get(0).yearlyCost().low()).contains(BigDecimal.ONE);
        assertThat(of(ladder.partners().orElseThrow(), "P-2").level()).isEmpty();
        assertThat(plan.antiPatterns()).containsOnlyKeys("a");
        assertThat(of(plan.elements(), "e").word()).isEqualTo("missing");
        assertThat(of(plan.moves(), "P-1").word()).isEqualTo("fix");
        assertThat(plan.actions()).containsOnlyKeys("do-e");
        assertThat(plan.findings().orElseThrow().get(0).fingerprint()).isEqualTo("1");
    }

    @Test
    void aPlanWithoutFindingsIsNotOneWithNone() {
        assertThat(read(plan("")).orElseThrow().plans().get(0).findings()).isEmpty();
        assertThat(read(plan("\"findings\": []")).orElseThrow().plans().get(0).findings())
                .contains(List.of());
    }

    @Test
    void ofAPortfolioEachPlannedClientIsRead() {
        String json =
                "{\"format\": \"partnerplan.portfolio/1\", \"clients\": [{\"name\": \"Lark\", \"error\": \"none\"},\n"
                        + "{\"name\": \"Kite\", \"plan\": " + plan("") + "}]}";
        assertThat(read(json).orElseThrow().plans())
                .extracting(PlanSnapshot::company)
                .containsExactly("Kite");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        String whole = plan("\"metrics\": [{\"id\": \"psat\", \"value\": 4, \"unit\": \"points\"}]");
        for (int end = 0; end < whole.length(); end++) {
            Findings met = new Findings();
            byte[] part = whole.substring(0, end).getBytes(StandardCharsets.UTF_8);
            assertThat(EarlierPlansReader.read(new ByteArrayInputStream(part), "old.json", met))
                    .as(whole.substring(0, end))
                    .isEmpty();
            assertThat(met.sorted()).extracting(Finding::id).containsOnly("compare-not-json");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1, \"a\": 2}|compare-not-json 1",
                "{'a': 1}|compare-not-json 1",
                "{\"a\": NaN}|compare-not-json 1",
                "{\"a\": 01}|compare-not-json 1",
                "{} {}|compare-not-a-plan 0",
                "[]|compare-not-a-plan 0",
                "\"partnerplan.plan/1\"|compare-not-a-plan 0",
                "null|compare-not-a-plan 0",
                "{\"format\": \"partnerplan.check/1\"}|compare-not-a-plan 0",
                "{\"format\": \"partnerplan.plan/2\"}|compare-version 0",
                "{\"format\": \"partnerplan.portfolio/9\"}|compare-version 0",
                "{\"format\": \"partnerplan.plan/1\"}|compare-not-a-plan 0"
            })
    void whatIsNoPlanIsRefused(String json, String finding) {
        assertThat(read(json)).isEmpty();
        assertThat(found()).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"metrics\": {}",
                "\"metrics\": [1]",
                "\"metrics\": [{\"id\": 5, \"unit\": \"share\"}]",
                "\"metrics\": [{\"id\": \"x\", \"unit\": \"parsecs\"}]",
                "\"metrics\": [{\"id\": \"x\", \"unit\": \"share\", \"value\": \"0.5\"}]",
                "\"metrics\": [{\"id\": \"x\", \"unit\": \"share\", \"value\": null}]",
                "\"metrics\": [{\"id\": \"x\", \"unit\": \"share\", \"value\": 1e99999999}]",
                "\"metrics\": [{\"id\": \"x\", \"unit\": \"share\", \"value\": -1e-99999999}]",
                "\"metrics\": [{\"id\": \"x\", \"unit\": \"share\", \"value\": 0e99999999}]",
                "\"metrics\": [{\"id\": \"x\", \"unit\": \"share\", \"value\": 1e99999999999999999999}]",
                "\"tiers\": []",
                "\"tiers\": {\"levels\": [[]]}",
                "\"findings\": \"none\"",
                "\"roadmap\": [{\"id\": \"x\", \"kind\": true}]"
            })
    void aValueOfAnotherKindIsToldWithItsLine(String more) {
        assertThat(read(plan(more))).isEmpty();
        assertThat(found()).containsOnly("compare-not-a-plan 3");
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        String more = "\"metrics\": [{\"id\": \"x\", \"unit\": \"share\", \"value\": " + "9".repeat(1000) + "}]";
        assertThat(read(plan(more))).isEmpty();
        assertThat(found()).containsExactly("compare-not-json 3");
    }

    @Test
    void nestingIsBoundedAlsoWhereNobodyLooks() {
        assertThat(read(plan("\"other\": " + "[".repeat(100_000)))).isEmpty();
        assertThat(found()).containsExactly("compare-not-json 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "30.06.2026", "+99999999-01-01", "2026-6-30", ""})
    void aDayThatIsNoneIsRefused(String day) {
        assertThat(read(plan("").replace("2026-06-30", day))).isEmpty();
        assertThat(found()).contains("compare-not-a-plan 1");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = plan("").replace("Kite", "Kit\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes)).isEmpty();
        assertThat(found()).containsExactly("compare-not-json 2");
    }
}
