package io.github.partnerplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Two partners sell at Gold and three at Silver; nobody holds either level yet. */
class MdfBudgetTest {

    private static final List<Integer> SELLING = List.of(2, 3);

    private final List<Statement> remarks = new ArrayList<>();

    private static Brief brief(String budget) {
        Facts facts = Plans.optimize().noPartnerRows().columns("partner", "role");
        for (int i = 0; i < 5; i++) {
            facts.partner("p" + i + " reseller");
            facts.deal("won new 40000 partner=p" + i + " role=sourced created=2026-01-01 closed=2026-02-01");
        }
        facts.deal("won new 500000 created=2026-01-01 closed=2026-02-01");
        facts.program("program:\n  name: P\n" + (budget.isEmpty() ? "" : "  mdf:\n    budget: " + budget + "\n"));
        return Brief.open(Facts.PLAYBOOK, facts.company(), Optional.empty(), facts.workspace(), facts.findings);
    }

    private static LevelDesign level(String name, long funds) {
        Program.Level level = new Program.Level(
                name,
                Optional.empty(),
                Program.Track.RANK_BY,
                "",
                List.of(),
                false,
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(funds)),
                "",
                Location.file("program.yaml"),
                "tiers.levels." + name);
        return new LevelDesign(
                "",
                level,
                Facts.PLAYBOOK.ofKind("tier").get(0),
                Optional.of(level),
                true,
                true,
                Map.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private List<LevelDesign> fit(String budget, long gold, long silver) {
        Brief brief = brief(budget);
        List<PartnerLedger> all = brief.base().enrolled();
        return new MdfBudget(brief)
                .fit(
                        List.of(level("Gold", gold), level("Silver", silver)),
                        List.of(all.subList(0, SELLING.get(0)), all.subList(2, 2 + SELLING.get(1))),
                        remarks);
    }

    private static List<String> funds(List<LevelDesign> levels) {
        List<String> funds = new ArrayList<>();
        for (LevelDesign each : levels) {
            funds.add(each.level().mdf().map(BigDecimal::toPlainString).orElse("none"));
        }
        return funds;
    }

    @Test
    void fundsWithinTheBudgetStayAsTheyAre() {
        assertThat(funds(fit("80K", 25_000, 10_000))).containsExactly("25000", "10000");
        assertThat(remarks).isEmpty();
    }

    @Test
    void withoutABudgetNothingIsLowered() {
        assertThat(funds(fit("", 25_000, 10_000))).containsExactly("25000", "10000");
        assertThat(remarks).isEmpty();
    }

    /** 2 × 25K + 3 × 10K is 80K; seven eighths are 21.9K and 8.8K, in round figures 20K and 8K, and 6K are left for Silver. */
    @Test
    void whatIsLeftOfTheBudgetGoesToTheLowestLevelFirst() {
        List<LevelDesign> levels = fit("70K", 25_000, 10_000);

        assertThat(funds(levels)).containsExactly("20000", "10000");
        assertThat(levels.get(0).why()).isEqualTo("MDF goes from $25K to $20K: the budget is $70K");
        assertThat(levels.get(1).verdict()).isEqualTo(LevelDesign.Verdict.KEEP);
        assertThat(Plans.texts(remarks))
                .containsExactly("The ladder's MDF would come to $80,000 a year and the budget is $70,000:"
                        + " with $20K at Gold and $10K at Silver it is $70,000.");
    }

    /** The five sourced $200K, and a quarter of that is 50K. */
    @Test
    void aBudgetMayBeAShareOfWhatPartnersSource() {
        fit("25%", 25_000, 10_000);

        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0).text()).contains("the budget is $50,000");
    }

    @Test
    void aSmallBudgetHoldsToo() {
        assertThat(funds(fit("100", 25_000, 10_000))).containsExactly("30", "12");
    }

    @Property(tries = 60)
    void theBudgetHoldsAndTheLadderStillRises(
            @ForAll @IntRange(min = 100, max = 200_000) int budget,
            @ForAll @IntRange(min = 1, max = 40_000) int silver,
            @ForAll @IntRange(max = 60_000) int more) {
        List<LevelDesign> levels = fit(String.valueOf(budget), silver + more, silver);

        BigDecimal gold = levels.get(0).level().mdf().orElse(BigDecimal.ZERO);
        BigDecimal low = levels.get(1).level().mdf().orElse(BigDecimal.ZERO);
        BigDecimal sum =
                gold.multiply(BigDecimal.valueOf(SELLING.get(0))).add(low.multiply(BigDecimal.valueOf(SELLING.get(1))));
        assertThat(sum).isLessThanOrEqualTo(BigDecimal.valueOf(budget));
        boolean isTold = gold.signum() > 0 && low.signum() > 0;
        assertThat(isTold && gold.compareTo(low) < 0).isFalse();
    }
}
