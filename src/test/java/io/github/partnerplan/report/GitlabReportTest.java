package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GitlabReportTest {

    private static final JsonNode REPORT = new ObjectMapper().readTree(GitlabReport.of(SampleCheck.report()));

    private static List<String> all(String pointer) {
        List<String> all = new ArrayList<>();
        REPORT.forEach(issue -> all.add(issue.at(pointer).asString()));
        return all;
    }

    @Test
    void noTwoFingerprintsAreTheSame() {
        assertThat(all("/fingerprint"))
                .hasSize(23)
                .doesNotHaveDuplicates()
                .contains("deal-unknown-partner/deals.csv", "deal-unknown-partner/deals.csv-12");
    }

    @Test
    void everyIssueHasTheFieldsThatGitlabAsksFor() {
        for (String field : List.of("/description", "/check_name", "/severity", "/location/path")) {
            assertThat(all(field)).as(field).hasSize(23).doesNotContain("");
        }
        assertThat(all("/severity")).containsOnly("critical", "major", "info");
        assertThat(all("/location/path")).doesNotContain("--arr", "<stdin>");
        REPORT.forEach(
                issue -> assertThat(issue.at("/location/lines/begin").asInt()).isPositive());
    }

    @Test
    void aCleanCheckIsAnEmptyList() {
        assertThat(GitlabReport.of(SampleCheck.clean())).isEqualTo("[ ]\n");
    }
}
