package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinWordsTest {

    private static final String MEANING = "Thin: it rests on fewer than 5 deals or partners";

    private static String plan(Path folder) {
        return Run.of(folder, "plan", "--format", "markdown").out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "optimize", "platform", "hubspot", "salesforce"})
    void whatThinMeansIsToldWhereARowIsMarkedSoAndNowhereElse(String example) {
        String plan = plan(Path.of("examples", example));
        assertThat(plan.contains(MEANING)).isEqualTo(plan.contains("; thin"));
    }

    @Test
    void anUnknownMetricIsNotThin(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("partnerplan.yaml"),
                "as_of: 2026-09-30\ncompany: {arr: 24M, headcount: 130}\npartners: partners.csv\n");
        StringBuilder partners = new StringBuilder("name,joined\n");
        for (int i = 1; i < 10; i++) {
            partners.append("P").append(i).append(",2024-01-01\n");
        }
        Files.writeString(folder.resolve("partners.csv"), partners.toString());
        assertThat(plan(folder)).contains("Enrolled partners").doesNotContain("Thin:");
    }
}
