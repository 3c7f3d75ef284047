package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of strangers are judged without reading beside them, without writing, and before anybody loses patience. */
class CheckHostileTest {

    private static final int LARGEST = 512 * 1024;

    private static final String SECRET = "hunter2-of-another-client";

    /** Far over the fifth of a second that each takes, and far under what a quadratic check would. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String LAUGHS = """
            program:
              name: &a [x, x, x, x]
              owner: &b [*a, *a, *a, *a]
              types: [*b, *b, *b, *b]
              <<: *b
              x-note: !!java.net.URL [x]
            """;

    private static String numbered(String unit, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(unit.replace("#", Integer.toString(i)));
        }
        return text.toString();
    }

    private record Variant(String name, String start, String unit, String end) {

        /** As many units as fit, a number in place of each #. */
        String text() {
            StringBuilder text = new StringBuilder(start);
            for (int i = 0; text.length() + unit.length() + 8 + end.length() < LARGEST; i++) {
                text.append(unit.replace("#", Integer.toString(i)));
            }
            return text.append(end).toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Variant> variants() {
        String levels = "program:\n  tiers:\n    levels:\n";
        String terms = "program:\n  revenue:\n    co-sell:\n      model: commission\n      bands:\n";
        return List.of(
                new Variant(
                        "many levels",
                        levels,
                        "      - {name: L#, requires: {certified: #}, benefits: {discount: 5%, mdf: 1K}}\n",
                        ""),
                new Variant("levels of one name", levels, "      - name: Gold\n", ""),
                new Variant("many bands", terms, "        - {from: #, rate: 5%}\n", ""),
                new Variant("many tracks", "program:\n  tracks:\n", "    t#: {tiers: {levels: [{name: A}]}}\n", ""),
                new Variant("many measures", "program:\n  measures:\n", "    m#: {points: {won: 1}}\n", ""),
                new Variant(
                        "many requirements",
                        levels + "      - name: A\n        requires: {all_of: [",
                        "{any_of: [{certified: 2}]}, ",
                        "{certified: 1}]}\n"),
                new Variant(
                        "many unknown measures beside many of its own",
                        "program:\n  measures:\n"
                                + numbered("    mea#: {sum: [{measure: won_deals, points: 1}]}\n", 4_500)
                                + "  tiers:\n    levels:\n      - name: A\n        requires:\n",
                        "          meb#: 2\n",
                        ""),
                new Variant(
                        "many terms for many levels",
                        levels + numbered("      - {name: L#}\n", 10_000) + "  revenue:\n",
                        "    t#: {model: margin}\n",
                        ""),
                new Variant(
                        "one type again and again for many levels",
                        levels + numbered("      - {name: L#, benefits: {discount: 1%}}\n", 6_000) + "  types:\n",
                        "    - channel\n",
                        "  revenue: {channel: {model: margin, margin: 30%}}\n"),
                new Variant(
                        "many territories",
                        "program:\n  conflict:\n    territories:\n",
                        "      t#: {regions: [EMEA]}\n",
                        ""),
                new Variant("many unknown keys", "program:\n  deal_registration:\n", "    protectoin#: 30 days\n", ""),
                new Variant("many keys that stand twice", "program:\n", "  key#: 1\n  key0: 2\n", ""),
                new Variant("many aliases", "program:\n  a: &a x\n", "  a#: *a\n", ""),
                new Variant("nested as deep as may be", "program:\n", "  - - - - - - - - - - - - - - - - a\n", ""),
                new Variant("nested without an end", "program: ", "[{a: ", ""),
                new Variant("one long line", "program: {", "tier#: #, ", "name: x}\n"),
                new Variant("one long value", "program:\n  name: ", "x", ""),
                new Variant("one long key", "program:\n  ", "x", ": 1\n"),
                new Variant("nothing but comments", "program:\n", "  # a\n", "  name: x\n"));
    }

    @BeforeAll
    static void warmUp(@TempDir Path folder) throws IOException {
        for (Variant variant : variants().subList(0, 3)) {
            check(folder, "program.yaml", variant.text());
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void aProgramOfTheLargestSizeIsJudgedSoon(Variant variant, @TempDir Path folder) throws IOException {
        String text = variant.text();
        assertThat(text.length()).isBetween(LARGEST - 200, LARGEST);
        // The time of the processor, because a busy machine says nothing about the program.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Run run = check(folder, "program.yaml", text);
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(taken)).isLessThan(PATIENCE);
        assertThat(run.out().length()).as("a report that can be read").isLessThan(100_000);
    }

    @Test
    void aLedgerInWhichEveryLineBreaksAQuoteIsReadSoon(@TempDir Path folder) throws IOException {
        Variant ledger = new Variant("", "id,partner,stage,amount\n", "D-#,\"A\"B,won,1\n", "");
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Run run = check(folder, "deals.csv", ledger.text());
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(run.out()).contains("csv-quote");
        assertThat(Duration.ofNanos(taken)).isLessThan(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.yaml", "up/x.yaml", "link.yaml", "/ABSOLUTE/x.yaml", "a/../../x.yaml"})
    void aPathOutOfTheWorkspaceIsRefusedAndNothingOfItShown(String path, @TempDir Path home) throws IOException {
        Path client = Files.createDirectories(home.resolve("client"));
        Files.writeString(home.resolve("x.yaml"), "program: {" + SECRET + ": [\n");
        Files.createSymbolicLink(client.resolve("link.yaml"), home.resolve("x.yaml"));
        Files.createSymbolicLink(client.resolve("up"), home);
        Files.createDirectory(client.resolve("a"));
        String given = path.replace("/ABSOLUTE", home.toString());
        for (String key : List.of("program", "partners", "deals", "registrations", "certifications", "playbooks")) {
            Run run = check(client, "partnerplan.yaml", "company: {arr: 24M}\n" + key + ": " + given + "\n");
            assertThat(run.exit()).as(key).isEqualTo(1);
            assertThat(run.out()).as(key).contains("file-outside").doesNotContain(SECRET);
            assertThat(run.err()).as(key).doesNotContain(SECRET);
        }
    }

    @Test
    void aWorkspaceFileThatIsALinkOutOfItsFolderIsRefused(@TempDir Path home) throws IOException {
        Path client = Files.createDirectories(home.resolve("client"));
        Files.writeString(home.resolve("other.yaml"), SECRET + ": [\n");
        Files.createSymbolicLink(client.resolve("partnerplan.yaml"), home.resolve("other.yaml"));
        Run run = Run.of(client, "check", "--format", "json");
        assertThat(run.exit()).isIn(1, 2);
        assertThat(run.out() + run.err()).contains("file-outside").doesNotContain(SECRET);
    }

    @Test
    void anchorsAliasesTagsAndMergeKeysAreRefusedOneByOne(@TempDir Path folder) throws IOException {
        Run run = check(folder, "program.yaml", LAUGHS);
        assertThat(run.exit()).isEqualTo(1);
        for (String refused : List.of("anchor &a", "anchor &b", "alias *a", "alias *b", "merge key <<", "tag ")) {
            assertThat(run.out()).contains(refused);
        }
    }

    @Test
    void depthAndSizeAreRefused(@TempDir Path folder) throws IOException {
        Run deep = check(folder, "program.yaml", "program: " + "{a: ".repeat(21) + "}".repeat(21) + "\n");
        assertThat(deep.exit()).isEqualTo(1);
        assertThat(deep.out()).contains("yaml-unsupported").contains("nested deeper than 20 levels");
        Run large = check(folder, "program.yaml", "program: {name: x}\n" + "#".repeat(LARGEST));
        assertThat(large.exit()).isEqualTo(1);
        assertThat(large.out()).contains("file-too-large");
    }

    /** Checks one file and sees that there is a sound report and that nothing was written. */
    private static Run check(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        List<String> before = listing(folder);
        Run run = Run.of(folder, "check", file, "--as-of", "2026-09-30", "--format", "json");
        assertThat(run.exit()).as(run.err()).isIn(0, 1);
        assertThat(run.err()).isEmpty();
        assertThat(JsonTree.of(run.out(), Set.of())).isNotNull();
        assertThat(listing(folder)).isEqualTo(before);
        assertThat(Files.readString(folder.resolve(file), StandardCharsets.UTF_8))
                .isEqualTo(text);
        return run;
    }

    private static List<String> listing(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return new ArrayList<>(entries.map(Path::toString).sorted().toList());
        }
    }
}
