package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.PlanReport;
import io.github.partnerplan.report.ReportDocument;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts of a report show the figures that its words and tables tell. */
class ExampleChartsTest {

    private static PlanReport report(String example) {
        return PlanReports.of(Path.of("examples", example));
    }

    private static <T extends Chart> List<T> charts(PlanReport report, Class<T> kind) {
        List<T> charts = new ArrayList<>();
        for (Block block : ReportDocument.of(report).blocks()) {
            if (block instanceof Block.Figure figure && kind.isInstance(figure.chart())) {
                charts.add(kind.cast(figure.chart()));
            }
        }
        return charts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "salesforce"})
    void theLargestPartnersShareIsThatOfTheMeasureAndAllBarsComeToTheWhole(String example) {
        PlanReport report = report(example);
        BigDecimal share = report.partners()
                .brief()
                .measure("concentration_top1")
                .quantity()
                .value()
                .orElseThrow();
        Chart.Concentration chart = charts(report, Chart.Concentration.class).get(0);

        assertThat(chart.bars().get(0).value() / chart.total()).isCloseTo(share.doubleValue(), within(1e-6));
        assertThat(chart.alternative()).contains("together " + Wording.share(share) + ";");
        double all = chart.bars().stream().mapToDouble(Chart.Bar::value).sum()
                + chart.unnamed().map(Chart.Bar::value).orElse(0.0);
        assertThat(all).isCloseTo(chart.total(), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "salesforce"})
    void theGroupsOfALadderComeToAllWhoAreOnItsTrack(String example) {
        PlanReport report = report(example);
        TierPlan tiers = report.plan().tiers();
        int shown = 0;
        for (Chart.Ladder ladder : charts(report, Chart.Ladder.class)) {
            shown += ladder.steps().stream().mapToInt(Chart.Step::members).sum()
                    + ladder.undecided().map(Chart.Step::members).orElse(0);
        }

        assertThat(shown)
                .isEqualTo(tiers.assignments().size() + tiers.undecided().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "hubspot", "optimize", "platform", "salesforce"})
    void theRoadmapIsCalledByWhatItShowsAndItsKindsByPlainWords(String example) {
        PlanReport report = report(example);
        Plan plan = report.plan();
        Chart.Timeline chart = charts(report, Chart.Timeline.class).get(0);

        assertThat(chart.title())
                .startsWith("Steps from " + plan.roadmap().get(0).starts());
        assertThat(chart.kinds()).containsExactly("Action", "Recruiting", "Review");
    }

    @ParameterizedTest
    @ValueSource(strings = "platform")
    void aTrackWithoutALineOnRevenueSaysSoInPlaceOfALineOfPartners(String example) {
        Chart.Ladder services = charts(report(example), Chart.Ladder.class).get(1);

        assertThat(services.title()).isEqualTo("Partners in each tier of services");
        assertThat(services.strip().dots()).isEmpty();
        assertThat(services.strip().title()).startsWith("No tier here has a line on sourced revenue");
    }
}
