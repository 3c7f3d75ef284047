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
import io.github.partnerplan.read.CompanyReader;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.OutputFile;
import io.github.partnerplan.source.OutputRefusedException;
import io.github.partnerplan.source.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a commented starter workspace; what is there already stays as it is. */
final class InitCommand implements Command {

    private final CommandSpec spec = Options.command(
            "init",
            "Writes a commented workspace to start from: company, program, partners and deals, with schemas for an editor."
                    + " What is there already is kept.");

    InitCommand() {
        spec.addOption(Options.text("--arr", "MONEY", "Annual recurring revenue, such as 24M."));
        spec.addOption(Options.text("--headcount", "COUNT", "People in the company."));
        spec.addOption(Options.text("--name", "NAME", "The company's name."));
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
        Starter.Given given = new Starter.Given(
                stripped(arguments, "--name"), stripped(arguments, "--arr"), stripped(arguments, "--headcount"));
        List<StarterFile> files = Starter.files(given, stage(given, console.surroundings()));
        String named = arguments.positional().orElse(".");
        Path folder = folder(named, console.surroundings());
        boolean isKnown = given.arr().isPresent() || given.headcount().isPresent();
        String shown = named.equals(".") ? "" : named.endsWith("/") ? named : named + "/";
        for (StarterFile file : files) {
            boolean isWritten = write(folder, file, shown);
            console.message((isWritten ? "wrote " : "kept ")
                    + PlainText.clean(shown + file.path())
                    + (isWritten ? "\n" : ", which was there already\n"));
            isKnown |= !isWritten && file.path().equals("partnerplan.yaml");
        }
        String plan = "partnerplan plan" + (shown.isEmpty() ? "" : " " + argument(named));
        console.message(
                isKnown
                        ? "Next: " + plan + "\n"
                        : "Next: write arr and headcount into " + PlainText.clean(shown)
                                + "partnerplan.yaml, then run: " + plan + "\n");
        return ExitCode.DONE;
    }

    private static Optional<String> stripped(Arguments arguments, String option) {
        return arguments.text(option).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A name with a blank in it is quoted, so that the command can be copied. */
    private static String argument(String name) {
        return name.indexOf(' ') < 0 ? PlainText.clean(name) : PlainText.quoted(name);
    }

    private static Path folder(String named, Surroundings surroundings) throws Refusal {
        try {
            Path folder = surroundings.workingDirectory().resolve(named);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw Refusal.usage(PlainText.quoted(named) + " is a file; name a folder");
            }
            return Files.createDirectories(folder);
        } catch (InvalidPathException e) {
            throw Refusal.usage(PlainText.quoted(named) + " is no name of a folder");
        } catch (IOException e) {
            throw Refusal.usage("cannot make the folder " + PlainText.quoted(named));
        }
    }

    private static boolean write(Path folder, StarterFile file, String shown) throws Refusal {
        try {
            return OutputFile.writeNew(folder, file.path(), file.content().getBytes(StandardCharsets.UTF_8));
        } catch (OutputRefusedException e) {
            throw Refusal.usage("cannot write the workspace: " + e.getMessage());
        } catch (IOException e) {
            throw new Refusal("could not write " + PlainText.quoted(shown + file.path()), ExitCode.FAILURE);
        }
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
