package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageJudgeTest {

    private static Optional<Stage> stage(Facts facts) {
        return new Planner(Facts.PLAYBOOK).stage(facts.company(), facts.workspace(), facts.findings);
    }

    private static Stage stage(String company) {
        return stage(Facts.on("2026-09-30").company(company)).orElseThrow();
    }

    private static String remarks(Stage stage) {
        return String.join("\n", Plans.texts(stage.remarks()));
    }

    @ParameterizedTest
    @CsvSource({
        "arr=14999999.99, EARLY",
        "arr=15000000,    OPTIMIZE",
        "arr=39999999.99, OPTIMIZE",
        "arr=40000000,    PLATFORM",
        "arr=0,           EARLY",
        "headcount=79,    EARLY",
        "headcount=80,    OPTIMIZE",
        "headcount=199,   OPTIMIZE",
        "headcount=200,   PLATFORM",
        "arr=45000000 headcount=150, PLATFORM",
        "arr=9000000 headcount=30,   EARLY",
        "arr=9000000 headcount=500,  EARLY"
    })
    void eachBoundaryBelongsToTheStageAbove(String company, Stage.Id id) {
        assertThat(stage(company).id()).isEqualTo(id);
    }

    @Test
    void withNeitherThereIsNoStage() {
        assertThat(stage(Facts.on("2026-09-30"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "arr=24000000 headcount=130, AGREE",
        "arr=24000000 headcount=200, DISAGREE",
        "arr=24000000,               ARR_ONLY",
        "headcount=130,              HEADCOUNT_ONLY"
    })
    void headcountConfirms(String company, Stage.Agreement agreement) {
        assertThat(stage(company).agreement()).isEqualTo(agreement);
    }

    @Test
    void headsAheadOfArrAreAQuestionOfEfficiency() {
        Stage stage = stage("arr=24000000 headcount=250");
        assertThat(remarks(stage))
                .contains("efficiency")
                .contains("Read as Platform instead: partner-sourced 20% to 40%");
        assertThat(stage.why().text()).contains("ARR ($24.0M) says Optimize").contains("ARR decides");
    }

    @Test
    void arrAheadOfHeadsLacksPeople() {
        assertThat(remarks(stage("arr=45000000 headcount=150")))
                .contains("too few people")
                .contains("Read as Optimize");
    }

    @Test
    void whereBothAgreeNoRiskIsNamed() {
        assertThat(remarks(stage("arr=24000000 headcount=130")))
                .doesNotContain("risk")
                .doesNotContain("Read as");
    }

    @ParameterizedTest
    @CsvSource({
        "arr=13499999.99,            ",
        "arr=13500000,               OPTIMIZE",
        "arr=36000000,               PLATFORM",
        "arr=35999999,               ",
        "arr=90000000,               ",
        "headcount=72,               OPTIMIZE",
        "headcount=71,               ",
        "arr=20000000 headcount=199, " // ARR decides, so ARR tells what is near
    })
    void withinATenthBelowTheNextStageComesIntoView(String company, Stage.Id next) {
        Stage stage = stage(company);
        assertThat(stage.next()).isEqualTo(Optional.ofNullable(next));
        assertThat(remarks(stage).contains("is near")).isEqualTo(next != null);
    }

    @Test
    void anotherCurrencyIsComparedInDollars() {
        // 36M EUR at 0.9 EUR a dollar are exactly $40M
        Facts facts =
                Facts.on("2026-09-30").company("arr=36000000 currency=EUR").rate("USD", "0.9");
        assertThat(stage(facts).orElseThrow().id()).isEqualTo(Stage.Id.PLATFORM);
        assertThat(facts.findings.sorted()).isEmpty();
    }

    @Test
    void withoutARateTheFindingAsksAndHeadcountDecides() {
        Facts facts = Facts.on("2026-09-30").company("arr=36000000 headcount=100 currency=EUR");
        Stage stage = stage(facts).orElseThrow();
        assertThat(stage.id()).isEqualTo(Stage.Id.OPTIMIZE);
        assertThat(stage.agreement()).isEqualTo(Stage.Agreement.HEADCOUNT_ONLY);
        assertThat(facts.findings.sorted()).extracting("id").containsExactly("arr-without-rate");
        assertThat(stage(Facts.on("2026-09-30").company("arr=36000000 currency=EUR")))
                .isEmpty();
    }
}
