package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that a reader of the examples gets, each made by its command when it is first asked for. */
final class ExampleReports {

    private static final Path HERE = Path.of("");

    private static final Map<String, List<String>> COMMANDS = commands();

    private final Path folder;
    private final Map<String, Path> made = new LinkedHashMap<>();

    /** {@code folder} is where the pages go. */
    ExampleReports(Path folder) {
        this.folder = folder;
    }

    private static Map<String, List<String>> commands() {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (String example : List.of("early", "hubspot", "salesforce", "optimize", "platform")) {
            commands.put(example, List.of("plan", "examples/" + example));
        }
        commands.put("partners", List.of("partners", "examples/platform"));
        commands.put("check", List.of("check", "examples/optimize"));
        commands.put(
                "diff",
                List.of(
                        "diff",
                        "examples/optimize/program.yaml",
                        "examples/optimize/program-next.yaml",
                        "--workspace",
                        "examples/optimize"));
        return commands;
    }

    /** A plan is named as its example, the page of another command as that command. */
    Path page(String name) throws IOException {
        Path file = made.getOrDefault(name, folder.resolve(name + ".html"));
        if (!made.containsKey(name)) {
            List<String> command = new ArrayList<>(COMMANDS.get(name));
            command.addAll(List.of("--format", "html"));
            Run run = Run.of(HERE, command.toArray(new String[0]));
            assertThat(run.exit()).as(run.err()).isIn(0, 1);
            Files.writeString(file, run.out());
            made.put(name, file);
        }
        return file;
    }

    /** The index of a portfolio's reports, which stand beside it. */
    Path portfolio() throws IOException {
        Path index = folder.resolve("portfolio").resolve("index.html");
        if (!Files.exists(index)) {
            Run run = Run.of(
                    HERE,
                    "plan",
                    "examples/portfolio/companies.csv",
                    "--format",
                    "html",
                    "--output",
                    index.getParent() + "/");
            assertThat(run.exit()).as(run.err()).isZero();
        }
        return index;
    }
}
