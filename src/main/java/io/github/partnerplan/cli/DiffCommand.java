package io.github.partnerplan.cli;

import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.report.DiffDocument;
import io.github.partnerplan.report.DiffJson;
import io.github.partnerplan.report.Letters;
import io.github.partnerplan.report.ReportCover;
import io.github.partnerplan.source.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Compares two versions of a program on the partners and deals of a workspace: what changes for whom. */
final class DiffCommand implements Command {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);

    private final CommandSpec spec = Options.command(
            "diff",
            "Compares two versions of a program file: who moves and why, what it costs a year, which registrations and findings come and go.");

    DiffCommand() {
        spec.addOption(Options.text(
                "--workspace",
                "DIR",
                "The folder with the partners and deals to run both on. Default: the current folder."));
        spec.addOption(Options.text(
                "--letters", "DIR", "Write a letter to each partner that moves into DIR, as Markdown, with an index."));
        spec.addOption(Options.flag("--exit-code", "Exit with 1 where anything differs."));
        Options.addData(Options.addCompany(Options.addOutput(spec, Format.words(FORMATS))));
        spec.usageMessage().abbreviateSynopsis(false).customSynopsis("partnerplan diff [OPTIONS] OLD NEW");
        spec.addPositional(Options.positionals("OLD NEW", "Two program files; - for one is standard input."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        Format format = Format.of(arguments, FORMATS);
        if (arguments.positionals().size() != 2) {
            throw Refusal.usage("diff takes two program files, OLD and NEW, and "
                    + arguments.positionals().size() + " are given");
        }
        Options.refuseStandardInputTwice(arguments);
        Surroundings surroundings = console.surroundings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in());
                Progress progress = Progress.start(arguments, surroundings)) {
            DiffRun.Result result = new DiffRun(arguments, console, inputs, progress).result();
            ProgramDiff diff = result.diff();
            Optional<String> letters = arguments.text("--letters");
            if (letters.isPresent()) {
                write(new Letters(diff, result.later()), letters.get(), console, inputs);
            }
            console.result(text(result, format, console), inputs);
            return arguments.has("--exit-code") && !diff.isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
        }
    }

    private static String text(DiffRun.Result result, Format format, Console console) throws Refusal {
        ProgramDiff diff = result.diff();
        return switch (format) {
            case JSON -> DiffJson.of(diff);
            case MARKDOWN -> DiffDocument.markdown(diff);
            case HTML ->
                console.render(DiffDocument.of(diff).under(ReportCover.of(result.files(), DiffDocument.TITLE)), format);
            default -> console.render(DiffDocument.of(diff), format);
        };
    }

    private static void write(Letters letters, String name, Console console, Inputs inputs) throws Refusal {
        OutputFolder folder = new OutputFolder(name, console, inputs);
        String index = folder.name("index", Format.MARKDOWN);
        List<String> files = new ArrayList<>();
        for (Move move : letters.moves()) {
            String file = folder.name(move.id(), Format.MARKDOWN);
            folder.writeAs(file, letters.letter(move));
            files.add(file);
        }
        folder.writeAs(index, letters.index(files));
    }
}
