package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyColumnsTest {

    private final Findings findings = new Findings();

    private Finding found(String header) {
        List<Company> companies = new CompanyReader(Map.of(), findings)
                .fromTable(MemoryTable.of("companies.csv", "name|arr|" + header, "Northwind|24M|x"));
        assertThat(companies).hasSize(1);
        assertThat(findings.sorted()).hasSize(1);
        Finding finding = findings.sorted().get(0);
        assertThat(finding.id()).isEqualTo("column-unknown");
        assertThat(finding.where().line()).isEqualTo(1);
        return finding;
    }

    @ParameterizedTest
    @CsvSource({"headcnt,headcount", "head count no,headcount", "Gros_Margin,gross_margin", "curency,currency"})
    void aColumnThatIsNearlyAKeyNamesIt(String header, String meant) {
        assertThat(found(header).message()).endsWith("did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "deals", "Program", "report"})
    void filesOfAClientAreForAWorkspace(String header) {
        Finding finding = found(header);
        assertThat(finding.message()).contains("\"" + header + "\" is not read from a table of companies");
        assertThat(finding.help()).contains("a folder with a partnerplan.yaml");
    }

    @Test
    void anyOtherColumnIsToldWithTheKeysThereAre() {
        Finding finding = found("industry");
        assertThat(finding.message()).isEqualTo("column \"industry\" is not recognised, so it is not read");
        assertThat(finding.help()).contains("put x- before its name").contains("headcount");
    }

    @Test
    void aColumnOfOnesOwnAndOneWithoutANameAreNotTold() {
        new CompanyReader(Map.of(), findings)
                .fromTable(MemoryTable.of("companies.csv", "name|arr|x-owner|", "Northwind|24M|Ada|"));
        assertThat(findings.sorted()).isEmpty();
    }
}
