package io.github.partnerplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Findings rows(int count) {
        Findings findings = new Findings();
        for (int i = 1; i <= count; i++) {
            findings.warning("csv-ragged", Location.line("deals.csv", i), "row " + i, "");
        }
        return findings;
    }

    @Test
    void theRestBeyondTheLimitIsCounted() {
        assertThat(rows(25).sorted()).hasSize(21).last().satisfies(rest -> {
            assertThat(rest.message()).startsWith("and 5 more");
            assertThat(rest.where().line()).isEqualTo(21);
        });
    }

    @Test
    void takingOverAnotherCollectionKeepsItsCount() {
        Findings all = rows(5);
        all.addAll(rows(30));

        assertThat(all.sorted().get(20).message()).startsWith("and 10 more");
    }

    @Test
    void anErrorIsNotHiddenByWarningsOfItsId() {
        Findings findings = rows(40);
        findings.error("csv-ragged", Location.line("deals.csv", 50), "worse", "");

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.sorted()).anyMatch(finding -> finding.message().equals("worse"));
    }

    @Test
    void theSameFindingTwiceIsOne() {
        Findings findings = rows(1);
        findings.addAll(rows(1));

        assertThat(findings.sorted()).hasSize(1);
    }

    @Test
    void findingsComeByPlaceWhateverTheOrderOfDiscovery() {
        Findings findings = new Findings();
        findings.note("b", Location.line("b.csv", 1), "second", "");
        findings.note("a", Location.line("a.csv", 9), "first", "");

        assertThat(findings.sorted()).extracting(Finding::message).containsExactly("first", "second");
    }
}
