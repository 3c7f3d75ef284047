package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.model.Registration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims an audit would question: late ones, those that a direct deal meets, and those that ran out. */
class ClaimFaultsTest {

    private static Facts facts() {
        return Facts.on("2026-09-30").partner("acme reseller").columns("partner", "role");
    }

    private static List<String> late(Facts facts) {
        List<String> words = new ArrayList<>();
        for (LateClaim claim : facts.ledger().claims().faults().late()) {
            words.add(claim.isAfterClose() ? "after close" : "late");
        }
        return words;
    }

    private static List<String> direct(Facts facts) {
        List<String> words = new ArrayList<>();
        for (DirectMeeting meeting : facts.ledger().claims().faults().direct()) {
            words.add(meeting.isDirectFirst() ? "direct first" : "bypassed");
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, ''", "2026-03-16, late", "2026-06-01, late", "2026-06-02, after close"})
    void aRegistrationIsInTimeForFourteenDaysAndNeverAfterTheDealClosed(String registered, String fault) {
        Facts facts = facts().deal(
                        "won new 50000 partner=acme role=sourced created=2026-03-01 closed=2026-06-01 registered="
                                + registered);
        assertThat(late(facts)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void aPartnersLeadNeedsNoRegistrationInTime() {
        Facts facts = facts().deal("won new 50000 partner=acme role=sourced partner-source created=2026-03-01"
                + " closed=2026-06-01 registered=2026-07-01");
        assertThat(late(facts)).isEmpty();
    }

    @Test
    void aLaterRegistrationOfTheAccountThatNamesNoDealIsForTheNextOne() {
        Facts facts = facts().deal(
                        "won new 50000 account=Globex partner=acme role=sourced created=2026-03-01 closed=2026-06-01")
                .registration("account=Globex partner=acme approved=2026-08-01");
        assertThat(late(facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, direct first",
        "2026-08-01, ''",
        "2026-08-02, bypassed",
        "2026-08-30, bypassed",
        "2026-08-31, ''"
    })
    void aDirectDealMeetsARegistrationBeforeItOrWhileItRuns(String created, String fault) {
        Facts facts = facts().deal("open new 50000 account=Globex created=" + created)
                .registration("account=Globex_Inc. partner=acme approved=2026-08-01 expires=2026-08-31");
        assertThat(direct(facts)).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void aRegistrationHasDoneItsWorkOnceItsDealIsClosed() {
        Facts facts = facts().deal(
                        "id=D-1 won new 50000 account=Globex partner=acme role=sourced created=2026-08-01 closed=2026-08-10")
                .deal("id=D-2 open new 9000 account=Globex created=2026-08-20")
                .registration("account=Globex partner=acme approved=2026-08-01 expires=2026-09-30 deal=D-1");
        assertThat(direct(facts)).isEmpty();
    }

    @Test
    void aRejectedRegistrationARenewalAndADealThatWasOverMeetNothing() {
        Facts facts = facts().deal("open new 9000 account=Globex created=2026-08-20")
                .deal("open renewal 9000 account=Initech created=2026-08-20")
                .deal("lost new 9000 account=Initech created=2026-05-01 closed=2026-06-01")
                .registration("account=Globex partner=acme submitted=2026-08-01 status=rejected")
                .registration("account=Initech partner=acme approved=2026-08-01 expires=2026-09-30");
        assertThat(direct(facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, open, 1", "2026-10-01, open, 0", "2026-09-01, won, 0"})
    void aRegistrationRunsOutOnItsLastDayWhileItsDealIsOpen(String expires, String stage, int count) {
        Facts facts = facts().deal("id=D-1 " + stage
                        + " new 50000 account=Globex partner=acme role=sourced created=2026-08-01 closed=2026-09-10")
                .registration("account=Globex partner=acme approved=2026-08-01 deal=D-1 expires=" + expires);
        List<Registration> over = facts.ledger().claims().faults().runOut();
        assertThat(over).hasSize(count);
    }

    @Test
    void ofAMillionLateClaimsTheFirstAreKept() {
        Facts facts = facts();
        for (int i = 0; i < ClaimWatch.KEPT + 50; i++) {
            facts.deal(
                    "won new 50000 partner=acme role=sourced created=2026-03-01 closed=2026-06-01 registered=2026-05-01");
        }
        assertThat(late(facts)).hasSize(ClaimWatch.KEPT);
    }
}
