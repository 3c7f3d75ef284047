package io.github.partnerplan.cli;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that commands share, made without annotations: reading those would cost a third of a short run. */
final class Options {

    private Options() {}

    static CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(description)
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .width(80);
        return spec;
    }

    /** Where results go and how they look. */
    static CommandSpec addOutput(CommandSpec spec, String formats) {
        spec.addOption(
                text("--format", "FORMAT", "Write " + formats + ". Default: by the ending of --output, else text."));
        spec.addOption(text("--output", "FILE", "Write to FILE, whole or not at all, instead of standard output."));
        spec.addOption(text("--color", "WHEN", "Colour: auto, always or never. Default: auto, on a terminal only."));
        spec.addOption(flag("--quiet", "Print no progress and, beside the result, no findings but errors."));
        spec.addOption(help());
        return spec;
    }

    /** What replaces parts of the workspace. */
    static CommandSpec addWorkspace(CommandSpec spec) {
        addCompany(spec);
        spec.addOption(text("--program", "FILE", "Program file, YAML."));
        return addData(spec);
    }

    static CommandSpec addCompany(CommandSpec spec) {
        spec.addOption(text("--arr", "MONEY", "Annual recurring revenue, such as 24M."));
        spec.addOption(text("--headcount", "COUNT", "People in the company."));
        spec.addOption(text("--company", "FILE", "Company file, YAML or CSV (one row a company)."));
        return spec;
    }

    static CommandSpec addData(CommandSpec spec) {
        spec.addOption(texts("--partners", "Partners file, CSV or YAML; may be given again."));
        spec.addOption(texts("--deals", "Deals file, CSV or YAML; may be given again. - is standard input."));
        spec.addOption(text("--as-of", "DATE", "The day measures count back from. Default: today."));
        return spec;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this help.")
                .build();
    }

    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .arity("1")
                .description(description)
                .build();
    }

    private static OptionSpec texts(String name, String description) {
        return texts(name, "FILE", description);
    }

    static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(description)
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Any number of them. */
    static PositionalParamSpec positionals(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0..*")
                .arity("0..*")
                .type(ArrayList.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static PositionalParamSpec positional(String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity("0..1")
                .type(String.class)
                .description(description)
                .build();
    }

    static Overrides overrides(Arguments arguments) {
        return overrides(arguments, arguments.text("--program"));
    }

    static Overrides overrides(Arguments arguments, Optional<String> program) {
        return Overrides.of(
                arguments.text("--arr"),
                arguments.text("--headcount"),
                arguments.text("--company"),
                program,
                arguments.text("--as-of"),
                arguments.texts("--partners"),
                arguments.texts("--deals"));
    }

    /** The first option that cannot be used as it was typed. */
    static Optional<String> misused(Findings findings) {
        for (Finding finding : findings.sorted()) {
            String file = finding.where().file();
            if (finding.severity() == Severity.ERROR && file.startsWith("--")) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    static void refuseStandardInputTwice(Arguments arguments) throws Refusal {
        List<String> given = new ArrayList<>(arguments.texts("--partners"));
        given.addAll(arguments.texts("--deals"));
        arguments.text("--company").ifPresent(given::add);
        arguments.text("--program").ifPresent(given::add);
        arguments.text("--compare").ifPresent(given::add);
        given.addAll(arguments.positionals());
        given.removeIf(name -> !name.equals("-"));
        if (given.size() > 1) {
            throw Refusal.usage("standard input can be read once, and - stands " + given.size() + " times");
        }
    }

    /** The one of the words that was typed, or a refusal that names them all. */
    static String oneOf(String option, String given, List<String> words) throws Refusal {
        if (words.contains(given)) {
            return given;
        }
        throw Refusal.usage("unknown " + option + " " + PlainText.quoted(given) + "; "
                + DidYouMean.closest(given, words)
                        .map(word -> "did you mean \"" + word + "\"?")
                        .orElse("use one of: " + String.join(", ", words)));
    }
}
