package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the checks of pay and of the rules of engagement begin and end. */
class MoneyAndRulesTest {

    private final Path folder;

    MoneyAndRulesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String check(String... lines) throws IOException {
        Files.writeString(
                folder.resolve("program.yaml"),
                "program:\n  name: Alder Network\n  " + String.join("\n  ", lines) + "\n");
        return Run.of(folder, "check", "--format", "json", "--as-of", "2026-09-30", "program.yaml")
                .out();
    }

    private static String level(String benefits) {
        return "tiers: {levels: [{name: Gold, benefits: " + benefits + "}]}";
    }

    @Test
    void exactlyHalfOfListIsNotMoreThanHalf() throws IOException {
        String terms = "revenue: {channel: {model: commission, rate: 25%}}";
        assertThat(check("types: [channel]", terms, level("{discount: 25%}"))).doesNotContain("partner-earns-more");
        assertThat(check("types: [channel]", terms, level("{discount: 26%}"))).contains("partner-earns-more");
    }

    @Test
    void aTiersCommissionReplacesTheModelsRate() throws IOException {
        String terms = "revenue: {channel: {model: commission, rate: 40%}}";
        assertThat(check("types: [channel]", terms, level("{discount: 25%, commission: 20%}")))
                .doesNotContain("partner-earns-more");
    }

    @Test
    void anIntegratorOnALadderForAllBuysAtNoDiscount() throws IOException {
        String terms = "revenue: {si: {model: commission, rate: 25%}}";
        assertThat(check("types: [si]", terms, level("{discount: 30%}"))).doesNotContain("partner-earns-more");
    }

    @Test
    void theLargerPartOfTheTypicalSplitMayBeTheTechnologyPartners() throws IOException {
        String terms = "revenue: {technology: {model: revenue-share, to: partner, share: ";
        assertThat(check("types: [technology]", terms + "70%}}"))
                .doesNotContain("partner-earns-more")
                .doesNotContain("revenue-share-range");
        assertThat(check("types: [technology]", terms + "71%}}")).contains("partner-earns-more");
    }

    @Test
    void whatGoesToTheCompanyLeavesTheRestToThePartner() throws IOException {
        String terms = "revenue: {affiliate: {model: revenue-share, to: company, share: ";
        assertThat(check("types: [affiliate]", terms + "70-80%}}")).doesNotContain("revenue-share-range");
        assertThat(check("types: [affiliate]", terms + "95%}}")).contains("revenue-share-range");
    }

    @Test
    void aValueOverTheWholeIsToldOnce() throws IOException {
        for (String terms : List.of(
                "technology: {model: revenue-share, to: partner, share: 120%}",
                "technology: {model: revenue-share, to: company, share: 120%}",
                "si: {model: commission, rate: 120%}",
                "si: {model: commission, bands: [{from: 0, rate: 120%}]}",
                "channel: {model: margin, margin: 40-120%}")) {
            assertThat(check("types: [technology, si, channel]", "revenue: {" + terms + "}"))
                    .as(terms)
                    .contains("value-range")
                    .doesNotContain("share-range", "co-sell-range", "margin-range", "partner-earns-more");
        }
    }

    @Test
    void aBandEndsAtToAsItDoesAtBelow() throws IOException {
        String terms = "revenue: {co-sell: {model: commission, bands: [{from: 0, rate: 15%, ";
        assertThat(check(terms + "to: 100K}, {from: 100K, rate: 20%}]}}"))
                .doesNotContain("commission-bands", "key-unknown");
        assertThat(check(terms + "to: 150K}, {from: 100K, rate: 20%}]}}"))
                .contains("commission-bands-overlap", "or leave out to.");
        assertThat(check(terms + "to: 90K}, {from: 100K, rate: 20%}]}}"))
                .contains("commission-bands-gap", "or leave out to.");
        assertThat(check(terms + "to: 90K, below: 100K}, {from: 100K, rate: 20%}]}}"))
                .doesNotContain("commission-bands");
    }

    @Test
    void marginAndDiscountMayTakeHalfTogether() throws IOException {
        String terms = "revenue: {channel: {model: margin, margin: 30-40%}}";
        assertThat(check("types: [channel]", terms, level("{discount: 20-25%}")))
                .doesNotContain("discount-over-ceiling");
        assertThat(check("types: [channel]", terms, level("{discount: 21-25%}")))
                .contains("discount-over-ceiling")
                .doesNotContain("partner-earns-more");
    }

    @Test
    void aTiersCommissionReplacesTheMarginInBothChecks() throws IOException {
        String terms = "revenue: {channel: {model: margin, margin: 30%}}";
        assertThat(check("types: [channel]", terms, level("{discount: 29%, commission: 20%}")))
                .doesNotContain("discount-over-ceiling", "partner-earns-more");
        assertThat(check("types: [channel]", terms, level("{discount: 31%, commission: 20%}")))
                .contains("partner-earns-more", "commission 20%")
                .doesNotContain("discount-over-ceiling");
    }

    @Test
    void statingOnlyTheTierDiscountLeavesNothingToSayOfTheMoney() throws IOException {
        String tier = level("{discount: 30-40%}");
        assertThat(check("types: [channel]", "revenue: {channel: {model: margin, margin: 30%}}", tier))
                .contains("discount-over-ceiling", "State only one of the two");
        assertThat(check("types: [channel]", "revenue: {channel: {model: margin}}", tier))
                .doesNotContain("discount-over-ceiling", "partner-earns-more", "revenue-undefined", "margin-");
    }

    @Test
    void protectionIsShortUnderThePlaybooksAndLongOverAnyPublished() throws IOException {
        String rules = "deal_registration: {rule: first-to-register, protection: ";
        assertThat(check(rules + "29 days}")).contains("protection-short-of-playbook");
        assertThat(check(rules + "30 days}")).doesNotContain("\"protection-");
        assertThat(check(rules + "180 days}")).doesNotContain("\"protection-");
        assertThat(check(rules + "181 days}")).contains("protection-long");
    }

    @Test
    void territoriesPartedBySegmentDoNotOverlap() throws IOException {
        String one = "conflict: {territories: {exclusive: yes, a: {regions: [EMEA], segments: [small]}, ";
        assertThat(check(one + "b: {regions: [emea], segments: [large]}}}")).doesNotContain("territories-overlap");
        assertThat(check(one + "b: {regions: [emea]}}}")).contains("territories-overlap");
        assertThat(check(one + "b: {countries: [DE], segments: [small]}}}")).doesNotContain("territories-overlap");
    }

    @Test
    void aRoleWithPartnersInItIsNotTheHeadOfDirectSales() throws IOException {
        assertThat(check("deal_registration: {decides: VP Partner Sales}")).doesNotContain("conflict-decider-sales");
        assertThat(check("conflict: {escalation: \"partner desk, then the VP Sales\"}"))
                .contains("conflict-decider-sales");
    }
}
