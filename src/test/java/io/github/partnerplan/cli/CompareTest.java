package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plan --compare} as it is typed: what it reads, what it refuses, and what it tells of the examples. */
class CompareTest {

    private static final String NOTHING = "Nothing that both plans tell has moved.";

    private final Path folder;

    CompareTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path kept(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json, StandardCharsets.UTF_8)
                .toAbsolutePath();
    }

    private static Run plan(Path workspace, String... more) {
        List<String> args = new ArrayList<>(List.of("plan"));
        args.addAll(List.of(more));
        return Run.of(workspace, args.toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "optimize", "platform", "hubspot"})
    void anExampleComparedWithItselfHasMovedNothing(String name) throws IOException {
        Path example = Path.of("examples").resolve(name);
        Path earlier = kept("plan.json", plan(example, "--format", "json").out());
        Run run = plan(example, "--compare", earlier.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains(NOTHING);
        assertThat(run.err()).doesNotContain("compare-");
        Map<?, ?> since = since(plan(example, "--format", "json", "--compare", earlier.toString()));
        for (String key : List.of("metrics", "anti_patterns", "elements", "moves", "actions_done", "not_compared")) {
            assertThat(since.get(key)).as(key).isEqualTo(List.of());
        }
    }

    private static Map<?, ?> since(Run run) {
        Object since = ((Map<?, ?>) JsonTree.of(run.out(), Set.of())).get("since");
        return (Map<?, ?>) Optional.ofNullable(since).orElseThrow();
    }

    /** What a plan says of itself does not depend on what it is compared with. */
    @Test
    void theRestOfAPlanIsTheSameWithAndWithoutAnEarlierOne() throws IOException {
        Path example = Path.of("examples/optimize");
        Path earlier = kept(
                "plan.json",
                plan(example, "--format", "json", "--as-of", "2026-06-30").out());
        String alone = plan(example, "--format", "json").out();
        String compared = plan(example, "--format", "json", "--compare", earlier.toString())
                .out();
        assertThat(JsonTree.of(compared, Set.of("since"))).isEqualTo(JsonTree.of(alone, Set.of()));
        // And it can be the earlier one of the next.
        Path again = kept("again.json", compared);
        assertThat(plan(example, "--compare", again.toString()).out()).contains(NOTHING);
    }

    @Test
    void eachClientOfAPortfolioIsComparedWithItsOwnPlan() throws IOException {
        Path clients = folder.resolve("clients");
        Files.createDirectories(clients);
        Files.writeString(clients.resolve("companies.csv"), "name,arr,headcount\nKite,24M,130\nLark,60M,300\n");
        List<String> args = List.of("plan", "companies.csv", "--as-of", "2026-06-30", "--format", "json");
        Path earlier = kept(
                "portfolio.json", Run.of(clients, args.toArray(new String[0])).out());
        Files.writeString(clients.resolve("companies.csv"), "name,arr,headcount\nKITE,44M,230\nMerle,24M,130\n");
        Run run = Run.of(
                clients,
                "plan",
                "companies.csv",
                "--as-of",
                "2026-09-30",
                "--format",
                "json",
                "--compare",
                earlier.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("warning")
                .contains("no earlier plan of \"Merle\"")
                .contains("compare-client");
        assertThat(run.out()).containsOnlyOnce("\"since\"").contains("The stage was optimize and is platform");
        Run one = Run.of(clients, "plan", "--arr", "24M", "--as-of", "2026-09-30", "--compare", earlier.toString());
        assertThat(one.exit()).isEqualTo(2);
        assertThat(one.err()).contains("compare-client").contains("nothing is compared");
        assertThat(one.out()).isEmpty();
    }

    private Run named(String then, String now) throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path file = one.resolve("partnerplan.yaml");
        Files.writeString(one.resolve("partners.csv"), "id,name\nP-1,Secret Partner\n");
        Files.writeString(file, "as_of: 2026-06-30\ncompany: {" + then + "arr: 24M, headcount: 130}\n");
        Path earlier = kept("named.json", plan(one, "--format", "json").out());
        Files.delete(one.resolve("partners.csv"));
        Files.writeString(file, "as_of: 2026-09-30\ncompany: {" + now + "arr: 24M, headcount: 130}\n");
        return plan(one, "--compare", earlier.toString());
    }

    @Test
    void thePlanOfAnotherCompanyIsNotTold() throws IOException {
        Run run = named("name: Kite, ", "name: Lark, ");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error: the earlier plan is of \"Kite\", this one of \"Lark\" [compare-company]")
                .contains("nothing is compared: ")
                .doesNotContain("Secret");
    }

    @Test
    void caseAndBlanksMakeNoOtherCompany() throws IOException {
        Run run = named("name: Kite Works, ", "name: \"KITE  works \", ");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).containsIgnoringCase("What moved since 2026-06-30");
        assertThat(run.err()).doesNotContain("compare-company");
    }

    @Test
    void aCompanyWithoutANameIsComparedWithAWarning() throws IOException {
        for (Run run : List.of(named("", "name: Lark, "), named("name: Lark, ", ""))) {
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).containsIgnoringCase("What moved since 2026-06-30");
            assertThat(run.err())
                    .contains(
                            "warning: one of the two plans names no company, the other is of \"Lark\" [compare-company]");
        }
    }

    @Test
    void anEarlierPlanThatIsNotThereIsRefused() {
        Run run = plan(Path.of("examples/optimize"), "--compare", "nowhere.json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("there is no file \"nowhere.json\"").contains("nothing is compared");
    }

    @Test
    void aProgramFileTellsNothingOfWhatMoved() {
        Run run = plan(Path.of("examples/optimize"), "--compare", "any.json", "--format", "program");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("leave out --compare");
    }

    @Test
    void anEarlierPlanMayComeFromStandardInputOnce() {
        Path example = Path.of("examples/early");
        byte[] earlier = plan(example, "--format", "json").out().getBytes(StandardCharsets.UTF_8);
        Run run = Run.of(example, List.of("plan", "--compare", "-"), Map.of(), earlier);
        assertThat(run.out()).as(run.err()).contains(NOTHING);
        Run twice = Run.of(example, List.of("plan", "--deals", "-", "--compare", "-"), Map.of(), earlier);
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).contains("standard input can be read once");
    }

    @Test
    void theEarlierPlanIsNotWrittenOver() throws IOException {
        Path example = Path.of("examples/early");
        Path earlier = kept("plan.json", plan(example, "--format", "json").out());
        String before = Files.readString(earlier);
        Run run = plan(example, "--format", "json", "--compare", earlier.toString(), "--output", earlier.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Files.readString(earlier)).isEqualTo(before);
    }

    /** What an earlier plan says is as little to be trusted as any other file. */
    @Test
    void wordsOfAnEarlierPlanCannotSteerATerminalOrAPage() throws IOException {
        String json = """
                {"format": "partnerplan.plan/1", "as_of": "2026-06-30",
                 "company": {"currency": "\\u001b[2JUSD"}, "stage": {"id": "\\u001b]0;x\\u0007"},
                 "roadmap": [{"id": "do-owner-of-old", "kind": "gap", "title": "<script>alert(1)</script> [a](javascript:x)"}],
                 "findings": [{"id": "<b>", "severity": "\\u001b[5m", "file": "\\u0085", "message": "**\\u001b[1mx\\u009b", "fingerprint": "0"}],
                 "partners": [{"id": "zz", "name": "|\\u001b\\n# x", "move": "<i>"}]}
                """;
        Path earlier = kept("plan.json", json);
        for (String format : List.of("text", "markdown", "json")) {
            Run run = plan(Path.of("examples/optimize"), "--compare", earlier.toString(), "--format", format);
            assertThat(run.exit()).as(run.err()).isZero();
            // In JSON, as everywhere, only what ends a string or a line is escaped.
            String steering =
                    format.equals("json") ? "[\\x00-\\x09\\x0b-\\x1f]" : "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e]";
            assertThat(run.out()).doesNotContainPattern(steering);
            assertThat(run.err()).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e]");
            if (format.equals("markdown")) {
                assertThat(run.out()).doesNotContain("<script>").doesNotContain("](javascript:");
            }
        }
    }
}
