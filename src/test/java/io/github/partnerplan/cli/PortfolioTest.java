package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.source.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class PortfolioTest {

    private static final String THREE = "name,arr,headcount\nAcme,24M,130\nBirch,9M,40\nCalder,68M,310\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Run plan(String... more) {
        List<String> args = new ArrayList<>(List.of("plan", "companies.csv", "--as-of", "2026-09-30"));
        args.addAll(List.of(more));
        return Run.of(folder, args.toArray(new String[0]));
    }

    private void companies(String text) throws IOException {
        Files.writeString(folder.resolve("companies.csv"), text);
    }

    @ParameterizedTest
    @CsvSource({"text,.txt", "markdown,.md", "json,.json", "program,.yaml"})
    void theReportOfAClientIsThatOfTheClientAlone(String format, String ending, @TempDir Path other)
            throws IOException {
        String all = Files.readString(Path.of("examples/portfolio/companies.csv"));
        companies(all);
        assertThat(plan("--format", format, "--output", "out/").exit()).isZero();
        List<String> lines = all.lines().toList();
        int compared = 0;
        for (int i = 1; i < lines.size(); i++) {
            // In the line it had, because a report cites it.
            Files.writeString(
                    other.resolve("companies.csv"), lines.get(0) + "\n" + "\n".repeat(i - 1) + lines.get(i) + "\n");
            Run alone = Run.of(other, "plan", "companies.csv", "--as-of", "2026-09-30", "--format", format);
            if (alone.exit() == 0) {
                compared++;
                String name = lines.get(i).startsWith("\"")
                        ? lines.get(i).substring(1, lines.get(i).indexOf('"', 1))
                        : lines.get(i).substring(0, lines.get(i).indexOf(','));
                assertThat(folder.resolve("out").resolve(OutputFolder.slug(name) + ending))
                        .content()
                        .isEqualTo(alone.out());
            }
        }
        assertThat(compared).isEqualTo(11);
    }

    @Test
    void aFaultWithOneClientStopsNoOther() throws IOException, Refusal {
        companies(THREE);
        int exit = run("Birch", Optional.of("out/"));
        assertThat(exit).isEqualTo(ExitCode.FAILURE);
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**acme.md");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**calder.md");
        assertThat(folder.resolve("out/birch.md")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("1 of 3 clients has no report: Birch (companies.csv:3: could not be planned: "
                        + "a fault of this program, not of your files")
                .contains("IllegalStateException: broken at ");
        assertThat(Files.readString(folder.resolve("out/index.md")))
                .contains("3 clients: 1 Optimize, 1 Platform; 1 not planned.")
                .contains("**Birch**: Could not be planned: a fault of this program");
    }

    @Test
    void whereEveryClientMeetsAFaultNothingIsPrintedAndTheRunFails() throws IOException, Refusal {
        companies("name,arr\nBirch,24M\nBirch,9M\n");
        assertThat(run("Birch", Optional.empty())).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("2 of 2 clients have no plan: Birch (companies.csv:2");
    }

    /** Plans the companies in this process, where planning the one of a name breaks. */
    private int run(String broken, Optional<String> output) throws Refusal {
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                folder.toAbsolutePath(),
                () -> Run.TODAY,
                Map.of());
        Console console =
                new Console(surroundings, new Arguments(new CommandLine(new PlanCommand().spec()).parseArgs()));
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in());
                Progress progress = Progress.start(true, surroundings, 0)) {
            WorkspaceFiles files = new WorkspaceReader(inputs, surroundings.today())
                    .read(Optional.of("companies.csv"), Overrides.NONE, findings)
                    .orElseThrow();
            Portfolio.Planning planning = (company, own) -> {
                if (company.name().equals(broken)) {
                    throw new IllegalStateException("broken");
                }
                return PlanCommand.client(files, PlaybookInForce.of(files, findings), company, findings, own);
            };
            Portfolio portfolio =
                    new Portfolio(files.workspace().companies(), planning, Format.MARKDOWN, console, inputs, findings);
            return output.isPresent()
                    ? portfolio.run(progress, new OutputFolder(output.get(), console, inputs))
                    : portfolio.run(progress);
        }
    }

    @Test
    void theComparisonNamesAClientOnceAndLeavesOutAColumnThatIsEmpty() throws IOException {
        companies("name,arr,headcount\nAcme,24M,130\nBroken Ltd,,\n");
        assertThat(plan("--format", "markdown").out())
                .contains("**Broken Ltd**: Has neither a readable ARR nor a headcount")
                .contains("Do first")
                .doesNotContain("Note");
        companies("name,arr,headcount\nAcme,24M,130\nBirch,24M,\n");
        assertThat(plan("--format", "markdown").out()).contains("Note");
        assertThat(plan("--format", "html").out()).contains("<title>Portfolio</title>", ">Portfolio</");
    }

    @Test
    void whereOnlyTheStageDecidesWhatToDoFirstItIsToldOnceAStage() throws IOException {
        companies("name,arr,headcount\nAcme,24M,130\nBirch,25M,140\nCedar,70M,400\n");
        assertThat(plan("--format", "markdown").out())
                .doesNotContain("| Do first")
                .containsOnlyOnce("**Optimize:** ")
                .containsOnlyOnce("**Platform:** ")
                .contains("No client gives partners, deals or a program, so nobody can tell what is off target,")
                .doesNotContain("Unknown for every client");
    }

    @Test
    void aReportThatCannotBeWrittenStopsNoOther() throws IOException {
        companies(THREE);
        Files.createDirectories(folder.resolve("out/birch.md"));
        Run run = plan("--format", "markdown", "--output", "out/");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("1 of 3 clients has no report: Birch (cannot write the result: \"out/birch.md\"");
        assertThat(folder.resolve("out/calder.md")).exists();
        assertThat(Files.readString(folder.resolve("out/index.md"))).contains("[**Acme**](acme.md)");
    }

    @Test
    void aClientCalledIndexHasAReportOfItsOwn() throws IOException {
        companies("name,arr\nIndex,24M\nINDEX!,9M\n");
        assertThat(plan("--format", "markdown", "--output", "out/").exit()).isZero();
        assertThat(Folders.files(folder.resolve("out"))).containsOnlyKeys("index.md", "index-2.md", "index-3.md");
        assertThat(Files.readString(folder.resolve("out/index.md")))
                .contains("[**Index**](index-2.md)")
                .contains("[**INDEX!**](index-3.md)");
    }

    @Test
    void programsHaveNoIndex() throws IOException {
        companies(THREE);
        assertThat(plan("--format", "program", "--output", "out/").exit()).isZero();
        assertThat(Folders.files(folder.resolve("out"))).containsOnlyKeys("acme.yaml", "birch.yaml", "calder.yaml");
        assertThat(plan("--format", "program").err()).contains("a program file is for one company, and there are 3");
    }

    @Test
    void fiveHundredClientsAreComparedInTheOrderOfTheFile() throws IOException {
        StringBuilder text = new StringBuilder("name,arr\n");
        for (int i = 500; i > 0; i--) {
            text.append("Client No ").append(i).append(i % 100 == 0 ? ",\n" : ",24M\n");
        }
        companies(text.toString());
        Run run = plan("--format", "markdown", "--output", "out/");
        assertThat(run.exit()).isZero();
        assertThat(Folders.files(folder.resolve("out"))).hasSize(496);
        assertThat(run.err()).contains("5 of 500 clients have no report: Client No 500 (companies.csv:2: ");
        String index = Files.readString(folder.resolve("out/index.md"));
        assertThat(index).contains("500 clients: 495 Optimize; 5 not planned.");
        assertThat(index.indexOf("(client-no-499.md)")).isPositive().isLessThan(index.indexOf("(client-no-2.md)"));
    }

    @Test
    void manyClientsWithoutAReportAreNamedUpToAMeasure() throws IOException {
        companies("name,arr\nAcme,24M\n" + "Birch,\n".repeat(30));
        assertThat(plan().err()).contains("30 of 31 clients have no plan: ").endsWith("; and 10 more\n");
    }

    @Test
    void aClientsReportTellsNothingOfAnother() throws IOException {
        companies("name,arr,headcount\nAcme,24M,many\n\"Birch\nof Leeds\",9M,few\nCalder,1M,30\n");
        Findings findings = new Findings();
        List<Company> companies;
        try (Inputs inputs = new Inputs(folder, new ByteArrayInputStream(new byte[0]))) {
            companies = new WorkspaceReader(inputs, () -> Run.TODAY)
                    .read(Optional.of("companies.csv"), Overrides.NONE, findings)
                    .orElseThrow()
                    .workspace()
                    .companies();
        }
        findings.note("csv-preamble", Location.line("companies.csv", 1), "of all", "");
        findings.note("csv-preamble", Location.line("deals.csv", 3), "of all as well", "");
        OwnRows rows = new OwnRows(companies);
        assertThat(findings.sorted()).hasSize(4);
        List<Integer> lines = new ArrayList<>();
        for (Company company : companies) {
            rows.of(company, findings)
                    .sorted()
                    .forEach(each -> lines.add(each.where().line()));
        }
        assertThat(lines).containsExactly(1, 2, 3, 1, 4, 3, 1, 3);
    }

    @Test
    void aReportOfOneOfSeveralIsNotForTheClientTheWorkspaceNames() throws IOException {
        companies(THREE);
        Files.writeString(
                folder.resolve("partnerplan.yaml"),
                "company: companies.csv\nreport: {client: Northwind, title: Partner programs}\n");
        try (Inputs inputs = new Inputs(folder, new ByteArrayInputStream(new byte[0]))) {
            WorkspaceFiles files = new WorkspaceReader(inputs, () -> Run.TODAY)
                    .read(Optional.empty(), Overrides.NONE, new Findings())
                    .orElseThrow()
                    .ofSeveral();
            assertThat(files.branding().client()).isEmpty();
            assertThat(files.branding().title()).isEqualTo("Partner programs");
        }
    }
}
