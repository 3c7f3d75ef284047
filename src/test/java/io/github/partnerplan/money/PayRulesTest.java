package io.github.partnerplan.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Outline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PayRulesTest {

    private static Outline outline(String... settings) {
        List<Outline.Setting> outline = new ArrayList<>();
        for (String setting : settings) {
            int colon = setting.indexOf(": ");
            outline.add(new Outline.Setting(
                    setting.substring(0, colon),
                    setting.substring(colon + 2),
                    Location.line("program.yaml", outline.size() + 1)));
        }
        return new Outline(outline);
    }

    private static Pay model(List<Sale> sales, String... settings) {
        return new RevenueTerms(outline(settings))
                .rule("revenue.si")
                .orElseThrow()
                .on(sales);
    }

    private static Pay level(List<Sale> sales, String... settings) {
        return new RevenueTerms(outline(settings))
                .levelRule("gold.commission", Optional.empty())
                .orElseThrow()
                .on(sales);
    }

    private static BigDecimal of(Pay pay) {
        return pay.amount().orElseThrow();
    }

    private static final String[] BANDS = {
        "revenue.si.bands.0.from: 0", "revenue.si.bands.0.rate: 15%",
        "revenue.si.bands.1.from: 100K", "revenue.si.bands.1.rate: 20%",
        "revenue.si.bands.2.from: 500K", "revenue.si.bands.2.rate: 25%"
    };

    private static String[] bands(String... more) {
        String[] all = Arrays.copyOf(BANDS, BANDS.length + more.length);
        System.arraycopy(more, 0, all, BANDS.length, more.length);
        return all;
    }

    @Test
    void marginalBandsRunOverTheSumOfTheWindow() {
        // 80,000 + 70,000 = 150,000: 15% of 100,000 + 20% of 50,000 = 15,000 + 10,000.
        List<Sale> sales = List.of(
                Sales.of("2025-12-31", "900000", 1),
                Sales.of("2026-02-01", "80000", 2),
                Sales.of("2026-05-01", "70000", 3));
        Pay pay = model(sales, BANDS);
        assertThat(of(pay)).isEqualByComparingTo("25000");
        assertThat(pay.words()).isEqualTo("15% of 100,000 + 20% of 50,000");
    }

    @Test
    void bandsOverEachDealStartAnewWithEach() {
        // 15% of 80,000 + (15% of 100,000 + 20% of 20,000) = 12,000 + 15,000 + 4,000.
        List<Sale> sales = List.of(Sales.of("2026-02-01", "80000", 2), Sales.of("2026-05-01", "120000", 3));
        assertThat(of(model(sales, bands("revenue.si.accumulate: deal")))).isEqualByComparingTo("31000");
    }

    @Test
    void bandsOverALifetimeGoOnWhereTheEarlierSalesEnded() {
        // 90,000 before the window; 60,000 in it: 10,000 at 15% + 50,000 at 20% = 1,500 + 10,000.
        List<Sale> sales = List.of(Sales.of("2025-02-01", "90000", 2), Sales.of("2026-05-01", "60000", 3));
        assertThat(of(model(sales, bands("revenue.si.accumulate: lifetime")))).isEqualByComparingTo("11500");
    }

    @Test
    void aCapOnBandsIsOnTheSumTheyRunOver() {
        List<Sale> sales = List.of(Sales.of("2026-02-01", "600000", 2));
        Pay pay = model(sales, bands("revenue.si.cap: 50K"));
        assertThat(of(pay)).isEqualByComparingTo("50000");
        assertThat(pay.words()).endsWith("at most 50,000");
    }

    @Test
    void aRateWithMonthsIsPaidFromTheFirstSaleToACustomer() {
        // First sale on 2025-03-10: what is sold up to 2026-03-09 is within twelve months, the tenth is not.
        String[] terms = {"gold.commission.rate: 20%", "gold.commission.months: 12"};
        List<Sale> inTime =
                List.of(Sales.of("2025-03-10", "1000", 7), Sales.of("2026-03-09", "1000", 7, "", DealType.RENEWAL));
        List<Sale> late =
                List.of(Sales.of("2025-03-10", "1000", 7), Sales.of("2026-03-10", "1000", 7, "", DealType.RENEWAL));
        assertThat(of(level(inTime, terms))).isEqualByComparingTo("200");
        assertThat(of(level(late, terms))).isEqualByComparingTo("0");
    }

    @Test
    void aCapIsOnEachCustomerAndCountsWhatWasPaidBefore() {
        // 20% of 4,000 = 800 in 2025; 20% of 3,000 = 600, of which 200 are left under 1,000. Customer 8 is on its own.
        List<Sale> sales = List.of(
                Sales.of("2025-05-01", "4000", 7),
                Sales.of("2026-05-01", "3000", 7),
                Sales.of("2026-06-01", "2000", 8));
        Pay pay = level(sales, "gold.commission.rate: 20%", "gold.commission.cap: 1K");
        assertThat(of(pay)).isEqualByComparingTo("600");
    }

    @Test
    void eachProductHasItsRateAndAllOthersTheDefault() {
        // 10% of 1,000 + 30% of 2,000 + 5% of 4,000, however the product is written.
        String[] terms = {
            "gold.commission.Core v2.0: 10%", "gold.commission.Data Prep.rate: 30%", "gold.commission.default: 5%"
        };
        List<Sale> sales = List.of(
                Sales.of("2026-01-05", "1000", 1, "core v2.0", DealType.NEW),
                Sales.of("2026-01-06", "2000", 2, "data prep", DealType.NEW),
                Sales.of("2026-01-07", "4000", 3, "other", DealType.NEW));
        assertThat(of(level(sales, terms))).isEqualByComparingTo("900");
    }

    @Test
    void aProductWithoutARateEarnsNothingAndSaysSo() {
        List<Sale> sales = List.of(Sales.of("2026-01-07", "4000", 3, "other", DealType.NEW));
        Pay pay = level(sales, "gold.commission.core: 10%");
        assertThat(of(pay)).isEqualByComparingTo("0");
        assertThat(pay.words()).isEqualTo("nothing on 4,000 of products without a rate");
    }

    @Test
    void ratesByProductAreUnknownWhereADealNamesNone() {
        Pay pay = level(List.of(Sales.of("2026-01-07", "4000", 3)), "gold.commission.core: 10%");
        assertThat(pay.amount()).isEmpty();
        assertThat(pay.needs()).isEqualTo("deals.product");
    }

    @Test
    void aFeeIsPaidOnceForEachNewCustomer() {
        List<Sale> sales = List.of(
                Sales.of("2025-05-01", "10", 7),
                Sales.of("2026-05-01", "10", 7),
                Sales.of("2026-06-01", "10", 8, "", DealType.RENEWAL),
                Sales.of("2026-06-02", "10", 9),
                Sales.of("2026-06-03", "10", 9),
                Sales.of("2026-06-04", "10", 0),
                Sales.of("2026-06-05", "10", 0));
        Pay pay = model(sales, "revenue.si.model: fee", "revenue.si.fee: 5K");
        assertThat(of(pay)).isEqualByComparingTo("15000");
        assertThat(pay.words()).isEqualTo("3 new customers × 5,000");
    }

    @Test
    void whatIsPaidIsRoundedOnceAtTheEnd() {
        // Each deal earns 0.004; rounded one by one they would come to nothing.
        List<Sale> sales = List.of(
                Sales.of("2026-01-01", "0.04", 1),
                Sales.of("2026-01-02", "0.04", 2),
                Sales.of("2026-01-03", "0.04", 3));
        assertThat(of(level(sales, "gold.commission: 10%"))).isEqualByComparingTo("0.01");
    }

    @Test
    void aCapOnALifetimeCountsWhatWasPaidBefore() {
        // 15% of 80,000 = 12,000 before; 15% of 100,000 + 20% of 40,000 = 23,000 in all, of which 15,000 are paid at
        // most.
        List<Sale> sales = List.of(Sales.of("2025-02-01", "80000", 2), Sales.of("2026-05-01", "60000", 3));
        Pay pay = model(sales, bands("revenue.si.accumulate: lifetime", "revenue.si.cap: 15K"));
        assertThat(of(pay)).isEqualByComparingTo("3000");
    }

    @Test
    void aLevelsCommissionKeepsTheLimitsOfTheModel() {
        Outline outline = outline("revenue.si.rate: 30%", "revenue.si.cap: 5K", "gold.commission: 20%");
        Pay pay = new RevenueTerms(outline)
                .levelRule("gold.commission", Optional.of("revenue.si"))
                .orElseThrow()
                .on(List.of(Sales.of("2026-02-01", "200000", 2)));
        assertThat(of(pay)).isEqualByComparingTo("5000");
    }

    @Test
    void anIncentiveWithAPartThatCannotBeReadIsNotCounted() {
        List<Incentive> all = Incentive.of(new Outline(
                outline(
                                "incentives.share_of_places.amount: 10K",
                                "incentives.share_of_places.top: 10%",
                                "incentives.quarterly.amount: 7K",
                                "incentives.quarterly.per: quarter",
                                "incentives.both.rate: 2%",
                                "incentives.both.top: 1",
                                "incentives.above_what.rate: 1%",
                                "incentives.above_what.above: a lot",
                                "incentives.champion.amount: 1K",
                                "incentives.champion.top: 1")
                        .settings(),
                Map.of(
                        "incentives.share_of_places.top", Location.line("program.yaml", 2),
                        "incentives.both.top", Location.line("program.yaml", 6),
                        "incentives.above_what.above", Location.line("program.yaml", 8),
                        "incentives.champion.top", Location.line("program.yaml", 10))));
        List<String> countable = new ArrayList<>();
        for (Incentive each : all) {
            countable.add(each.name() + " " + each.isCountable());
        }
        assertThat(countable)
                .containsExactly(
                        "share of places false", "quarterly false", "both false", "above what false", "champion true");
    }

    @Test
    void incentivesAreCountedWhereTheyAreFigures() {
        List<Incentive> all = Incentive.of(outline(
                "incentives.spiff.amount: 500",
                "incentives.spiff.per: win",
                "incentives.spiff.product: Core",
                "incentives.growth.rate: 2%",
                "incentives.growth.above: 100K",
                "incentives.summit: a trip for the best",
                "incentives.kicker: 1%"));
        List<Sale> sales = List.of(
                Sales.of("2026-01-05", "90000", 1, "core", DealType.NEW),
                Sales.of("2026-01-06", "60000", 2, "other", DealType.NEW));
        List<String> paid = new ArrayList<>();
        for (Incentive each : all) {
            paid.add(each.name() + " " + each.isCountable() + " "
                    + of(each.on(sales)).stripTrailingZeros().toPlainString());
        }
        assertThat(paid).containsExactly("spiff true 500", "growth true 1000", "summit false 0", "kicker true 1500");
    }

    /** Sum of the bands' slices over all sales, cent by cent. */
    @Property(tries = 200)
    void overTheYearTheOrderAndTheSplitOfSalesChangeNothing(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 400_000) Integer> amounts) {
        List<Sale> sales = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < amounts.size(); i++) {
            sales.add(Sales.of("2026-01-0" + (i + 1), String.valueOf(amounts.get(i)), i + 1));
            sum += amounts.get(i);
        }
        Pay split = model(sales, BANDS);
        Pay whole = model(List.of(Sales.of("2026-01-01", String.valueOf(sum), 1)), BANDS);
        assertThat(split).isEqualTo(whole);
    }
}
