package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerMeasuresTest {

    private static final String NOTHING = "name: Alpha";

    private static Facts facts(String program) {
        return Facts.on("2026-09-30").program(program);
    }

    private static Quantity value(Facts facts, String name) {
        return value(facts, name, Optional.empty());
    }

    private static Quantity value(Facts facts, String name, Optional<Period> window) {
        Books books = facts.books(Set.of(DealType.NEW), Optional.empty());
        return new PartnerMeasures(books.program().orElseThrow(), books)
                .value(name, window, books.ledger().partners().get(0));
    }

    private static BigDecimal number(Facts facts, String name) {
        return value(facts, name).value().orElseThrow();
    }

    /** Two sourced wins of 30K and 50K, an influenced one of 20K, one sourced that was lost and one open. */
    private static Facts ledger() {
        return facts(NOTHING)
                .partner("a reseller joined=2026-03-15")
                .deal("won new 30000 partner=a role=sourced created=2026-04-01 closed=2026-05-01")
                .deal("won renewal 50000 partner=a role=sourced created=2026-04-01 closed=2026-06-10")
                .deal("won new 20000 influenced_by=a closed=2026-07-01")
                .deal("lost new 5000 partner=a role=sourced closed=2026-07-02")
                .deal("open new 7000 partner=a role=sourced created=2026-09-10");
    }

    @ParameterizedTest
    @CsvSource({
        "sourced_revenue, 80000",
        "influenced_revenue, 20000",
        "won_deals, 3",
        "deal_size, 40000",
        "cycle_days, 50",
        "open_pipeline, 7000",
        "days_since_deal, 20"
    })
    void theMeasuresOfDealsAreThoseOfItsOwnDeals(String name, BigDecimal expected) {
        assertThat(number(ledger(), name)).isEqualByComparingTo(expected);
    }

    @Test
    void sharesAndMonthlyFiguresAreOfItsOwnDealsToo() {
        assertThat(number(ledger(), "win_rate")).isCloseTo(new BigDecimal("0.6667"), within("0.0001"));
        // Six whole months since it joined in the middle of March.
        assertThat(number(ledger(), "sourced_per_month")).isCloseTo(new BigDecimal("13333.33"), within("0.01"));
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(new BigDecimal(offset));
    }

    @Test
    void aDealWithoutARoleMakesRangesOfWhatItMayHaveSourced() {
        Facts facts = ledger().deal("won new 9000 partner=a closed=2026-08-01");
        assertThat(value(facts, "sourced_revenue").low().orElseThrow()).isEqualByComparingTo("80000");
        assertThat(value(facts, "sourced_revenue").high().orElseThrow()).isEqualByComparingTo("89000");
        assertThat(value(facts, "influenced_revenue").low().orElseThrow()).isEqualByComparingTo("20000");
        assertThat(value(facts, "influenced_revenue").high().orElseThrow()).isEqualByComparingTo("29000");
        assertThat(number(facts, "won_deals")).isEqualByComparingTo("4");
    }

    @Test
    void whatNobodyGaveIsUnknownAndNeverZero() {
        Facts noDeals = facts(NOTHING).partner("a reseller");
        assertThat(value(noDeals, "sourced_revenue").isUnknown()).isTrue();
        assertThat(value(noDeals, "registrations").isUnknown()).isTrue();
        assertThat(value(noDeals, "certified"))
                .isEqualTo(Quantity.unknown("the partners file has no numeric column certified", "partners.certified"));
        Facts blank = facts(NOTHING).partner("a reseller").partner("b reseller certified=1");
        assertThat(value(blank, "certified"))
                .isEqualTo(Quantity.unknown("its certified is blank", "partners.certified"));
        assertThat(value(ledger().columns("partner", "role"), "registrations").isUnknown())
                .isTrue();
    }

    @Test
    void aPartnerWithoutDealsInAReadableLedgerHasNone() {
        Facts facts = facts(NOTHING).partner("a reseller joined=2026-09-20").deal("won new 30000 closed=2026-05-01");
        assertThat(number(facts, "sourced_revenue")).isEqualByComparingTo("0");
        assertThat(number(facts, "won_deals")).isEqualByComparingTo("0");
        assertThat(number(facts, "days_since_deal")).isEqualByComparingTo("10");
        assertThat(value(facts, "win_rate").isUnknown()).isTrue();
    }

    @Test
    void aColumnStandsInForDealsThatTellNothing() {
        assertThat(number(facts(NOTHING).partner("a reseller sourced_revenue=5"), "sourced_revenue"))
                .isEqualByComparingTo("5");
    }

    @Test
    void aWindowThatIsAskedForHoldsItsOwnDeals() {
        String asks = "tiers: {levels: [{name: A, requires: {sourced_revenue: {at_least: 1, window: 90 days}}}]}";
        Optional<Period> ninety = Optional.of(Period.ofDays(90));
        Facts facts = facts(asks)
                .columns("partner", "role", "registered")
                .partner("a reseller")
                .deal("won new 100 partner=a role=sourced registered=2026-01-01 closed=2026-07-02")
                .deal("won new 10 partner=a role=sourced registered=2026-07-03 closed=2026-07-03")
                .deal("won new 1 partner=a role=influenced closed=2026-09-30")
                .deal("won new 1000 partner=a role=sourced closed=2026-10-01");
        assertThat(value(facts, "sourced_revenue", ninety).value().orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(value(facts, "influenced_revenue", ninety).value().orElseThrow())
                .isEqualByComparingTo("1");
        assertThat(value(facts, "won_deals", ninety).value().orElseThrow()).isEqualByComparingTo("2");
        assertThat(value(facts, "registrations", ninety).value().orElseThrow()).isEqualByComparingTo("1");
        assertThat(value(facts, "registrations").value().orElseThrow()).isEqualByComparingTo("2");
        assertThat(value(facts, "sourced_revenue").value().orElseThrow()).isEqualByComparingTo("110");
    }

    @Test
    void aWindowMayReachBackFurtherThanTheYear() {
        String asks = "tiers: {levels: [{name: A, requires: {won_deals: {at_least: 1, window: 2 years}}}]}";
        Facts facts = facts(asks)
                .partner("a reseller")
                .deal("won new 100 partner=a role=sourced closed=2024-10-01")
                .deal("won new 100 partner=a role=sourced closed=2024-09-30");
        assertThat(value(facts, "won_deals", Optional.of(Period.ofMonths(24)))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void theCertificationsFileCountsPeopleNotPapers() {
        Facts facts = facts(NOTHING)
                .partner("a reseller certified=9")
                .certification("partner=a person=one kind=sales")
                .certification("partner=A person=One kind=technical")
                .certification("partner=a person=two kind=technical")
                .certification("partner=a person=three kind=sales expires=2026-09-30");
        assertThat(number(facts, "certified")).isEqualByComparingTo("2");
        assertThat(number(facts, "sales_certified")).isEqualByComparingTo("1");
        assertThat(number(facts, "technical_certified")).isEqualByComparingTo("2");
        Facts none =
                facts(NOTHING).partner("b reseller certified=9").certification("partner=other person=one kind=sales");
        assertThat(number(none, "certified")).isEqualByComparingTo("0");
    }

    private static final String POINTS = """
            measures:
              score:
                sum:
                  - {measure: sourced_mrr, points: 5, per: 100}
                  - {measure: managed_mrr, points: 1, per: 100, floor: 10, cap: 30}
            """;

    @ParameterizedTest
    @CsvSource({
        "199, 0, 5", // one whole step, five points
        "200, 999, 10", // nine points are under the floor of ten
        "200, 1000, 20", // ten are not
        "200, 9000, 40", // ninety are cut to thirty
        "0, 0, 0"
    })
    void pointsCountWholeStepsBetweenFloorAndCap(int sourced, int managed, BigDecimal points) {
        Facts facts = facts(POINTS).partner("a reseller sourced_mrr=" + sourced + " managed_mrr=" + managed);
        assertThat(number(facts, "score")).isEqualByComparingTo(points);
    }

    @Test
    void pointsWithAnUnknownPartAreUnknown() {
        assertThat(value(facts(POINTS).partner("a reseller sourced_mrr=500"), "score")
                        .isUnknown())
                .isTrue();
    }

    @Test
    void pointsForDealsLookBackAsTheNearestWindowSays() {
        String program = """
                tiers: {levels: [{name: A, requires: {score: {at_least: 1, window: 6 months}}}]}
                measures:
                  score:
                    window: 3 months
                    cap: 100
                    sum:
                      - {measure: won_deals, points: 1}
                      - {measure: won_deals, points: 10, window: 1 month}
                """;
        Facts facts = facts(program)
                .partner("a reseller")
                .deal("won new 1 partner=a role=sourced closed=2026-04-15")
                .deal("won new 1 partner=a role=sourced closed=2026-08-15")
                .deal("won new 1 partner=a role=sourced closed=2026-09-15");
        assertThat(number(facts, "score")).isEqualByComparingTo("12");
        assertThat(value(facts, "score", Optional.of(Period.ofMonths(6)))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("13");
    }

    @Test
    void pointsMayBeBuiltOnPointsButNotInACircle() {
        String program = """
                measures:
                  total: {cap: 7, sum: [{measure: build, points: 2}, {measure: certified, points: 1}]}
                  build: {sum: [{measure: apps, points: 1}]}
                  one: {sum: [{measure: other, points: 1}]}
                  other: {sum: [{measure: one, points: 1}]}
                  apps: {sum: [{measure: apps, points: 1}]}
                """;
        Facts facts = facts(program).partner("a reseller apps=2 certified=1");
        assertThat(number(facts, "total")).isEqualByComparingTo("5");
        assertThat(value(facts, "one").isUnknown()).isTrue();
        Facts more = facts(program).partner("a reseller apps=3 certified=9");
        assertThat(number(more, "total")).isEqualByComparingTo("7");
    }

    @Test
    void aNameIsKnownIfSomethingHasIt() {
        Program program = facts(POINTS).workspace().program().orElseThrow();
        Set<String> columns = Set.of("sourced_mrr");
        assertThat(PartnerMeasures.isKnownName("score", program, columns)).isTrue();
        assertThat(PartnerMeasures.isKnownName("sourced_mrr", program, columns)).isTrue();
        assertThat(PartnerMeasures.isKnownName("sourced_revenue", program, columns))
                .isTrue();
        assertThat(PartnerMeasures.isKnownName("technical_certified", program, columns))
                .isTrue();
        assertThat(PartnerMeasures.isKnownName("managed_mrr", program, columns)).isFalse();
        assertThat(PartnerMeasures.isKnownName("tier", program, columns)).isFalse();
    }
}
