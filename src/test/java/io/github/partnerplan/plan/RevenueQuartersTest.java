package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.source.Inputs;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevenueQuartersTest {

    private static Plan example(String name) {
        Findings findings = new Findings();
        Path folder = Path.of("examples", name).toAbsolutePath();
        try (Inputs inputs = new Inputs(folder, InputStream.nullInputStream())) {
            Workspace workspace = new WorkspaceReader(inputs, LocalDate.of(2026, 11, 21))
                    .read(Optional.empty(), Overrides.NONE, findings)
                    .orElseThrow()
                    .workspace();
            Company company = workspace.companies().get(0);
            Planner planner = new Planner(Facts.PLAYBOOK);
            Stage stage = planner.stage(company, workspace, findings).orElseThrow();
            return planner.plan(company, stage, workspace, findings);
        }
    }

    private static RevenueQuarters quarters(Facts facts) {
        return Plans.of(facts).quarters().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "salesforce"})
    void theLastFourQuartersAddUpToWhatTheSharesAreOf(String name) {
        Plan plan = example(name);
        Measure share = Plans.metric(plan, "partner_sourced_share").measure();
        Measure influenced = Plans.metric(plan, "partner_influenced_share").measure();
        QuarterRevenue.Won year = plan.quarters().orElseThrow().thisYear().orElseThrow();
        assertThat(year.sourced()).isEqualByComparingTo(share.numerator().orElseThrow());
        assertThat(year.total().orElseThrow())
                .isEqualByComparingTo(share.denominator().orElseThrow());
        assertThat(year.sourced().add(year.attached()).add(year.influenced()))
                .isEqualByComparingTo(influenced.numerator().orElseThrow());
    }

    @Test
    void aLedgerThatNamesNoPartnersHasNoFigures() {
        RevenueQuarters quarters = example("hubspot").quarters().orElseThrow();
        assertThat(quarters.isKnown()).isFalse();
        assertThat(quarters.quarters())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.why()).contains("tells partner deals from direct ones"));
    }

    @Test
    void withoutDealsThereIsNothing() {
        assertThat(Plans.of(Plans.optimize()).quarters()).isEmpty();
    }

    @Test
    void aQuarterInWhichNothingWasWonIsZeroAndOneBeforeTheFileBeginsIsUnknown() {
        RevenueQuarters quarters = quarters(Plans.optimize()
                .deal("lost new 5 created=2025-08-01 closed=2025-11-02")
                .deal("won new 100 created=2026-01-01 closed=2026-08-01"));
        assertThat(quarters.quarters().get(3).won()).isEmpty();
        assertThat(quarters.quarters().get(3).why()).isEqualTo("deals.csv has no deal closed before 2025-11-02");
        assertThat(quarters.quarters().get(4).won().orElseThrow().total().orElseThrow())
                .isEqualByComparingTo("0");
        assertThat(quarters.thisYear().orElseThrow().total().orElseThrow()).isEqualByComparingTo("100");
        assertThat(quarters.lastYear()).isEmpty();
    }

    @Test
    void aLedgerOfOpenDealsTellsNoRevenue() {
        assertThat(quarters(Plans.optimize().deal("open new 5 created=2025-08-01"))
                        .quarters())
                .allSatisfy(each ->
                        assertThat(each.why()).isEqualTo("deals.csv has no deal with a closing day up to 2026-09-30"));
    }

    @Test
    void ofPartnerDealsAloneTheDirectPartIsUnknown() {
        QuarterRevenue.Won won = quarters(Plans.optimize()
                        .deal("won new 100 partner=P role=sourced created=2026-01-01 closed=2026-08-01"))
                .quarters()
                .get(7)
                .won()
                .orElseThrow();
        assertThat(won.sourced()).isEqualByComparingTo("100");
        assertThat(won.direct()).isEmpty();
        assertThat(won.total()).isEmpty();
    }

    @Test
    void whatAPartnerOnlyFulfilledStandsWithDirect() {
        RevenueQuarters quarters = quarters(Plans.optimize()
                .deal("won new 30 created=2026-01-01 closed=2026-08-01")
                .deal("won new 100 partner=P role=fulfilled created=2026-01-01 closed=2026-08-01"));
        assertThat(quarters.hasFulfilled()).isTrue();
        assertThat(quarters.quarters().get(7).won().orElseThrow().direct().orElseThrow())
                .isEqualByComparingTo("130");
    }

    @Test
    void aQuarterWhoseAmountsCannotBeReadIsUnknownByItself() {
        RevenueQuarters quarters = quarters(Plans.optimize()
                .deal("won new 30 created=2025-01-01 closed=2026-02-01")
                .deal("won new created=2026-01-01 closed=2026-08-01"));
        assertThat(quarters.quarters().get(5).won()).isPresent();
        assertThat(quarters.quarters().get(7).why()).isEqualTo("the one won deal has no usable amount");
        assertThat(quarters.thisYear()).isEmpty();
    }

    @Test
    void expansionsAreAddedUpAtPlatformAlone() {
        List<String> deals = List.of(
                "won new 30 created=2026-01-01 closed=2026-08-01",
                "won expansion 9 created=2026-01-01 closed=2026-08-01");
        Facts optimize = Plans.optimize();
        Facts platform = Plans.platform();
        deals.forEach(deal -> {
            optimize.deal(deal);
            platform.deal(deal);
        });
        assertThat(quarters(optimize).thisYear()).isEmpty();
        assertThat(quarters(optimize).of()).isEqualTo("new business");
        assertThat(quarters(optimize)
                        .quarters()
                        .get(7)
                        .won()
                        .orElseThrow()
                        .direct()
                        .orElseThrow())
                .isEqualByComparingTo("30");
        assertThat(quarters(platform).of()).isEqualTo("bookings");
        assertThat(quarters(platform)
                        .quarters()
                        .get(7)
                        .won()
                        .orElseThrow()
                        .direct()
                        .orElseThrow())
                .isEqualByComparingTo("39");
    }

    @Test
    void quartersThatEndWithMonthsAreNamedByThem() {
        RevenueQuarters byMonth = quarters(Plans.optimize().deal("open new 5 created=2025-08-01"));
        assertThat(byMonth.quarters().stream().map(byMonth::label))
                .startsWith("to Dec 2024", "to Mar 2025")
                .endsWith("to Jun 2026", "to Sep 2026");
        RevenueQuarters byDay = quarters(
                Facts.on("2026-05-30").company("arr=24000000 headcount=130").deal("open new 5 created=2025-08-01"));
        assertThat(byDay.quarters().stream().map(byDay::label)).endsWith("to 2026-02-28", "to 2026-05-30");
    }
}
