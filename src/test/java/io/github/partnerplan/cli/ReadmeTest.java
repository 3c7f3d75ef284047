package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as shown: its commands, the output it quotes, its YAML. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final List<String> PROGRAMS = List.of(
            "partnerplan ", "target/partnerplan/bin/partnerplan ", "java -jar target/partnerplan/lib/partnerplan.jar ");

    @BeforeEach
    void thereIsAReadme() {
        assumeTrue(Files.exists(README), "README.md is not written yet");
    }

    /** The commands of a block follow one another, as a reader types them; no result lands in the project. */
    @TestFactory
    List<DynamicTest> everyCommandRuns(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Block block : blocks("sh")) {
            Path folder = scratch.resolve("block-" + tests.size());
            for (String line : block.lines) {
                command(line)
                        .ifPresent(arguments -> tests.add(DynamicTest.dynamicTest(line, () -> {
                            Run run = run(arguments, folder);
                            boolean isVerdict = arguments.get(0).equals("check");
                            assertThat(run.exit()).as(run.err()).isIn(isVerdict ? List.of(0, 1) : List.of(0));
                            assertThat(run.err()).doesNotContain(": error: ");
                        })));
            }
        }
        assertThat(tests).as("commands in README.md").isNotEmpty();
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyQuotedOutputIsWhatTheCommandPrints(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Block block : blocks("text")) {
            if (!block.lines.isEmpty() && block.lines.get(0).startsWith("$ ")) {
                tests.add(DynamicTest.dynamicTest(block.lines.get(0), () -> {
                    Run run = run(command(block.lines.get(0).substring(2)).orElseThrow(), scratch);
                    assertThat(run.out() + run.err())
                            .contains(String.join("\n", block.lines.subList(1, block.lines.size())));
                }));
            }
        }
        return tests;
    }

    /** The newcomer script takes exactly two: build and run, then verify. */
    @Test
    void theQuickStartHoldsTwoShellBlocks() throws IOException {
        List<Block> quick = blocks("sh").stream()
                .filter(block -> block.section.equals("## Quick start"))
                .toList();
        assertThat(quick).hasSize(2);
        assertThat(quick.get(0).lines.get(0)).isEqualTo("mvn -q -DskipTests package");
        assertThat(quick.get(1).lines).containsExactly("mvn verify");
    }

    /** The workspaces it shows name files of the Optimize example; its playbooks go by the name of house.yaml, its programs by program.yaml. */
    @TestFactory
    List<DynamicTest> everyYamlIsReadWithoutAnError(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Block block : blocks("yaml")) {
            String yaml = String.join("\n", block.lines) + "\n";
            boolean isPlaybook = yaml.startsWith("playbook:");
            boolean isProgram = yaml.startsWith("program:");
            Path folder = scratch.resolve("yaml-" + tests.size());
            tests.add(DynamicTest.dynamicTest(block.lines.get(0), () -> {
                Folders.copy(Path.of("examples/optimize"), folder);
                String company = "company: {arr: 24M, headcount: 130}\n"
                        + (isPlaybook ? "playbooks: [house.yaml]\n" : "program: program.yaml\n");
                write(folder.resolve("house.yaml"), isPlaybook ? yaml : "playbook: []\n");
                if (isProgram) {
                    write(folder.resolve("program.yaml"), yaml);
                }
                write(folder.resolve("partnerplan.yaml"), isPlaybook || isProgram ? company : yaml);
                Run run = Run.of(folder, "plan");
                assertThat(run.exit()).as(run.err()).isZero();
                assertThat(run.err()).doesNotContain(": error: ");
            }));
        }
        return tests;
    }

    private static void write(Path file, String text) throws IOException {
        Folders.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<List<String>> command(String line) {
        for (String program : PROGRAMS) {
            if (line.startsWith(program)) {
                return Optional.of(CommandWords.of(line.substring(program.length())));
            }
        }
        return Optional.empty();
    }

    /** Runs where the examples are as they are in the root of the project. */
    private static Run run(List<String> arguments, Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Folders.copy(Path.of("examples"), folder.resolve("examples"));
            Files.createDirectories(folder.resolve("reports"));
        }
        return Run.of(folder, arguments.toArray(new String[0]));
    }

    /** A fenced block, and the heading of second rank above it. */
    private record Block(String section, List<String> lines) {}

    private static List<Block> blocks(String language) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Files.readAllLines(README, StandardCharsets.UTF_8);
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            section = lines.get(i).startsWith("## ") ? lines.get(i) : section;
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                if (lines.get(i).equals("```" + language)) {
                    blocks.add(new Block(section, List.copyOf(lines.subList(i + 1, end))));
                }
                i = end;
            }
        }
        return blocks;
    }
}
