package io.github.partnerplan.cli;

import io.github.partnerplan.check.Baseline;
import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.Selection;
import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.report.BaselineJson;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.PlainText;
import io.github.partnerplan.source.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Judges program files and partner data, and fails where something is as bad as {@code --fail-on} says. */
final class CheckCommand implements Command {

    private static final List<String> SEVERITIES = List.of("error", "warning", "note", "never");

    private final CommandSpec spec = Options.addWorkspace(Options.addOutput(
            Options.command(
                    "check",
                    "Finds faults in program files and partner data, and says how to mend them."
                            + " A file is judged alone, a workspace with everything in it."),
            String.join(", ", CheckFormat.words())));

    CheckCommand() {
        spec.addOption(Options.texts(
                "--report", "FORMAT=FILE", "Write the result in FORMAT to FILE as well; may be given again."));
        spec.addOption(Options.text(
                "--fail-on",
                "SEVERITY",
                "Exit with 1 from this severity on: error, warning, note or never. Default: error."));
        spec.addOption(Options.texts("--select", "ID", "Look for these ids or groups only, parted by commas."));
        spec.addOption(Options.texts("--ignore", "ID", "Leave out these ids or groups, parted by commas."));
        spec.addOption(Options.text("--baseline", "FILE", "Leave out the findings that stand in FILE."));
        spec.addOption(Options.flag("--write-baseline", "Write what is found now to the baseline FILE, and pass."));
        spec.addPositional(Options.positionals(
                "FILE|WORKSPACE",
                "Program files, partner data, or folders with a partnerplan.yaml. Default: the current folder."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        CheckFormat format = CheckFormat.of(arguments);
        List<CheckOutput> outputs = CheckOutput.of(arguments.texts("--report"));
        if (arguments.has("--fail-on")) {
            Options.oneOf("--fail-on", arguments.text("--fail-on", ""), SEVERITIES);
        }
        if (arguments.has("--write-baseline") && !arguments.has("--baseline")) {
            throw Refusal.usage("--write-baseline needs --baseline FILE, the file to write");
        }
        Options.refuseStandardInputTwice(arguments);
        Surroundings surroundings = console.surroundings();
        try (CheckTargets targets = targets(arguments, surroundings);
                Progress progress = Progress.start(arguments, surroundings)) {
            refuseWhatIsNotThere(targets, console);
            refuseClashes(arguments, outputs, targets);
            boolean isUnattended =
                    !surroundings.environment().getOrDefault("CI", "").isEmpty();
            targets.judge(selection(arguments, targets.playbook()), arguments.text("--fail-on"), isUnattended);
            progress.stop();
            Inputs inputs = targets.all().get(0).inputs();
            if (arguments.has("--write-baseline")) {
                return writeBaseline(targets, arguments.text("--baseline", ""), console, inputs);
            }
            CheckReport report = targets.report(baseline(arguments, console));
            for (CheckOutput output : outputs) {
                console.writeFile(output.file(), output.format().write(report, targets, false), inputs);
            }
            boolean colour =
                    !arguments.has("--output") && surroundings.mayColour("out", arguments.text("--color", "auto"));
            console.result(format.write(report, targets, colour), inputs);
            return report.fails() ? ExitCode.FOUND : ExitCode.DONE;
        }
    }

    private static CheckTargets targets(Arguments arguments, Surroundings surroundings) {
        Overrides overrides = Options.overrides(arguments);
        List<CheckTarget> targets = new ArrayList<>();
        for (String path : arguments.positionals()) {
            targets.add(new CheckTarget(Optional.of(path), overrides, surroundings));
        }
        if (targets.isEmpty()) {
            targets.add(new CheckTarget(Optional.empty(), overrides, surroundings));
        }
        return new CheckTargets(targets);
    }

    /** A path that leads nowhere is a fault of the command, not of a program: passing would hide it, all are named. */
    private static void refuseWhatIsNotThere(CheckTargets targets, Console console) throws Refusal {
        boolean isAnyMissing = false;
        for (CheckTarget target : targets.all()) {
            if (!target.isThere() || target.isMisused()) {
                console.findings(target.findings(), target.inputs());
                isAnyMissing = true;
            }
        }
        if (isAnyMissing) {
            throw Refusal.usage("nothing is checked; the findings above say why");
        }
    }

    /** The files of every target, and the baseline that is read, are none to write to. */
    private static void refuseClashes(Arguments arguments, List<CheckOutput> outputs, CheckTargets targets)
            throws Refusal {
        Inputs inputs = targets.all().get(0).inputs();
        List<Path> read = new ArrayList<>();
        targets.all().forEach(target -> read.addAll(target.inputs().places()));
        List<String> written = new ArrayList<>();
        if (arguments.has("--write-baseline")) {
            written.add(arguments.text("--baseline", ""));
        } else {
            outputs.forEach(output -> written.add(output.file()));
            arguments.text("--output").filter(file -> !file.equals("-")).ifPresent(written::add);
            if (arguments.has("--baseline")) {
                read.add(CheckOutput.place(arguments.text("--baseline", ""), inputs));
            }
        }
        CheckOutput.refuseClashes(written, read, inputs);
    }

    private static Selection selection(Arguments arguments, Playbook playbook) throws Refusal {
        Selection selection = new Selection(ids(arguments, "--select"), ids(arguments, "--ignore"));
        Optional<String> unknown = selection.unknown(playbook);
        if (unknown.isPresent()) {
            throw Refusal.usage("there is no finding or group " + PlainText.quoted(unknown.get())
                    + DidYouMean.hint(unknown.get(), Selection.names(playbook))
                    + "\nRun partnerplan explain to list them all.");
        }
        return selection;
    }

    private static List<String> ids(Arguments arguments, String option) {
        List<String> ids = new ArrayList<>();
        arguments.texts(option).forEach(text -> ids.addAll(Entry.parts(text, ',')));
        return ids;
    }

    private static Baseline baseline(Arguments arguments, Console console) throws Refusal {
        if (!arguments.has("--baseline")) {
            return Baseline.NONE;
        }
        Surroundings surroundings = console.surroundings();
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in())) {
            Optional<InputFile> file =
                    inputs.open(arguments.text("--baseline", ""), Location.file("--baseline"), findings);
            Optional<Node> root = file.isPresent() ? YamlFile.read(file.get(), findings) : Optional.empty();
            Baseline baseline = root.isPresent() ? Baseline.read(root.get(), findings) : Baseline.NONE;
            if (findings.hasErrors()) {
                console.findings(findings, inputs);
                throw Refusal.usage("the baseline cannot be used; the findings above say why");
            }
            return baseline;
        }
    }

    private static int writeBaseline(CheckTargets targets, String file, Console console, Inputs inputs) throws Refusal {
        CheckReport report = targets.report(Baseline.NONE);
        console.writeFile(file, BaselineJson.of(report), inputs);
        console.message(
                "wrote " + Wording.count(report.findings().size(), "finding") + " to " + PlainText.quoted(file) + "\n");
        return ExitCode.DONE;
    }
}
