package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diff as a comment on a pull request: what a stranger's files hold neither makes it too long nor becomes markup. */
class DiffCommentTest {

    private static final String LONG = "<img src=x> @team #1 *|`".repeat(40);

    @Test
    void aCommentFitsHoweverLongNamesAndListsAre(@TempDir Path folder) throws IOException {
        StringBuilder partners = new StringBuilder("id,name,type,certified,tier\n");
        for (int i = 0; i < 400; i++) {
            partners.append("p")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append(LONG)
                    .append(",reseller,")
                    .append(i % 3)
                    .append(",Gold\n");
        }
        Files.writeString(folder.resolve("partners.csv"), partners);
        Files.writeString(folder.resolve("old.yaml"), program("certified: 2", "old"));
        Files.writeString(folder.resolve("new.yaml"), program("certified: 1", "new"));
        Run run = Run.of(folder, "diff", "old.yaml", "new.yaml", "--partners", "partners.csv", "--format", "markdown");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).hasSizeLessThan(60_000).contains("more");
        // The changed lines stand between fences, where nothing is markup.
        String outside = run.out().substring(0, run.out().indexOf("```"));
        assertThat(outside).doesNotContain("<img", " @team");
    }

    private static String program(String asked, String word) {
        StringBuilder text = new StringBuilder("program:\n  tiers:\n    levels:\n");
        for (int i = 0; i < 40; i++) {
            text.append("      - {name: \"")
                    .append(i)
                    .append(LONG)
                    .append("\", requires: {")
                    .append(asked)
                    .append("}, benefits: {other: [\"")
                    .append(word)
                    .append(LONG)
                    .append("\"]}}\n");
        }
        return text.toString();
    }
}
