package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownHeadersTest {

    private static List<Finding> found(String header) {
        Findings findings = new Findings();
        PartnersReader.read(MemoryTable.of("partners.csv", "name|" + header, "Kite|"), Ledger.DOLLARS, findings);
        return findings.sorted();
    }

    @ParameterizedTest
    @CsvSource({
        "teir, tier",
        "Partner Teir, tier",
        "tierr, tier",
        "staus, status",
        "joinned, joined",
        "Manger, manager",
        "nsp, nps",
        "mdf_spnet (USD), mdf_spent"
    })
    void aSlipNamesTheFieldThatWasMeant(String header, String meant) {
        assertThat(found(header)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("column-unknown");
            assertThat(finding.message())
                    .isEqualTo("column \"" + header + "\" is not recognised; did you mean \"" + meant + "\"?");
            assertThat(finding.help()).isEqualTo("Rename it to " + meant + ", or map it under columns.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "State",
                "County",
                "Billing County",
                "Trainer",
                "Emails",
                "Address 2",
                "Phone",
                "health",
                "LOS",
                "x-teir"
            })
    void aWordOfItsOwnIsNoSlip(String header) {
        assertThat(found(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tier|teir", "Level|teir"})
    void aFieldThatHasAColumnIsNotMissed(String headers) {
        assertThat(found(headers)).isEmpty();
    }
}
