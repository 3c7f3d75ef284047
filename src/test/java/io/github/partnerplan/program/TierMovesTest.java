package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.program.TierMove.Direction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a partner goes and when, on one ladder with different rhythms. */
class TierMovesTest {

    private static final String LEVELS = """
              levels:
                - {name: Gold, requires: {sourced_revenue: 100K}}
                - {name: Silver, requires: {sourced_revenue: 20K}}
            """;

    private static Facts ladder(String asOf, String rhythm) {
        return Facts.on(asOf)
                .program("tiers:\n" + rhythm.indent(2) + LEVELS.indent(2).replaceFirst("^ {4}", "  "));
    }

    private static TierMove move(Facts facts) {
        Books books = facts.books(Set.of(DealType.NEW), Optional.empty());
        Ladders ladders = Ladders.of(books.program().orElseThrow(), books);
        return TierMoves.of(books.program().orElseThrow(), books, ladders).all().get(0);
    }

    private static String words(TierMove move) {
        return move.direction().word() + " " + move.held().orElse("none") + ">"
                + move.byRule().orElse("none") + ", in " + move.assigned().orElse("none") + ", "
                + move.takesEffect().map(LocalDate::toString).orElse("never");
    }

    private static Facts sold(Facts facts, String tier, int amount, String closed) {
        return facts.partner("acme reseller" + (tier.isEmpty() ? "" : " tier=" + tier))
                .deal("won new " + amount + " partner=acme role=sourced created=2024-01-01 closed=" + closed);
    }

    @ParameterizedTest
    @CsvSource({
        "anytime, 2026-08-15",
        "daily, 2026-08-15",
        "monthly, 2026-09-01",
        "quarterly, 2026-10-01",
        "yearly, 2027-01-01",
        "annual, 2027-01-01",
        "at-review, 2026-10-01",
        "never, never"
    })
    void aPromotionTakesEffectOnItsNextDay(String promote, String day) {
        TierMove move = move(sold(ladder("2026-08-15", "promote: " + promote), "Silver", 120_000, "2026-03-01"));
        String assigned = day.equals("2026-08-15") ? "Gold" : "Silver";
        assertThat(words(move)).isEqualTo("up Silver>Gold, in " + assigned + ", " + day);
    }

    @Test
    void aReviewOnTheDayItselfHappensThatDay() {
        TierMove move = move(
                sold(ladder("2026-10-01", "review: quarterly\npromote: at-review"), "Silver", 120_000, "2026-03-01"));
        assertThat(words(move)).isEqualTo("up Silver>Gold, in Gold, 2026-10-01");
    }

    @Test
    void quartersAndYearsAreTheCompanysOwn() {
        Facts quarterly = ladder("2026-08-15", "promote: quarterly").company("fiscal_year_start=2");
        assertThat(move(sold(quarterly, "Silver", 120_000, "2026-03-01")).takesEffect())
                .contains(LocalDate.parse("2026-11-01"));
        Facts yearly = ladder("2026-02-01", "promote: yearly").company("fiscal_year_start=2");
        assertThat(move(sold(yearly, "Silver", 120_000, "2026-01-01")).takesEffect())
                .contains(LocalDate.parse("2026-02-01"));
    }

    @Test
    void whoHoldsNoTierOfTheLadderIsPlacedAtOnce() {
        String slow = "promote: yearly";
        assertThat(words(move(sold(ladder("2026-08-15", slow), "", 120_000, "2026-03-01"))))
                .isEqualTo("enters none>Gold, in Gold, 2026-08-15");
        TierMove other = move(sold(ladder("2026-08-15", slow), "Diamond", 120_000, "2026-03-01"));
        assertThat(words(other)).isEqualTo("enters none>Gold, in Gold, 2026-08-15");
        assertThat(other.why()).contains("Diamond");
        assertThat(words(move(sold(ladder("2026-08-15", slow), "Diamond", 5, "2026-03-01"))))
                .isEqualTo("stays none>none, in none, never");
    }

    @Test
    void aTierWrittenInAnotherCaseIsHeld() {
        assertThat(words(move(sold(ladder("2026-08-15", ""), "gold", 120_000, "2026-03-01"))))
                .isEqualTo("stays Gold>Gold, in Gold, never");
    }

    @Test
    void withoutAGraceATierIsTakenOnTheNextDayOfDemotion() {
        TierMove move = move(sold(ladder("2026-08-15", "review: quarterly"), "Gold", 40_000, "2026-03-01"));
        assertThat(words(move)).isEqualTo("down Gold>Silver, in Gold, 2026-10-01");
        assertThat(move.graceEnds()).contains(LocalDate.parse("2026-08-15"));
        assertThat(words(move(sold(ladder("2026-08-15", "demote: anytime"), "Gold", 0, "2026-03-01"))))
                .isEqualTo("leaves Gold>none, in none, 2026-08-15");
        assertThat(words(move(sold(ladder("2026-08-15", "demote: never"), "Gold", 40_000, "2026-03-01"))))
                .isEqualTo("down Gold>Silver, in Gold, never");
    }

    /** Its 100K of 2025-05-20 count to 2026-05-19: the review of July is the first that misses them. */
    private static TierMove lapsed(String asOf, String rhythm, String partner) {
        return move(ladder(asOf, rhythm)
                .partner("acme reseller tier=Gold" + partner)
                .deal("won new 100000 partner=acme role=sourced created=2025-01-01 closed=2025-05-20"));
    }

    private static final String HALF_A_YEAR = "review: quarterly\ndemote: at-review\ngrace: 2 quarters";

    @ParameterizedTest
    @CsvSource({
        "2026-05-19, stays Gold>Gold, in Gold",
        "2026-05-20, leaves Gold>none, in Gold",
        "2026-07-01, leaves Gold>none, in Gold",
        "2026-12-31, leaves Gold>none, in Gold",
        "2027-01-01, leaves Gold>none, in none",
        "2027-06-30, leaves Gold>none, in none"
    })
    void aGraceRunsFromTheFirstReviewThatMissesTheTier(String asOf, String way, String assigned) {
        TierMove move = lapsed(asOf, HALF_A_YEAR, "");
        assertThat(words(move)).startsWith(way + ", " + assigned);
        if (move.direction() == Direction.LEAVES) {
            LocalDate ends = move.graceEnds().orElseThrow();
            assertThat(move.takesEffect()).contains(ends);
            assertThat(ends)
                    .isEqualTo(
                            asOf.equals("2027-06-30") ? LocalDate.parse("2027-04-01") : LocalDate.parse("2027-01-01"));
        }
    }

    @Test
    void aGraceDoesNotRunBeforeTheTierWasHeld() {
        assertThat(lapsed("2027-06-30", HALF_A_YEAR, " tier_since=2027-01-15").takesEffect())
                .contains(LocalDate.parse("2027-10-01"));
        assertThat(lapsed("2027-06-30", HALF_A_YEAR, " joined=2027-01-15").takesEffect())
                .contains(LocalDate.parse("2027-10-01"));
    }

    @Test
    void aGraceStartsAgainOnceTheTierWasMet() {
        Facts facts = ladder("2026-09-30", HALF_A_YEAR)
                .partner("acme reseller tier=Gold")
                .deal("won new 100000 partner=acme role=sourced created=2025-01-01 closed=2025-05-20")
                .deal("won new 60000 partner=acme role=sourced created=2025-01-01 closed=2025-03-20")
                .deal("won new 45000 partner=acme role=sourced created=2025-01-01 closed=2025-09-20");
        // 2026-04-01: 145K met. 2026-07-01: 45K missed. 2026-09-30: nothing since 2025-09-30 is left.
        assertThat(words(move(facts))).isEqualTo("leaves Gold>none, in Gold, 2027-01-01");
    }

    @Test
    void aDealCreatedLaterDidNotExistAndOneClosedLaterWasOpen() {
        // On 2026-07-01 both were won, and what is open today was not created: the tier was met.
        Facts facts = Facts.on("2026-09-30")
                .program("tiers: {review: quarterly, grace: 2 quarters, levels: [{name: Gold, requires: {won_deals: 2,"
                        + " open_pipeline: {at_most: 0}}}]}")
                .partner("acme reseller tier=Gold")
                .deal("won new 50000 partner=acme role=sourced created=2026-01-01 closed=2026-06-20")
                .deal("won new 50000 partner=acme role=sourced created=2026-01-01 closed=2026-06-21")
                .deal("open new 50000 partner=acme role=sourced created=2026-08-01");
        assertThat(words(move(facts))).isEqualTo("leaves Gold>none, in Gold, 2027-04-01");
    }

    @Test
    void certificatesAreLookedUpByTheirDates() {
        Facts facts = Facts.on("2026-09-30")
                .program(
                        "tiers: {review: quarterly, grace: 2 quarters, levels: [{name: Gold, requires: {certified: 1}}]}")
                .partner("acme reseller tier=Gold")
                .certification("partner=acme person=ann earned=2025-02-01 expires=2026-02-01")
                .deal("open new 50000 partner=acme role=sourced created=2026-01-01");
        // Missed on 2026-04-01 for the first time, so that the grace ends tomorrow.
        assertThat(words(move(facts))).isEqualTo("leaves Gold>none, in Gold, 2026-10-01");
    }

    @Test
    void whatIsNotKnownNeverTakesATierAway() {
        Facts facts = Facts.on("2026-09-30")
                .program("tiers: {levels: [{name: Gold, requires: {certified: 4}}, {name: Silver}]}")
                .partner("acme reseller tier=Silver")
                .partner("beta reseller certified=1");
        TierMove move = move(facts);
        assertThat(words(move)).isEqualTo("unknown Silver>none, in Silver, never");
        assertThat(move.why()).contains("at least Silver", "Gold", "certified", "4");
    }

    @Test
    void aReasonNamesWhatIsLackingWithItsFigures() {
        TierMove move = lapsed("2026-09-30", HALF_A_YEAR, "");
        assertThat(move.why()).contains("sourced_revenue is 0 of 100000", "2026-07-01", "6 months", "2027-01-01");
    }
}
