package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EarningsTest {

    private static final String PROGRAM = """
            tiers:
              levels:
                - {name: Gold, requires: {sourced_revenue: 100K}, benefits: {discount: 5-10%, mdf: 10K, manager: dedicated}}
                - {name: Silver, requires: {certified: 1}, benefits: {commission: 12%, mdf: 2%}}
                - {name: Bronze}
            revenue:
              channel: {model: margin, margin: 30-40%}
              referral: {model: fee, fee: 5K}
              technology: {model: revenue-share, share: 80%, to: company}
              co-sell: {model: commission, rate: 10%}
            incentives: {kicker: {rate: 1%, above: 150K}, champion: {amount: 1K, top: 1}, trip: a week at sea}
            """;

    static Map<String, String> words(Facts facts) {
        Map<String, String> words = new TreeMap<>();
        Books books = facts.books(Set.of(DealType.NEW), Optional.empty());
        Earnings earnings = of(books);
        for (PartnerLedger each : books.base().all()) {
            List<String> lines = new ArrayList<>();
            for (Earned.Line line : earnings.of(each).lines()) {
                lines.add(line.part().word() + " " + words(line.amount()) + " (" + line.arithmetic() + ")");
            }
            words.put(each.partner().id(), String.join("; ", lines));
        }
        return words;
    }

    static String words(Quantity amount) {
        if (amount.isUnknown()) {
            return "unknown";
        }
        BigDecimal low = amount.low().orElseThrow();
        BigDecimal high = amount.high().orElseThrow();
        return low.toPlainString() + (low.compareTo(high) == 0 ? "" : ".." + high.toPlainString());
    }

    static Earnings of(Books books) {
        return Earnings.of(
                books.program().orElseThrow(), books, Ladders.of(books.program().orElseThrow(), books));
    }

    private static Facts facts() {
        return Facts.on("2026-09-30").program(PROGRAM).company("team=4 team_cost=400000");
    }

    @Test
    void nobodyCountsTwiceWhereTwoLevelsHaveOneName() {
        Books books = facts().program(PROGRAM.replace("{name: Bronze}", "{name: Gold, benefits: {mdf: 1K}}"))
                .partner("acme channel certified=2")
                .deal("won new 200000 partner=acme role=sourced closed=2026-03-01")
                .books(Set.of(DealType.NEW), Optional.empty());
        Earnings earnings = of(books);

        assertThat(earnings.tiers()).extracting(TierCost::members).containsExactly(1, 0, 0);
        assertThat(Earned.sum(earnings.tiers().stream().map(TierCost::total).toList()))
                .isEqualTo(earnings.total());
    }

    @Test
    void aTierPaysBesideTheTermsOfTheType() {
        // 30% of 200,000 = 60,000; the kicker 1% of 50,000; 5% discount = 10,000; 10,000 of funds; first of the
        // ranking.
        assertThat(words(facts().partner("acme channel certified=2")
                        .deal("won new 200000 partner=acme role=sourced closed=2026-03-01")))
                .containsExactly(Map.entry(
                        "acme",
                        "margin 60000.00 (30% of 200,000); incentive 500.00 (kicker: 1% of 50,000 above 150,000);"
                                + " discount 10000.00 (5% of 200,000); mdf 10000.00 (Gold's funds for a partner with a win);"
                                + " incentive 1000.00 (champion: among the top 1 by sourced revenue)"));
    }

    @Test
    void aTiersCommissionReplacesTheRateOfTheModel() {
        // Silver: 12% of 50,000 instead of the margin, and 2% of it as funds.
        assertThat(words(facts().partner("acme channel certified=2")
                                .deal("won new 50000 partner=acme role=sourced closed=2026-03-01"))
                        .get("acme"))
                .startsWith("commission 6000.00 (12% of 50,000)")
                .contains("mdf 1000.00 (2% of 50,000)");
    }

    @Test
    void aFeeAndTheRestOfAShare() {
        Map<String, String> words = words(facts().partner("rita referral certified=0")
                .partner("tess technology certified=0")
                .deal("won new 9000 partner=rita role=sourced closed=2026-03-01 account=A")
                .deal("won new 9000 partner=rita role=sourced closed=2026-04-01 account=A")
                .deal("won new 10000 partner=tess role=sourced closed=2026-03-01"));
        assertThat(words.get("rita")).startsWith("fee 5000.00 (1 new customer × 5,000)");
        assertThat(words.get("tess")).startsWith("revenue_share 2000.00 (20% of 10,000)");
    }

    @Test
    void whatIsSoldTogetherIsSplitBetweenThoseThatInfluencedIt() {
        // 10% of (30,000 / 2 + 8,000); the technology partner has terms of its own and earns nothing on what it
        // influenced.
        Map<String, String> words = words(facts().partner("sid si certified=0")
                .partner("tess technology certified=0")
                .deal("won new 30000 partner=sid role=influenced influenced_by=tess closed=2026-03-01")
                .deal("won new 8000 partner=sid role=sourced closed=2026-03-01"));
        assertThat(words.get("sid"))
                .startsWith(
                        "commission 2300.00 (10% of 23,000, deals that several partners influenced split equally between them)");
        assertThat(words.get("tess")).isEmpty();
    }

    @Test
    void aDealThatNobodyIsNamedOnIsNotSplitWithNobody() {
        // 10% of 30,000: it alone influenced it. Of the next, 20,000, two others take a part each: 10% of 6,666.67
        // more.
        assertThat(words(facts().partner("sid si certified=0")
                                .partner("sam si certified=0")
                                .partner("sue si certified=0")
                                .deal("won new 30000 influenced_by=sid closed=2026-03-01")
                                .deal("won new 20000 influenced_by=sid;sam;sue closed=2026-03-01"))
                        .get("sid"))
                .startsWith("commission 3666.67 (10% of 36,666.67, deals that several partners influenced split");
    }

    @Test
    void dealsWithoutARoleMakeARange() {
        assertThat(words(facts().partner("acme channel certified=0")
                                .deal("won new 10000 partner=acme role=sourced closed=2026-03-01")
                                .deal("won new 20000 partner=acme closed=2026-03-01"))
                        .get("acme"))
                .startsWith("margin 3000.00..9000.00 (30% of 10,000, up to 30% of 30,000 if it sourced all");
    }

    @Test
    void anOpenTierMakesARangeOverTheTiersItMayBe() {
        // Bronze pays 30% of 50,000; Silver, if somebody is certified, 12% and funds of 2%.
        Books books = facts().partner("acme channel")
                .deal("won new 50000 partner=acme role=sourced closed=2026-03-01")
                .books(Set.of(DealType.NEW), Optional.empty());
        Earnings earnings = of(books);
        PartnerLedger acme = books.base().all().get(0);
        assertThat(words(earnings.of(acme).of(Earned.Part.MARGIN))).isEqualTo("0..15000.00");
        assertThat(words(earnings.of(acme).of(Earned.Part.COMMISSION))).isEqualTo("0..6000.00");
        assertThat(words(earnings.of(acme).of(Earned.Part.MDF))).isEqualTo("0..1000.00");
    }

    @Test
    void whatIsNotToldIsUnknownAndNotZero() {
        Map<String, String> words = words(facts().partner("nan certified=0")
                .partner("mara oem certified=0")
                .deal("won new 10000 partner=nan role=sourced closed=2026-03-01")
                .deal("won new partner=mara role=sourced closed=2026-03-01"));
        assertThat(words.get("nan")).startsWith("commission unknown");
        assertThat(words.get("mara")).startsWith("commission unknown");
    }

    @Test
    void eachTierIsAddedUpBesideWhatItBringsAndItsManagersCost() {
        Books books = facts().partner("acme channel certified=2")
                .partner("bolt channel certified=1")
                .partner("calm channel certified=0")
                .partner("dusk channel certified=0 status=ended")
                .deal("won new 200000 partner=acme role=sourced closed=2026-03-01")
                .deal("won new 50000 partner=bolt role=sourced closed=2026-03-01")
                .deal("won new 10000 partner=dusk role=sourced closed=2026-03-01")
                .books(Set.of(DealType.NEW), Optional.empty());
        Earnings earnings = of(books);
        List<String> tiers = new ArrayList<>();
        for (TierCost tier : earnings.tiers()) {
            tiers.add(tier.level().orElse("no tier") + ": " + tier.members() + "/" + tier.productive() + " "
                    + tier.sourced() + " costs " + words(tier.total()) + ", managers " + words(tier.managers()));
        }
        // Gold: 60,000 + 500 + 10,000 + 10,000 + 1,000, and an eighth of a manager at 100,000. Silver: 6,000 + 1,000.
        assertThat(tiers)
                .containsExactly(
                        "Gold: 1/1 200000 costs 81500.00, managers 12500.00",
                        "Silver: 1/1 50000 costs 7000.00, managers 0",
                        "Bronze: 1/0 0 costs 0, managers 0",
                        "no tier: 1/1 10000 costs 3000.00, managers 0");
        assertThat(words(earnings.total())).isEqualTo("91500.00");
        assertThat(earnings.uncounted()).extracting(each -> each.name()).containsExactly("trip");
    }

    @Test
    void theTotalIsTheSumOfTheLinesEachRoundedOnce() {
        Books books = facts().partner("acme channel certified=0")
                .partner("bolt channel certified=0")
                .deal("won new 0.05 partner=acme role=sourced closed=2026-03-01")
                .deal("won new 0.05 partner=bolt role=sourced closed=2026-03-01")
                .books(Set.of(DealType.NEW), Optional.empty());
        Earnings earnings = of(books);
        BigDecimal lines = BigDecimal.ZERO;
        for (PartnerLedger each : books.base().all()) {
            for (Earned.Line line : earnings.of(each).lines()) {
                lines = lines.add(line.amount().value().orElseThrow());
            }
        }
        assertThat(earnings.total().value().orElseThrow()).isEqualByComparingTo(lines);
        // Two margins of 0.015 come to 0.02 each.
        assertThat(words(earnings.of(books.base().all().get(0)).of(Earned.Part.MARGIN)))
                .isEqualTo("0.02");
    }
}
