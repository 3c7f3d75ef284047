package io.github.partnerplan.cli;

import io.github.partnerplan.document.Document;
import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.report.ExplainDocument;
import io.github.partnerplan.report.ExplainJson;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what an id means and where it comes from; without one, lists them all. */
final class ExplainCommand implements Command {

    private final CommandSpec spec = Options.addOutput(
            Options.command(
                    "explain",
                    "Tells what an id means: its meaning, formula, target and source. Without an id, lists all there are."),
            Format.words());

    ExplainCommand() {
        spec.addPositional(Options.positional("ID", "Any id that a plan or a finding prints."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        Format format = Format.of(arguments);
        Playbook playbook = BuiltInPlaybook.load();
        Optional<String> id = arguments.positional();
        Optional<Entry> entry = id.flatMap(playbook::find);
        if (id.isPresent() && entry.isEmpty()) {
            List<String> ids = new ArrayList<>();
            playbook.entries().forEach(each -> ids.add(each.id()));
            throw Refusal.usage("there is no id " + PlainText.quoted(id.get()) + DidYouMean.hint(id.get(), ids)
                    + "\nRun partnerplan explain to list them all.");
        }
        try (Inputs inputs = new Inputs(
                console.surroundings().workingDirectory(),
                console.surroundings().in())) {
            console.result(text(entry, playbook, format, console), inputs);
        }
        return ExitCode.DONE;
    }

    private static String text(Optional<Entry> entry, Playbook playbook, Format format, Console console)
            throws Refusal {
        if (format == Format.JSON) {
            Collection<Entry> entries = entry.isPresent() ? List.of(entry.get()) : playbook.entries();
            return ExplainJson.of(entries, playbook);
        }
        Document document =
                entry.isPresent() ? ExplainDocument.of(entry.get(), playbook) : ExplainDocument.list(playbook);
        return console.render(document, format);
    }
}
