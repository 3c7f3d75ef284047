package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistrationsReaderTest {

    private final Findings findings = new Findings();

    private List<Registration> read(String... lines) {
        Optional<List<Registration>> read =
                RegistrationsReader.read(MemoryTable.of("registrations.csv", lines), Ledger.DOLLARS, findings);
        return read.orElse(List.of());
    }

    @Test
    void ownColumnsAreReadInFull() {
        Registration only = read(
                        "id|account|domain|partner|submitted|approved|expires|status|reason|deal",
                        "R-1|Acme|www.acme.com|Kite|2026-01-01|2026-01-03|2026-02-02|approved||D-1")
                .get(0);
        assertThat(findings.sorted()).isEmpty();
        assertThat(only.domain()).isEqualTo("acme.com");
        assertThat(only.partner()).isEqualTo("Kite");
        assertThat(only.approved()).contains(LocalDate.of(2026, 1, 3));
        assertThat(only.status()).isEqualTo(Registration.Status.APPROVED);
        assertThat(only.deal()).isEqualTo("D-1");
    }

    @Test
    void aBlankStatusFollowsFromTheDates() {
        assertThat(read("account|partner|approved|status", "A|K|2026-01-03|", "B|K||", "C|K||declined", "D|K||Lapsed"))
                .extracting(Registration::status)
                .containsExactly(
                        Registration.Status.APPROVED,
                        Registration.Status.PENDING,
                        Registration.Status.REJECTED,
                        Registration.Status.EXPIRED);
    }

    @Test
    void aLaterRowDecidesTheDatesOfEarlierOnes() {
        assertThat(read("account|partner|submitted", "A|K|03/04/2026", "B|K|04/25/2026")
                        .get(0)
                        .submitted())
                .contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void aRowWithoutPartnerOrAccountIsLeftOutAndTold() {
        assertThat(read("account|partner|status", "A||approved", "|K|approved", "||"))
                .isEmpty();
        assertThat(findings.sorted()).extracting(Finding::id).containsExactly("row-incomplete", "row-incomplete");
    }

    @Test
    void datesInTheWrongOrderAndRepeatedIdsAreTold() {
        read("id|account|partner|submitted|approved|expires", "R-1|A|K|2026-02-01|2026-01-01|2025-12-31", "R-1|B|K|||");
        assertThat(findings.sorted())
                .extracting(Finding::id)
                .containsExactly(
                        "registration-dates-reversed", "registration-dates-reversed", "registration-duplicate");
    }

    @Test
    void withoutAColumnForThePartnerThereIsNothingToRead() {
        assertThat(read("account|status", "A|approved")).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::id).containsExactly("columns-missing");
    }
}
