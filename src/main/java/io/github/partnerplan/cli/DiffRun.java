package io.github.partnerplan.cli;

import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.diff.Side;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.ProgramReader;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.PlainText;
import io.github.partnerplan.source.YamlFile;
import java.util.List;
import java.util.Optional;

/** Reads two versions of a program and one workspace, and runs both versions on it, the deals read once. */
final class DiffRun {

    /** What came of it, with the books of the later version and the workspace both ran on. */
    record Result(ProgramDiff diff, Brief later, WorkspaceFiles files) {}

    /** One of the two files, with what was found in it; no program where the file is empty. */
    private record Version(String file, Optional<Program> program, Findings findings) {}

    private final Arguments arguments;
    private final Console console;
    private final Inputs inputs;
    private final Progress progress;

    /** What was found in the workspace; the rows of its deals are judged while they are read. */
    private final Findings ofWorkspace = new Findings();

    DiffRun(Arguments arguments, Console console, Inputs inputs, Progress progress) {
        this.arguments = arguments;
        this.console = console;
        this.inputs = inputs;
        this.progress = progress;
    }

    Result result() throws Refusal {
        Version before = version(arguments.positionals().get(0));
        Version after = version(arguments.positionals().get(1));
        WorkspaceFiles files = workspace(after);
        Side.Ground ground = ground(files);
        Findings metBefore = new Findings();
        Findings metAfter = new Findings();
        List<Brief> books = Side.open(ground, List.of(before.program(), after.program()), List.of(metBefore, metAfter));
        Side then = run(ground, before, books.get(0), metBefore, after);
        Brief later = books.get(1);
        Side now = run(ground, after, later, metAfter, after);
        ProgramDiff diff = ProgramDiff.of(
                then, now, later, new ProgramDiff.Lines(inputs.lines(before.file()), inputs.lines(after.file())));
        progress.stop();
        Findings met = new Findings();
        ProgramDiff.metByBoth(then, now).forEach(met::add);
        console.findings(met, inputs);
        return new Result(diff.seen(new SeenFromHere(inputs, files.name())::of), later, files);
    }

    private Version version(String path) throws Refusal {
        Findings findings = new Findings();
        Optional<InputFile> file = inputs.open(path, Location.file(path), findings);
        Optional<Node> root = file.isPresent() ? YamlFile.read(file.get(), findings) : Optional.empty();
        boolean isEmpty = root.isPresent()
                && root.get() instanceof Node.Mapping mapping
                && mapping.entries().isEmpty();
        Optional<Program> program =
                root.isPresent() && !isEmpty ? ProgramReader.read(root.get(), findings) : Optional.empty();
        if (program.isEmpty() && !isEmpty) {
            progress.stop();
            console.findings(findings, inputs);
            throw Refusal.usage("nothing is compared: " + PlainText.quoted(path) + " holds no program that can be read"
                    + (findings.sorted().isEmpty() ? "" : "; the findings above say why"));
        }
        return new Version(file.orElseThrow().name(), program, isEmpty ? new Findings() : findings);
    }

    /** With the later version in place of the workspace's own program, which then need not be there. */
    private WorkspaceFiles workspace(Version after) throws Refusal {
        Optional<WorkspaceFiles> files = new WorkspaceReader(
                        inputs, console.surroundings().today())
                .read(
                        arguments.text("--workspace"),
                        Options.overrides(
                                arguments, Optional.of(arguments.positionals().get(1))),
                        ofWorkspace);
        Optional<String> misused = Options.misused(ofWorkspace);
        if (misused.isPresent()) {
            throw refused(after, misused.get() + " cannot be used as given");
        }
        if (files.isEmpty()) {
            throw refused(after, "the workspace cannot be read; the findings above say why");
        }
        if (!files.get().isDayKnown()) {
            throw refused(after, "as_of cannot be read, and every figure counts back from it");
        }
        int companies = files.get().workspace().companies().size();
        if (companies > 1) {
            throw refused(
                    after,
                    "two programs run on one company's partners, and this workspace has " + companies
                            + " companies; name a workspace of one");
        }
        return files.get();
    }

    private Refusal refused(Version after, String why) {
        progress.stop();
        console.findings(withoutProgram(after), inputs);
        return Refusal.usage("nothing is compared: " + why);
    }

    /** The later version was read in the workspace's place once more, and what is wrong with it is known. */
    private Findings withoutProgram(Version after) {
        Findings others = new Findings();
        for (Finding finding : ofWorkspace.sorted()) {
            if (!finding.where().file().equals(after.file())) {
                others.add(finding);
            }
        }
        return others;
    }

    private Side.Ground ground(WorkspaceFiles files) {
        Playbook playbook = PlaybookInForce.of(files, ofWorkspace);
        Workspace workspace = files.workspace();
        Company company = workspace.companies().get(0);
        // Without a workspace the program belongs to no company; that is no fault of it.
        Findings ofCompany = files.isWorkspace() ? ofWorkspace : new Findings();
        Optional<Stage> stage = new Planner(playbook).stage(company, workspace, ofCompany);
        return new Side.Ground(playbook, company, stage, workspace, files.check());
    }

    private Side run(Side.Ground ground, Version version, Brief books, Findings met, Version after) {
        met.addAll(version.findings());
        met.addAll(withoutProgram(after));
        return Side.of(ground, version.file(), books, met);
    }
}
