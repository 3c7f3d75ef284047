package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EarningsPropertiesTest {

    /** Nothing in it ranks partners against each other: that is the one way in which one may touch another's money. */
    private static final String PROGRAM = """
            tiers:
              levels:
                - {name: Gold, requires: {sourced_revenue: 3K}, benefits: {discount: 7%, mdf: 100}}
                - {name: Silver, requires: {any_of: [{certified: 2}, {won_deals: 2}]}, benefits: {commission: {core: 11%, default: {rate: 13%, months: 6, cap: 90}}}}
                - {name: Bronze, benefits: {mdf: 3%}}
            revenue:
              channel: {model: margin, margin: 33%}
              referral: {model: fee, fee: 50}
              si: {model: commission, bands: [{from: 0, rate: 15%}, {from: 1K, rate: 20%}, {from: 5K, rate: 25%}], accumulate: lifetime}
              affiliate: {model: commission, bands: [{from: 100, rate: 9%}, {from: 1K, rate: 19%}], accumulate: deal, months: 3}
              co-sell: {model: commission, rate: 17%}
            incentives: {kicker: {rate: 1%, above: 2K}, spiff: {amount: 5, per: win, product: core}}
            """;

    private static final List<String> TYPES = List.of("channel", "referral", "si", "affiliate", "strategic", "");

    private static List<String> partners(Random random, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(("p" + i + " " + TYPES.get(random.nextInt(TYPES.size()))).strip()
                    + (random.nextInt(3) > 0 ? " certified=" + random.nextInt(4) : "")
                    + (random.nextInt(6) == 0 ? " status=ended" : ""));
        }
        return rows;
    }

    private static List<String> deals(Random random, int partners, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String role = List.of("", " role=sourced", " role=sourced", " role=influenced", " role=fulfilled")
                    .get(random.nextInt(5));
            rows.add("won new " + (random.nextInt(300_000) / 100.0) + " partner=p" + random.nextInt(partners) + role
                    + (random.nextInt(4) == 0 ? " influenced_by=p" + random.nextInt(partners) : "")
                    + " account=A" + random.nextInt(9) + " product=" + (random.nextBoolean() ? "core" : "other")
                    + " closed=" + (2025 + random.nextInt(2)) + "-0" + (1 + random.nextInt(9)) + "-11");
        }
        return rows;
    }

    private static Map<String, String> earned(List<String> partners, List<String> deals) {
        Facts facts = Facts.on("2026-09-30").program(PROGRAM);
        partners.forEach(facts::partner);
        deals.forEach(facts::deal);
        return EarningsTest.words(facts);
    }

    @Property(tries = 150)
    void theOrderOfRowsChangesNobodysMoney(@ForAll int seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        Random random = new Random(seed);
        List<String> partners = partners(random, count);
        List<String> deals = deals(random, count, 1 + random.nextInt(40));
        Map<String, String> before = earned(partners, deals);
        Collections.shuffle(partners, random);
        Collections.shuffle(deals, random);
        assertThat(earned(partners, deals)).isEqualTo(before);
    }

    @Property(tries = 150)
    void anUnrelatedPartnerChangesNobodyElsesMoney(@ForAll int seed, @ForAll @IntRange(min = 1, max = 12) int count) {
        Random random = new Random(seed);
        List<String> partners = partners(random, count);
        List<String> deals = deals(random, count, 1 + random.nextInt(40));
        Map<String, String> before = earned(partners, deals);
        partners.add("stranger channel certified=3");
        for (int i = 0; i < random.nextInt(5); i++) {
            deals.add("won new 2500 partner=stranger role=sourced account=A" + i + " closed=2026-05-01");
        }
        Map<String, String> after = earned(partners, deals);
        after.remove("stranger");
        assertThat(after).isEqualTo(before);
    }
}
