package io.github.partnerplan.cli;

import io.github.partnerplan.check.Pages;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.report.ExplainDocument;
import io.github.partnerplan.report.ExplainJson;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what an id means and where it comes from; without one, lists them all. */
final class ExplainCommand implements Command {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.MARKDOWN, Format.JSON);

    private final CommandSpec spec = Options.addOutput(
            Options.command(
                    "explain",
                    "Tells what an id means: its meaning, formula, target and source. Without an id, lists all there are."),
            Format.words(FORMATS));

    ExplainCommand() {
        spec.addOption(Options.text(
                "--workspace", "DIR", "Explain with the playbooks of this workspace laid over the built-in ones."));
        spec.addPositional(Options.positional(
                "ID", "Any id that a plan or a finding prints, or a group of findings such as tiers."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        Format format = Format.of(arguments, FORMATS);
        Surroundings surroundings = console.surroundings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in())) {
            Playbook playbook = playbook(arguments, console, inputs);
            Optional<String> id = arguments.positional();
            Optional<Entry> entry = id.flatMap(playbook::find);
            List<Entry> entries = entry.isPresent() ? List.of(entry.get()) : entries(id, playbook);
            if (entries.isEmpty()) {
                throw unknown(id.orElse(""), playbook);
            }
            console.result(text(entry, entries, playbook, format, console), inputs);
        }
        return ExitCode.DONE;
    }

    /** All there are, or the findings of a group. */
    private static List<Entry> entries(Optional<String> group, Playbook playbook) {
        List<Entry> entries = new ArrayList<>(playbook.entries());
        if (group.isPresent()) {
            entries.removeIf(
                    page -> !page.kind().equals("finding") || !Pages.group(page).equals(group.get()));
        }
        return entries;
    }

    private static Playbook playbook(Arguments arguments, Console console, Inputs inputs) throws Refusal {
        if (!arguments.has("--workspace")) {
            return BuiltInPlaybook.load();
        }
        Findings findings = new Findings();
        Optional<WorkspaceFiles> files = new WorkspaceReader(
                        inputs, console.surroundings().today())
                .read(arguments.text("--workspace"), Overrides.NONE, new Findings());
        if (files.isEmpty()) {
            throw Refusal.usage("there is no workspace "
                    + PlainText.quoted(arguments.text("--workspace").orElse("")));
        }
        Playbook playbook = PlaybookInForce.of(files.get(), findings);
        console.findings(findings, inputs);
        return playbook;
    }

    private static Refusal unknown(String id, Playbook playbook) {
        List<String> ids = new ArrayList<>();
        playbook.entries().forEach(each -> ids.add(each.id()));
        return Refusal.usage("there is no id " + PlainText.quoted(id) + DidYouMean.hint(id, ids)
                + "\nRun partnerplan explain to list them all.");
    }

    private static String text(
            Optional<Entry> entry, List<Entry> entries, Playbook playbook, Format format, Console console)
            throws Refusal {
        if (format == Format.JSON) {
            return ExplainJson.of(entries, playbook);
        }
        Document document =
                entry.isPresent() ? ExplainDocument.of(entry.get(), playbook) : ExplainDocument.list(entries, playbook);
        return console.render(document, format);
    }
}
