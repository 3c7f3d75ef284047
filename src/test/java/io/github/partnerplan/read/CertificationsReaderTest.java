package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Certification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificationsReaderTest {

    private final Findings findings = new Findings();

    private List<Certification> read(String... lines) {
        return CertificationsReader.read(MemoryTable.of("certifications.csv", lines), Ledger.DOLLARS, findings)
                .orElse(List.of());
    }

    @Test
    void ownColumnsAreReadInFull() {
        Certification only = read("partner|person|kind|earned|expires", "Kite|K-1|Sales|2026-01-03|2027-01-03")
                .get(0);
        assertThat(findings.sorted()).isEmpty();
        assertThat(only.partner()).isEqualTo("Kite");
        assertThat(only.person()).isEqualTo("K-1");
        assertThat(only.kind()).isEqualTo("sales");
        assertThat(only.earned()).contains(LocalDate.of(2026, 1, 3));
        assertThat(only.expires()).contains(LocalDate.of(2027, 1, 3));
    }

    @Test
    void anExportOfALearningSystemIsReadAsItIs() {
        Certification only = read("Company|Learner|Course|Completion Date", "Kite|K-1|Technical|25/04/2026")
                .get(0);
        assertThat(only.kind()).isEqualTo("technical");
        assertThat(only.earned()).contains(LocalDate.of(2026, 4, 25));
    }

    @Test
    void aCertificateOfNobodyIsLeftOutAndTold() {
        assertThat(read("partner|person", "|K-1", "|", "Kite|")).hasSize(1);
        assertThat(findings.sorted()).extracting(Finding::id).containsExactly("row-incomplete");
    }

    @Test
    void withoutAColumnForThePartnerThereIsNothingToRead() {
        assertThat(read("person|kind", "K-1|sales")).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::id).containsExactly("columns-missing");
    }
}
