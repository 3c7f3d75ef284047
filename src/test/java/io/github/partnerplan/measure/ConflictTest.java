package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ruling 8: the first registration of an account holds it for the protection, the last day excluded. */
class ConflictTest {

    private static final int PROTECTION = 30;

    private static Facts facts() {
        return Facts.on("2026-09-30")
                .partner("acme reseller")
                .partner("beta reseller")
                .partner("coda si");
    }

    private static List<String> words(Facts facts) {
        List<String> words = new ArrayList<>();
        for (Conflict conflict : facts.ledger().claims().conflicts(PROTECTION).largest()) {
            words.add(conflict.first().partner().id() + " before "
                    + conflict.second().partner().id() + " on "
                    + conflict.second().from());
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-30, true", "2026-03-31, false"})
    void onDayThirtyTheAccountIsFreeAgain(String second, boolean isConflict) {
        Facts facts = facts().registration("account=Globex partner=acme approved=2026-03-01")
                .registration("account=Globex_Inc. partner=beta approved=" + second);
        assertThat(words(facts)).hasSize(isConflict ? 1 : 0);
    }

    @Test
    void theFirstHoldsWhateverTheOrderOfTheFile() {
        Facts facts = facts().registration("account=globex partner=beta approved=2026-03-10")
                .registration("account=Globex partner=acme approved=2026-03-01");
        assertThat(words(facts)).containsExactly("acme before beta on 2026-03-10");
    }

    @Test
    void theLoserOfAConflictHoldsNothing() {
        Facts facts = facts().registration("account=Globex partner=acme approved=2026-03-01")
                .registration("account=Globex partner=beta approved=2026-03-20")
                .registration("account=Globex partner=coda approved=2026-04-05");
        assertThat(words(facts)).containsExactly("acme before beta on 2026-03-20");
    }

    @Test
    void onePartnerHasNoConflictWithItself() {
        Facts facts = facts().registration("account=Globex partner=acme approved=2026-03-01")
                .registration("account=Globex partner=ACME approved=2026-03-05");
        assertThat(words(facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rejected, 0", "expired, 0", "pending, 1", "approved, 1"})
    void onlyApprovedAndPendingHold(String status, int conflicts) {
        Facts facts = facts().registration(
                        "account=Globex partner=acme submitted=2026-03-01 approved=2026-03-01 status=" + status)
                .registration("account=Globex partner=beta approved=2026-03-05");
        assertThat(words(facts)).hasSize(conflicts);
    }

    @Test
    void aStatedExpiryGoesBeforeThePeriod() {
        Facts facts = facts().registration("account=Globex partner=acme approved=2026-03-01 expires=2026-06-01")
                .registration("account=Globex partner=beta approved=2026-05-31")
                .registration("account=Globex partner=coda approved=2026-06-01");
        assertThat(words(facts)).containsExactly("acme before beta on 2026-05-31");
    }

    @Test
    void oneDomainIsOneAccountUnderTwoNames() {
        Facts facts = facts().registration("account=Globex domain=globex.com partner=acme approved=2026-03-01")
                .registration("account=Globex_Europe domain=www.globex.com partner=beta approved=2026-03-05")
                .registration("account=Initech domain=initech.com partner=beta approved=2026-03-05");
        assertThat(words(facts)).containsExactly("acme before beta on 2026-03-05");
    }

    @Test
    void withoutAFileTheDealsOwnDaysAreTheClaims() {
        Facts facts = facts().deal("open 40000 account=Globex partner=acme created=2026-03-01 registered=2026-03-01")
                .deal("open 60000 account=Globex partner=beta created=2026-03-02 registered=2026-03-02");
        assertThat(words(facts)).containsExactly("acme before beta on 2026-03-02");
        assertThat(facts.ledger()
                        .claims()
                        .conflicts(PROTECTION)
                        .largest()
                        .get(0)
                        .amount())
                .isEqualTo(Optional.of(new java.math.BigDecimal("60000")));
    }

    @Test
    void aRegistrationAfterTheDayOfThePlanIsNotThereYet() {
        Facts facts = facts().registration("account=Globex partner=acme approved=2026-09-30")
                .registration("account=Globex partner=beta approved=2026-10-01");
        assertThat(words(facts)).isEmpty();
    }

    @Property(tries = 200)
    void theOrderOfRegistrationsChangesNothing(@ForAll("registrations") List<String> rows, @ForAll long seed) {
        Facts straight = facts();
        rows.forEach(straight::registration);
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        Facts mixed = facts();
        shuffled.forEach(mixed::registration);
        assertThat(words(mixed)).containsExactlyInAnyOrderElementsOf(words(straight));
    }

    @Property(tries = 200)
    void theHolderOfAConflictCameFirstAndStillHeld(@ForAll("registrations") List<String> rows) {
        Facts facts = facts();
        rows.forEach(facts::registration);
        for (Conflict conflict : facts.ledger().claims().conflicts(PROTECTION).largest()) {
            assertThat(conflict.first().from())
                    .isBeforeOrEqualTo(conflict.second().from());
            assertThat(conflict.second().from())
                    .isBefore(conflict.first().from().plusDays(PROTECTION));
            assertThat(conflict.first().partner().id())
                    .isNotEqualTo(conflict.second().partner().id());
        }
    }

    @Provide
    Arbitrary<List<String>> registrations() {
        Arbitrary<String> partners = Arbitraries.of("acme", "beta", "coda");
        Arbitrary<String> accounts = Arbitraries.of("Globex", "GLOBEX_Inc", "Initech");
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
        return partners.flatMap(partner -> accounts.flatMap(account -> days.map(day -> "account=" + account
                        + " partner=" + partner + " approved=2026-0" + (1 + day % 3)
                        + (day < 10 ? "-0" : "-") + day)))
                .list()
                .ofMaxSize(8);
    }
}
