package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.init.Starter;
import io.github.partnerplan.init.StarterFile;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.read.BrandingReader;
import io.github.partnerplan.read.CompanyReader;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a commented starter workspace; what is there already stays as it is. */
final class InitCommand implements Command {

    private static final String WORKSPACE = "partnerplan.yaml";

    private final CommandSpec spec = Options.command(
            "init",
            "Writes a commented workspace to start from: company, program, partners, deals and an introduction, with schemas for an editor."
                    + " What is there already is kept.");

    InitCommand() {
        spec.addOption(Options.text("--arr", "MONEY", "Annual recurring revenue, such as 24M."));
        spec.addOption(Options.text("--headcount", "COUNT", "People in the company."));
        spec.addOption(Options.text("--name", "NAME", "The company's name, or the client's, on every report."));
        spec.addOption(Options.text("--logo", "FILE", "A picture for reports, PNG, JPEG, GIF or SVG; it is copied."));
        spec.addOption(Options.text("--accent", "COLOUR", "The colour of headings and bars, such as #0b5fff."));
        spec.addOption(Options.text("--partners", "FILE", "A list of partners, CSV or YAML; it is copied."));
        spec.addOption(Options.text("--deals", "FILE", "An export of the CRM, CSV or YAML; it is copied."));
        spec.addOption(Options.help());
        spec.addPositional(
                Options.positional("DIR", "The folder; made where it is not there. Default: the current folder."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        Optional<StarterLogo> logo = StarterLogo.of(stripped(arguments, "--logo"), console.surroundings());
        Optional<StarterTable> partners = StarterTable.of(arguments, "--partners", console.surroundings());
        Optional<StarterTable> deals = StarterTable.of(arguments, "--deals", console.surroundings());
        Starter.Given given = new Starter.Given(
                stripped(arguments, "--name"),
                stripped(arguments, "--arr"),
                stripped(arguments, "--headcount"),
                logo.map(StarterLogo::name),
                accent(stripped(arguments, "--accent")),
                partners.map(StarterTable::name),
                deals.map(StarterTable::name));
        List<StarterFile> files = Starter.files(given, stage(given, console.surroundings()));
        StarterFolder folder = StarterFolder.of(arguments.positional().orElse("."), console);
        boolean isNew = true;
        for (StarterFile file : files) {
            boolean isWritten = folder.write(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
            isNew &= isWritten || !file.path().equals(WORKSPACE);
        }
        for (StarterTable table :
                Stream.concat(partners.stream(), deals.stream()).toList()) {
            table.writeTo(folder);
        }
        if (logo.isPresent()) {
            folder.write(logo.get().name(), logo.get().content());
        }
        boolean isToBeNamed =
                logo.isPresent() || given.accent().isPresent() || partners.isPresent() || deals.isPresent();
        if (!isNew && isToBeNamed) {
            console.message("Name what you gave in " + WORKSPACE + " yourself: it was there already.\n");
        }
        boolean isKnown = !isNew || given.arr().isPresent() || given.headcount().isPresent();
        folder.tellNext(isKnown);
        return ExitCode.DONE;
    }

    private static Optional<String> stripped(Arguments arguments, String option) {
        return arguments.text(option).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> accent(Optional<String> given) throws Refusal {
        Optional<String> colour = given.map(BrandingReader::colour);
        if (colour.isPresent() && colour.get().isEmpty()) {
            throw Refusal.usage("--accent: " + PlainText.quoted(given.get())
                    + " is not a colour\nWrite a colour such as \"#0b5fff\".");
        }
        return colour;
    }

    /** The stage that the figures tell; a figure that cannot be read is refused, because it would land in the file. */
    private static Optional<Stage.Id> stage(Starter.Given given, Surroundings surroundings) throws Refusal {
        List<Node.Entry> entries = new ArrayList<>();
        given.arr().ifPresent(text -> entries.add(typed("arr", text)));
        given.headcount().ifPresent(text -> entries.add(typed("headcount", text)));
        Findings findings = new Findings();
        Node.Mapping mapping = new Node.Mapping(entries, Location.file("init"));
        Company company =
                new CompanyReader(Map.of(), findings).read(mapping, "").orElseThrow();
        for (Finding finding : findings.sorted()) {
            throw Refusal.usage("--" + finding.message() + "\n" + finding.help());
        }
        Workspace workspace = new Workspace(
                List.of(company),
                surroundings.today().get(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Rates(company.currency(), Map.of()));
        return new Planner(BuiltInPlaybook.load())
                .stage(company, workspace, new Findings())
                .map(Stage::id);
    }

    private static Node.Entry typed(String key, String text) {
        Location where = Location.file("--" + key);
        return new Node.Entry(new Node.Scalar(key, false, where), new Node.Scalar(text, true, where));
    }
}
