package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether partners earn more than the company: by what is paid for sure, level by level, against half of list. */
class PartnerTakeTest {

    private final Path folder;

    PartnerTakeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aTiersCommissionReplacesTheMarginAndRangesCountAtTheirLowerEnd() throws IOException {
        assertThat(judged("78%", "margin: 30-40%", "discount: 25-30%, commission: 20%"))
                .containsExactly(
                        "clear",
                        "Gold partners of type channel get the most, 45% of list (discount 25% and commission 20%);"
                                + " of a gross margin of 78% that leaves the company 33%");
        assertThat(judged("78%", "margin: 30-40%", "discount: 20-30%").get(0)).isEqualTo("clear");
    }

    @Test
    void moreThanHalfOfListIsTooMuch() throws IOException {
        assertThat(judged("78%", "margin: 30-40%", "discount: 21-30%"))
                .containsExactly(
                        "detected",
                        "Gold partners of type channel get at least 51% of list (discount 21% and margin 30%);"
                                + " of a gross margin of 78% that leaves the company 27%");
        assertThat(judged("78%", "margin: 55%", "discount: 0%"))
                .containsExactly(
                        "detected",
                        "partners of type channel get at least 55% of list (margin 55%);"
                                + " of a gross margin of 78% that leaves the company 23%");
    }

    @Test
    void lessIsTooMuchWhereTheGrossMarginIsLess() throws IOException {
        assertThat(judged("40%", "margin: 30%", "discount: 15%").get(0)).isEqualTo("detected");
        assertThat(judged("45%", "margin: 30%", "discount: 15%").get(0)).isEqualTo("clear");
    }

    @Test
    void whatStatesNoShareCannotBeJudged() throws IOException {
        assertThat(judged("78%", "fee: 5K", "support: standard").get(0)).isEqualTo("unknown");
    }

    @Test
    void fundsThatWouldPassTheLimitAndRestOnFewWinsLeaveItOpen() throws IOException {
        String sold = "d1,100000,won,2026-05-01,p1,sourced\nd2,100000,won,2026-05-01,p1,sourced\n";
        assertThat(withFunds(sold, "20000"))
                .containsExactly(
                        "unknown",
                        "Gold partners of type channel get 45% of list (discount 15% and margin 30%) and spent MDF of"
                                + " 10% of what they brought in, which would pass 50% and rests on only 2 wins");
        assertThat(withFunds(sold, "8000").get(0)).isEqualTo("clear");
    }

    @Test
    void winsWithoutARoleCountAmongThoseThatFundsAreSetAgainst() throws IOException {
        StringBuilder sold = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            sold.append("d" + i + ",40000,won,2026-05-01,p1," + (i > 1 ? "" : "sourced") + "\n");
        }
        assertThat(withFunds(sold.toString(), "20000").get(0)).isEqualTo("detected");
    }

    private List<String> withFunds(String sold, String spent) throws IOException {
        Files.writeString(folder.resolve("deals.csv"), "id,amount,stage,closed,partner,partner_role\n" + sold);
        Files.writeString(
                folder.resolve("partners.csv"),
                "id,name,type,status,tier,mdf_spent\np1,P1,channel,active,Gold," + spent + "\n");
        return judged("78%", "margin: 30%", "discount: 15%, mdf: 20K", "partners: partners.csv\ndeals: deals.csv\n");
    }

    private List<String> judged(String grossMargin, String terms, String benefits) throws IOException {
        return judged(grossMargin, terms, benefits, "");
    }

    private List<String> judged(String grossMargin, String terms, String benefits, String files) throws IOException {
        Files.writeString(
                folder.resolve("partnerplan.yaml"),
                "company: {name: A, arr: 24M, headcount: 130, gross_margin: " + grossMargin + "}\n"
                        + "as_of: 2026-09-30\nprogram: program.yaml\n" + files);
        Files.writeString(
                folder.resolve("program.yaml"),
                "program:\n  types: [channel]\n  tiers:\n    levels:\n"
                        + "      - {name: Gold, requires: {sourced_revenue: 100K}, benefits: {" + benefits + "}}\n"
                        + "      - {name: Registered}\n"
                        + "  revenue: {channel: {" + terms + "}}\n");
        Run run = Run.of(folder, "plan", "--format", "json", "--quiet");
        assertThat(run.exit()).as(run.err()).isZero();
        for (Map<?, ?> fault : JsonTree.objects(JsonTree.object(run.out()), "anti_patterns")) {
            if (JsonTree.text(fault, "id").equals("partner-earns-more-than-company")) {
                return List.of(JsonTree.text(fault, "status"), JsonTree.text(fault, "evidence"));
            }
        }
        throw new AssertionError("not judged: " + run.out());
    }
}
