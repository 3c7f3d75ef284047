package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.program.TierMove.Direction;
import java.time.LocalDate;
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

class TierMovesPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final List<String> RHYTHMS =
            List.of("anytime", "at-review", "never", "daily", "monthly", "quarterly", "yearly");
    private static final List<String> GRACES = List.of("none", "45 days", "1 month", "2 quarters", "12 months");

    /** One ladder, some of its rhythms left out, with conditions that need no rank. */
    private static String ladder(Random random) {
        return "tiers:\n" + rhythm("review", random) + rhythm("promote", random) + rhythm("demote", random)
                + (random.nextInt(4) > 0 ? "  grace: " + GRACES.get(random.nextInt(GRACES.size())) + "\n" : "")
                + """
                  levels:
                    - {name: Gold, requires: {sourced_revenue: 3K, certified: 1}}
                    - {name: Silver, requires: {sourced_revenue: {at_least: 1K, window: 6 months}}}
                    - {name: Bronze, requires: {won_deals: 1}}
                """;
    }

    private static String rhythm(String key, Random random) {
        int at = random.nextInt(RHYTHMS.size() + 1);
        return at == RHYTHMS.size() ? "" : "  " + key + ": " + RHYTHMS.get(at) + "\n";
    }

    private static List<String> partnerRows(Random random, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add("p" + i + " reseller"
                    + (random.nextInt(4) > 0 ? " certified=" + random.nextInt(3) : "")
                    + (random.nextInt(4) > 0
                            ? " tier="
                                    + List.of("Gold", "Silver", "Bronze", "Diamond")
                                            .get(random.nextInt(4))
                            : "")
                    + (random.nextInt(3) == 0 ? " tier_since=" + FIRST.plusDays(random.nextInt(500)) : "")
                    + (random.nextInt(5) == 0 ? " joined=" + FIRST.plusDays(random.nextInt(300)) : "")
                    + (random.nextInt(6) == 0 ? " status=paused" : ""));
        }
        return rows;
    }

    private static List<String> dealRows(Random random, int partners, int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate created = FIRST.minusDays(300).plusDays(random.nextInt(800));
            String role = List.of("", " role=sourced", " role=sourced", " role=influenced")
                    .get(random.nextInt(4));
            rows.add("won new " + 500 * random.nextInt(7) + " partner=p" + random.nextInt(partners) + role + " created="
                    + created + " closed=" + created.plusDays(random.nextInt(90)));
        }
        return rows;
    }

    private record World(String program, List<String> partners, List<String> deals, int fiscalYearStart) {

        static World of(Random random, int count) {
            return new World(
                    ladder(random),
                    partnerRows(random, count),
                    dealRows(random, count, 4 * count),
                    1 + random.nextInt(12));
        }

        Map<String, TierMove> moves(LocalDate asOf) {
            Facts facts = Facts.on(asOf.toString())
                    .company("fiscal_year_start=" + fiscalYearStart)
                    .program(program)
                    .noPartnerRows();
            partners.forEach(facts::partner);
            List<Deal> rows = new ArrayList<>();
            deals.forEach(words -> rows.add(Facts.row(words, rows.size() + 2)));
            Books books = facts.deals(rows).books(Set.of(DealType.NEW), Optional.empty());
            Ladders ladders = Ladders.of(books.program().orElseThrow(), books);
            Map<String, TierMove> moves = new TreeMap<>();
            for (TierMove each :
                    TierMoves.of(books.program().orElseThrow(), books, ladders).all()) {
                moves.put(each.partner().partner().id(), each);
            }
            return moves;
        }

        World shuffled(Random random) {
            List<String> rows = new ArrayList<>(partners);
            List<String> ledger = new ArrayList<>(deals);
            Collections.shuffle(rows, random);
            Collections.shuffle(ledger, random);
            return new World(program, rows, ledger, fiscalYearStart);
        }

        World and(String partner, List<String> more) {
            List<String> rows = new ArrayList<>(partners);
            List<String> ledger = new ArrayList<>(deals);
            rows.add(partner);
            ledger.addAll(more);
            return new World(program, rows, ledger, fiscalYearStart);
        }
    }

    private static LocalDate day(int offset) {
        return FIRST.plusDays(300 + offset);
    }

    /** A move without its partner, which is an object of one reading. */
    private static Map<String, String> words(Map<String, TierMove> moves) {
        Map<String, String> words = new TreeMap<>();
        moves.forEach((id, move) -> words.put(
                id,
                move.held() + " " + move.byRule() + " " + move.assigned() + " " + move.direction() + " "
                        + move.takesEffect() + " " + move.graceEnds() + " " + move.why()));
        return words;
    }

    @Property(tries = 200)
    void whatIsAssignedIsHeldOrByRuleAndNoChangeIsMadeBeforeItsDay(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(min = 0, max = 400) int offset) {
        World world = World.of(new Random(seed), count);
        LocalDate asOf = day(offset);
        world.moves(asOf).forEach((id, move) -> {
            assertThat(move.assigned()).as(id).isIn(move.held(), move.byRule());
            boolean isMade = move.assigned().equals(move.byRule()) && move.direction() != Direction.UNKNOWN;
            move.takesEffect().ifPresent(due -> assertThat(!due.isAfter(asOf)).isEqualTo(isMade));
            boolean isChange = !move.held().equals(move.byRule());
            assertThat(move.direction() == Direction.STAYS)
                    .isEqualTo(!isChange && move.direction() != Direction.UNKNOWN);
            if (move.takesEffect().isEmpty()) {
                assertThat(move.assigned()).isEqualTo(move.held());
            }
            assertThat(move.why()).isNotBlank();
        });
    }

    @Property(tries = 100)
    void theOrderOfRowsChangesNothing(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(min = 0, max = 400) int offset) {
        Random random = new Random(seed);
        World world = World.of(random, count);
        assertThat(words(world.shuffled(random).moves(day(offset)))).isEqualTo(words(world.moves(day(offset))));
    }

    @Property(tries = 100)
    void anUnrelatedPartnerMovesNobody(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(min = 0, max = 400) int offset) {
        // A ledger without a single deal tells nothing of anybody: an old deal lets both worlds tell.
        World world = World.of(new Random(seed), count)
                .and(
                        "holder reseller tier=Bronze",
                        List.of("won new 9000 partner=else role=sourced created=2020-01-01 closed=2020-02-01"));
        World more = world.and(
                "other reseller tier=Gold certified=2",
                List.of("won new 9000 partner=other role=sourced created=2026-01-01 closed=2026-02-01"));
        Map<String, String> moves = words(more.moves(day(offset)));
        moves.remove("other");
        assertThat(moves).isEqualTo(words(world.moves(day(offset))));
    }

    /** From the last deal on the figures only fall, so that a tier that is missed stays missed. */
    @Property(tries = 200)
    void aGraceThatIsOverStaysOverAndOneThatRunsEndsNoLater(
            @ForAll int seed,
            @ForAll @IntRange(min = 1, max = 8) int count,
            @ForAll @IntRange(min = 0, max = 500) int offset,
            @ForAll @IntRange(min = 1, max = 200) int later) {
        World world = World.of(new Random(seed), count);
        LocalDate from = FIRST.plusDays(600 + offset);
        Map<String, TierMove> after = world.moves(from.plusDays(later));
        world.moves(from).forEach((id, before) -> {
            TierMove now = after.getOrDefault(id, before);
            if (before.graceEnds().isPresent()
                    && now.graceEnds().isPresent()
                    && before.takesEffect().isPresent()) {
                LocalDate due = before.takesEffect().get();
                boolean isOver = !due.isAfter(from.plusDays(later));
                LocalDate then = now.takesEffect().orElseThrow();
                if (isOver && hasGrace(world)) {
                    assertThat(then).as(now.why()).isBeforeOrEqualTo(from.plusDays(later));
                } else if (hasGrace(world)) {
                    assertThat(then).as(now.why()).isBeforeOrEqualTo(due);
                }
            }
        });
    }

    private static boolean hasGrace(World world) {
        return world.program().contains("grace:") && !world.program().contains("grace: none");
    }
}
