package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
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

    @ParameterizedTest
    @CsvSource({
        "arr, 24, USD, arr: \"24\" is 24 USD a year; did you mean 24M or 24K?",
        "arr, €9.5, EUR, arr: \"€9.5\" is 9.5 EUR a year; did you mean 9.5M or 9.5K?",
        "bookings, 9500, USD, bookings: \"9500\" is 9500 USD a year; did you mean 9500K?",
        "new_business, 8, USD, new_business: \"8\" is 8 USD a year; did you mean 8M or 8K?"
    })
    void aRevenueInOtherUnitsAsksAndStands(String key, String text, String currency, String message) {
        List<Company> companies = new CompanyReader(Map.of(), findings)
                .fromTable(
                        MemoryTable.of("companies.csv", "name|currency|" + key, "Northwind|" + currency + "|" + text));
        assertThat(companies).hasSize(1);
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("revenue-unlikely");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo(message);
        });
        Company company = companies.get(0);
        assertThat(company.arr().or(company::bookings).or(company::newBusiness)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"arr, 10000", "arr, 24M", "bookings, 0", "new_business, 10K"})
    void aSmallCompanyIsNotAsked(String key, String text) {
        new CompanyReader(Map.of(), findings)
                .fromTable(MemoryTable.of("companies.csv", "name|" + key, "Northwind|" + text));
        assertThat(findings.sorted()).isEmpty();
    }
}
