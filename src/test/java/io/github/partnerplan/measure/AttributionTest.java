package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {

    private static final int LOCK = 14;

    private static Attribution of(String words) {
        Deal deal = Facts.row(words, 2);
        return Attribution.of(deal, deal.registered(), LOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "partner=acme role=sourced,                                                SOURCED",
        "partner=acme role=influenced,                                             INFLUENCED",
        "partner=acme role=fulfilled,                                              FULFILLED",
        "partner=acme role=fulfilled influenced_by=beta,                           INFLUENCED",
        "partner-source,                                                           SOURCED",
        "partner-source partner=acme role=influenced,                              SOURCED",
        "influenced_by=beta,                                                       INFLUENCED",
        "open,                                                                     DIRECT",
        "partner=acme,                                                             ATTACHED",
        "partner=acme created=2026-01-01,                                          ATTACHED",
        "partner=acme registered=2026-01-01,                                       ATTACHED",
        "partner=acme created=2026-01-01 registered=2026-01-15,                    SOURCED",
        "partner=acme created=2026-01-01 registered=2026-01-16,                    ATTACHED",
        "partner=acme created=2026-01-01 registered=2025-12-20,                    SOURCED",
        "partner=acme created=2026-01-01 registered=2026-01-10 closed=2026-01-10,  SOURCED",
        "partner=acme created=2026-01-01 registered=2026-01-10 closed=2026-01-09,  ATTACHED"
    })
    void aDealIsReadAsTheContractSays(String words, Attribution attribution) {
        assertThat(of(words)).isEqualTo(attribution);
    }

    private static Ledger ledger(List<String> rows, String... partners) {
        Facts facts = Facts.on("2026-09-30");
        for (String partner : partners) {
            facts.partner(partner + " reseller joined=2024-01-01");
        }
        facts.columns("partner", "role", "influenced_by", "registered");
        rows.forEach(facts::deal);
        return facts.ledger();
    }

    private static Map<String, Measure> measures(List<String> rows) {
        Facts facts = Facts.on("2026-09-30").columns("partner", "role", "influenced_by", "registered");
        rows.forEach(facts::deal);
        return facts.measures();
    }

    @Property(tries = 200)
    void everyWonDealIsInOneClassAndTheClassesAddUp(@ForAll("rows") List<String> rows) {
        Ledger ledger = ledger(rows);
        Tally all = ledger.deals().won().sum(Books.ALL_TYPES);
        BigDecimal amount = BigDecimal.ZERO;
        long count = 0;
        for (Attribution attribution : Attribution.values()) {
            for (DealType type : DealType.values()) {
                Tally part = ledger.deals().won().sum(Set.of(type), Set.of(attribution));
                amount = amount.add(part.amount());
                count += part.deals();
            }
        }
        BigDecimal written = BigDecimal.ZERO;
        long won = 0;
        for (String row : rows) {
            Deal deal = Facts.row(row, 2);
            boolean counts = row.startsWith("won")
                    && ledger.window().contains(deal.closed())
                    && !deal.created().orElseThrow().isAfter(ledger.window().until());
            won += counts ? 1 : 0;
            written = counts ? written.add(deal.amount().orElse(BigDecimal.ZERO)) : written;
        }
        assertThat(all.deals()).isEqualTo(count).isEqualTo(won);
        assertThat(all.amount()).isEqualByComparingTo(amount).isEqualByComparingTo(written);
    }

    @Property(tries = 200)
    void defensibleIsAtMostSourcedAndSourcedAtMostInfluencedAndThatAtMostAll(@ForAll("rows") List<String> rows) {
        Map<String, Measure> measures = measures(rows);
        Measure sourced = measure(measures, "partner_sourced_share");
        if (sourced.quantity().isUnknown()) {
            return;
        }
        BigDecimal influenced =
                measure(measures, "partner_influenced_share").quantity().value().orElseThrow();
        BigDecimal low = sourced.quantity().low().orElseThrow();
        BigDecimal high = sourced.quantity().high().orElseThrow();
        BigDecimal sure =
                measure(measures, "defensible_sourced_share").quantity().value().orElseThrow();
        assertThat(sure).isBetween(BigDecimal.ZERO, low);
        assertThat(low).isLessThanOrEqualTo(high);
        assertThat(high).isLessThanOrEqualTo(influenced);
        assertThat(influenced).isLessThanOrEqualTo(BigDecimal.ONE);
    }

    @Property(tries = 200)
    void aDirectDealNeverRaisesAPartnerShare(@ForAll("rows") List<String> rows) {
        List<String> more = new ArrayList<>(rows);
        more.add("won new 7000 created=2026-01-01 closed=2026-05-05");
        Map<String, Measure> before = measures(rows);
        Map<String, Measure> after = measures(more);
        for (String id : List.of("partner_sourced_share", "partner_influenced_share", "defensible_sourced_share")) {
            Quantity then = measure(before, id).quantity();
            if (!then.isUnknown()) {
                Quantity now = measure(after, id).quantity();
                assertThat(now.low().orElseThrow())
                        .isLessThanOrEqualTo(then.low().orElseThrow());
                assertThat(now.high().orElseThrow())
                        .isLessThanOrEqualTo(then.high().orElseThrow());
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRowsChangesNoMeasure(@ForAll("rows") List<String> rows, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, Measure> straight = measures(rows);
        Map<String, Measure> mixed = measures(shuffled);
        straight.forEach((id, measure) -> {
            assertThat(words(measure(mixed, id))).as(id).isEqualTo(words(measure));
            assertThat(measure(mixed, id).rows()).as(id).isEqualTo(measure.rows());
        });
    }

    @Property(tries = 200)
    void anotherPartnersDealsChangeNoOnesTally(@ForAll("rows") List<String> rows) {
        List<String> more = new ArrayList<>(rows);
        more.add("won new 9000 partner=stranger role=sourced created=2026-01-01 closed=2026-05-05");
        Map<String, List<Tally>> before = tallies(ledger(rows, "acme", "beta", "coda"));
        Map<String, List<Tally>> after = tallies(ledger(more, "acme", "beta", "coda"));
        after.remove("stranger");
        assertThat(after).isEqualTo(before);
    }

    private static Map<String, List<Tally>> tallies(Ledger ledger) {
        Map<String, List<Tally>> tallies = new HashMap<>();
        for (PartnerLedger each : ledger.partners()) {
            tallies.put(
                    each.partner().id(),
                    List.of(
                            each.sourced(),
                            each.influenced(),
                            each.usual().fulfilled(),
                            each.usual().lostSourced(),
                            each.openSourced()));
        }
        return tallies;
    }

    private static Measure measure(Map<String, Measure> measures, String id) {
        return Optional.ofNullable(measures.get(id)).orElseThrow();
    }

    private static String words(Measure measure) {
        return measure.quantity().low().map(BigDecimal::toPlainString) + " "
                + measure.quantity().high().map(BigDecimal::toPlainString) + " "
                + measure.numerator().map(BigDecimal::toPlainString) + " "
                + measure.denominator().map(BigDecimal::toPlainString);
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> stages = Arbitraries.of("won", "won", "won", "lost", "open");
        Arbitrary<String> types = Arbitraries.of("new ", "new ", "expansion ", "renewal ", "");
        Arbitrary<String> amounts = Arbitraries.of("1000 ", "2500 ", "40000 ", "99.99 ", "");
        Arbitrary<String> parts = Arbitraries.of(
                "",
                "",
                "partner=acme role=sourced ",
                "partner=acme role=influenced ",
                "partner=beta role=fulfilled ",
                "partner=beta ",
                "partner=coda registered=2026-01-05 ",
                "influenced_by=acme;coda ",
                "partner=acme role=sourced influenced_by=beta ",
                "partner-source ");
        Arbitrary<String> days = Arbitraries.of(
                "created=2026-01-01 closed=2026-03-01",
                "created=2026-01-01 closed=2025-12-31",
                "created=2025-06-01 closed=2025-09-30",
                "created=2025-06-01 closed=2025-10-01",
                "created=2026-08-01 closed=2026-10-01",
                "created=2026-12-01 closed=2026-12-31");
        return Combinators.combine(stages, types, amounts, parts, days)
                .as((stage, type, amount, part, day) -> stage + " " + type + amount + part + day)
                .list()
                .ofMaxSize(14);
    }
}
