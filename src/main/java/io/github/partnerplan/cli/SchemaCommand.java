package io.github.partnerplan.cli;

import io.github.partnerplan.report.JsonSchema;
import io.github.partnerplan.report.SchemaFile;
import io.github.partnerplan.source.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the JSON Schema of a kind of file, for editors. */
final class SchemaCommand implements Command {

    private final CommandSpec spec = Options.command(
            "schema", "Prints the JSON Schema of a file, with which an editor completes keys and underlines faults.");

    SchemaCommand() {
        spec.addOption(
                Options.text("--output", "FILE", "Write to FILE, whole or not at all, instead of standard output."));
        spec.addOption(Options.help());
        spec.addPositional(Options.positional("NAME", String.join(", ", names()) + ". Default: workspace."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        String word = Options.oneOf("schema", arguments.positional().orElse("workspace"), names());
        Surroundings surroundings = console.surroundings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in())) {
            console.result(JsonSchema.of(SchemaFile.valueOf(word.toUpperCase(Locale.ROOT))), inputs);
        }
        return ExitCode.DONE;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (SchemaFile file : SchemaFile.values()) {
            names.add(file.word());
        }
        return names;
    }
}
