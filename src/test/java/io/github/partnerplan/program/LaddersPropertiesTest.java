package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealType;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LaddersPropertiesTest {

    private static final List<String> LEVELS = List.of("Platinum", "Gold", "Silver", "Bronze");

    private static final String PROGRAM = """
            measures: {score: {sum: [{measure: certified, points: 5, floor: 10, cap: 20}, {measure: won_deals, points: 1}]}}
            tiers:
              rank_by: sourced_revenue
              levels:
                - {name: Platinum, top: 10%, requires: {score: 5}}
                - {name: Gold, top: 30%, rank_within: region}
                - {name: Silver, requires: {any_of: [{sourced_revenue: {at_least: 2K, window: 90 days}}, {nps: 9}]}}
                - {name: Bronze, requires: {certified: 1}}
            """;

    private static List<String> partners(Random random, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add("p" + i + " reseller"
                    + (random.nextInt(3) > 0 ? " certified=" + random.nextInt(4) : "")
                    + (random.nextInt(3) > 0 ? " nps=" + random.nextInt(11) : "")
                    + (random.nextInt(5) > 0 ? " region=" + (random.nextBoolean() ? "East" : "West") : "")
                    + (random.nextInt(6) == 0 ? " status=paused" : ""));
        }
        return rows;
    }

    private static List<String> deals(Random random, int partners, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String role = List.of("", " role=sourced", " role=sourced", " role=influenced")
                    .get(random.nextInt(4));
            rows.add("won new " + 500 * random.nextInt(5) + " partner=p" + random.nextInt(partners) + role
                    + " closed=2026-0" + (1 + random.nextInt(9)) + "-11");
        }
        return rows;
    }

    private static Map<String, String> tiers(List<String> partners, List<String> deals) {
        Facts facts = Facts.on("2026-09-30").program(PROGRAM).noPartnerRows();
        partners.forEach(facts::partner);
        List<Deal> rows = new ArrayList<>();
        deals.forEach(words -> rows.add(Facts.row(words, rows.size() + 2)));
        return new TreeMap<>(Tiers.words(facts.deals(rows)));
    }

    @Property(tries = 200)
    void theOrderOfRowsChangesNothingAndEachEnrolledPartnerHasOneAnswer(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 25) int count) {
        Random random = new Random(seed);
        List<String> partners = partners(random, count);
        List<String> deals = deals(random, count, random.nextInt(40));
        Map<String, String> tiers = tiers(partners, deals);
        long enrolled = partners.stream().filter(row -> !row.contains("paused")).count();
        assertThat(tiers).hasSize((int) enrolled);
        for (String tier : tiers.values()) {
            boolean isOne = LEVELS.contains(tier) || tier.equals("none");
            assertThat(isOne || tier.startsWith("at least ")).as(tier).isTrue();
        }
        Collections.shuffle(partners, random);
        Collections.shuffle(deals, random);
        assertThat(tiers(partners, deals)).isEqualTo(tiers);
    }

    /** What is not known today is filled in with any value: the tier is then one of those that were said to be open. */
    @Property(tries = 200)
    void fillingInABlankLeadsToATierThatWasSaidToBeOpen(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 15) int count) {
        Random random = new Random(seed);
        List<String> partners = partners(random, count);
        List<String> deals = deals(random, count, random.nextInt(25));
        Map<String, String> before = tiers(partners, deals);
        List<String> filled = new ArrayList<>();
        for (String row : partners) {
            filled.add(row
                    + (row.contains("certified=") ? "" : " certified=" + random.nextInt(4))
                    + (row.contains("nps=") ? "" : " nps=" + random.nextInt(11)));
        }
        List<String> told = new ArrayList<>();
        for (String row : deals) {
            told.add(row.contains("role=") ? row : row + (random.nextBoolean() ? " role=sourced" : " role=influenced"));
        }
        Map<String, String> after = tiers(filled, told);
        before.forEach((partner, words) -> {
            String now = after.getOrDefault(partner, "gone");
            if (words.startsWith("at least ")) {
                for (String tier : now.startsWith("at least ") ? List.<String>of() : List.of(now)) {
                    assertThat(words).contains(tier);
                }
            } else {
                assertThat(now).isEqualTo(words);
            }
        });
    }

    @Test
    void fiveThousandPartnersAndTenLevelsTakeUnderASecondOfWork() {
        StringBuilder program = new StringBuilder("tiers:\n  levels:\n");
        for (int level = 0; level < 10; level++) {
            program.append("    - {name: L" + level + ", top: " + (5 + level) + "%, requires: {certified: "
                    + (20 - level) + ", sourced_revenue: " + (2_000_000 - level) + "}}\n");
        }
        Facts facts = Facts.on("2026-09-30").program(program.toString());
        List<Deal> deals = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            facts.partner("p" + i + " reseller certified=" + i % 20);
            deals.add(Facts.row("won new " + i + " partner=p" + i + " role=sourced closed=2026-05-01", i + 2));
        }
        Books books = facts.deals(deals).books(Set.of(DealType.NEW), Optional.empty());
        // The time of this thread alone: on a busy machine the clock on the wall says more of the others.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Ladders ladders = Ladders.of(books.program().orElseThrow(), books);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(ladders.standings()).hasSize(5000);
    }
}
