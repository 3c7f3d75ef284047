package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The examples for CI work as far as a machine without the services can tell: their YAML, their shell, their options, the hook. */
class CiExamplesTest {

    private static final Path CI = Path.of("examples/ci").toAbsolutePath();
    private static final Path HOOK = CI.resolve("pre-commit/pre-commit");
    private static final Set<String> SCRIPTS = Set.of("run", "script", "entry");

    private static final String CLEAN = "program:\n  name: Network\n  owner: Head of Partnerships\n";
    private static final String FAULTY = "program:\n  nmae: Network\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github/partnerplan.yml",
                "gitlab/.gitlab-ci.yml",
                "pre-commit/.pre-commit-config.yaml",
                "pre-commit/.pre-commit-hooks.yaml"
            })
    void everyFileIsPlainYamlWithShellThatParsesAndOptionsThatExist(String name) throws Exception {
        List<String> scripts = scripts(tree(name));
        assertThat(scripts).isNotEmpty();
        int commands = 0;
        for (String script : scripts) {
            assertThat(bash(CI, script, "-n")).as(script).isZero();
            for (String line : script.replace("\\\n", " ").split("\n", -1)) {
                if (line.strip().startsWith("partnerplan ")) {
                    commands++;
                    parses(CommandWords.of(line.strip()));
                }
            }
        }
        // The workflow also tells what a change of the program does.
        assertThat(commands).isEqualTo(name.startsWith("github") ? 2 : 1);
    }

    private static Node tree(String name) throws IOException {
        Findings findings = new Findings();
        Node root = YamlFile.parse(Files.readString(CI.resolve(name)), name, findings)
                .orElseThrow();
        assertThat(findings.sorted()).isEmpty();
        return root;
    }

    private static List<String> scripts(Node node) {
        List<String> scripts = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> scripts.addAll(scripts(item)));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                boolean isScript = SCRIPTS.contains(entry.key().text());
                scripts.addAll(isScript ? texts(entry.value()) : scripts(entry.value()));
            }
        }
        return scripts;
    }

    private static List<String> texts(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return List.of(scalar.text());
        }
        List<String> texts = new ArrayList<>();
        ((Node.Sequence) node).items().forEach(item -> texts.addAll(texts(item)));
        return texts;
    }

    /** As the program itself would read the line; its formats are those of the contract. */
    private static void parses(List<String> words) {
        assertThat(words.get(1)).isIn("check", "diff");
        Command command = words.get(1).equals("check") ? new CheckCommand() : new DiffCommand();
        CommandLine.ParseResult parsed = new CommandLine(command.spec())
                .parseArgs(words.subList(2, words.size()).toArray(new String[0]));
        Arguments arguments = new Arguments(parsed);
        List<String> formats = new ArrayList<>(List.of(arguments.text("--format", "text")));
        arguments.texts("--report").forEach(report -> formats.add(report.substring(0, report.indexOf('='))));
        assertThat(List.of("text", "markdown", "json", "sarif", "github", "gitlab", "junit"))
                .containsAll(formats);
    }

    @Test
    void theWorkflowHasNoMoreRightsThanItNeedsAndPinsWhatItUses() throws IOException {
        String workflow = Files.readString(CI.resolve("github/partnerplan.yml"));
        Node.Mapping root = (Node.Mapping) tree("github/partnerplan.yml");
        assertThat(((Node.Mapping) root.get("on").orElseThrow()).entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("pull_request");
        assertThat(((Node.Mapping) root.get("permissions").orElseThrow()).entries())
                .extracting(entry -> entry.key().text() + ": " + ((Node.Scalar) entry.value()).text())
                .containsExactly("contents: read", "security-events: write", "pull-requests: write");
        assertThat(workflow.lines().filter(line -> line.contains("uses:")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*uses: [a-z-]+/[a-z/-]+@v[0-9]+"));
        // Text of the event in a script would be run by the shell.
        for (String script : scripts(root)) {
            assertThat(script).doesNotContain("${{");
        }
    }

    @Test
    void theContainerIsBuiltInTwoStagesAndRunsWithoutRights() throws IOException {
        List<String> lines = Files.readAllLines(CI.resolve("container/Containerfile"));
        assertThat(lines.stream().filter(line -> line.startsWith("FROM "))).hasSize(2);
        assertThat(lines).contains("USER 10001", "ENTRYPOINT [\"partnerplan\"]");
        List<String> ignored = Files.readAllLines(CI.resolve("container/.containerignore"));
        for (String line : lines) {
            if (line.startsWith("COPY ") && !line.startsWith("COPY --from")) {
                String source = line.split(" ", -1)[1].replace("./", "");
                assertThat(Path.of(source)).exists();
                assertThat(ignored).contains("!" + source);
            }
        }
    }

    @Test
    void theReadmeNamesEveryExample() throws IOException {
        String readme = Files.readString(CI.resolve("README.md"));
        for (String name : Folders.files(CI).keySet()) {
            boolean isSaid = readme.contains(name) || readme.contains(name.substring(name.lastIndexOf('/') + 1));
            assertThat(isSaid || name.endsWith("ignore") || name.equals("README.md"))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void theHookLetsACleanProgramPassAndStopsAFaultyOne(@TempDir Path scratch) throws Exception {
        Path repository = repository(scratch);
        stage(repository, "a folder/program.yaml", CLEAN);
        assertThat(hook(repository, scratch)).isZero();
        stage(repository, "a folder/program.yaml", FAULTY);
        assertThat(hook(repository, scratch)).isEqualTo(1);
        // What is staged counts, not what lies in the folder.
        Files.writeString(repository.resolve("a folder/program.yaml"), CLEAN);
        assertThat(hook(repository, scratch)).isEqualTo(1);
    }

    @Test
    void theHookJudgesAWorkspaceWithItsProgramAndLeavesOtherFilesAlone(@TempDir Path scratch) throws Exception {
        Path repository = repository(scratch);
        stage(repository, "other.yaml", "nmae: [not, a, program]\n");
        assertThat(hook(repository, scratch)).isZero();
        stage(repository, "client/partnerplan.yaml", "company: {arr: 24M}\nas_of: 2026-09-30\nprogram: ours.yml\n");
        stage(repository, "client/ours.yml", FAULTY);
        assertThat(hook(repository, scratch)).isEqualTo(1);
        stage(repository, "client/ours.yml", CLEAN);
        stage(repository, "client/partnerplan.yaml", "compnay: {arr: 24M}\n");
        assertThat(hook(repository, scratch)).isEqualTo(1);
    }

    private static Path repository(Path scratch) throws Exception {
        Path repository = Files.createDirectory(scratch.resolve("repository"));
        assumeTrue(run(repository, scratch, List.of("git", "init", "-q")) == 0, "there is no git here");
        return repository;
    }

    private static void stage(Path repository, String name, String text) throws Exception {
        Folders.write(repository.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        assertThat(run(repository, repository, List.of("git", "add", "--", name)))
                .isZero();
    }

    /** The hook with the program as it is compiled here. */
    private static int hook(Path repository, Path scratch) throws Exception {
        Path program = scratch.resolve("partnerplan");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                        + "' io.github.partnerplan.cli.Main \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return run(repository, scratch, List.of("sh", HOOK.toString()));
    }

    private static int bash(Path folder, String script, String option) throws Exception {
        Path file = Files.createTempFile("script", ".sh");
        try {
            Files.writeString(file, script);
            return run(folder, folder, List.of("bash", option, file.toString()));
        } finally {
            Files.delete(file);
        }
    }

    /** Runs outside of any repository this test is run in; PARTNERPLAN is the program beside the repository. */
    private static int run(Path folder, Path scratch, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("PARTNERPLAN", scratch.resolve("partnerplan").toString());
        File output = File.createTempFile("output", ".txt");
        builder.redirectOutput(output);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("%s said %s", command, Files.readString(output.toPath()))
                .isLessThan(2);
        assertThat(output.delete()).isTrue();
        return process.exitValue();
    }
}
