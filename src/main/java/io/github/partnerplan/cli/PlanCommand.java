package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.recommend.Recommendation;
import io.github.partnerplan.source.Inputs;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Reads a workspace and prints the recommended partner program, or one for each company of a portfolio. */
final class PlanCommand implements Command {

    private static final List<Format> FORMATS = List.of(
            Format.TEXT,
            Format.MARKDOWN,
            Format.HTML,
            Format.DOCX,
            Format.XLSX,
            Format.JSON,
            Format.PROGRAM,
            Format.ICS);

    private final CommandSpec spec = Options.addWorkspace(Options.addOutput(
            Options.command(
                    "plan",
                    "Recommends a partner program: partnership types, tiers, targets, what to avoid and what to do first."),
            Format.words(FORMATS)));

    PlanCommand() {
        spec.addOption(Options.text(
                "--compare", "FILE", "Tell what moved since an earlier plan: FILE is what --format json wrote then."));
        spec.addPositional(Options.positional(
                "WORKSPACE",
                "A folder with a partnerplan.yaml, that file, or a company file. Default: the current folder."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        Format format = Format.of(arguments, FORMATS);
        Options.refuseStandardInputTwice(arguments);
        if (Portfolio.isOfOne(format) && arguments.has("--compare")) {
            throw Refusal.usage((format == Format.PROGRAM ? "a program file" : "a calendar")
                    + " does not tell what moved: leave out --compare, or write another format");
        }
        Surroundings surroundings = console.surroundings();
        if (format.isPacked() && !arguments.has("--output") && surroundings.isTerminal("out")) {
            throw Refusal.usage("a " + format.ending() + " file is not for the screen: name a file for it, such as"
                    + " --output report" + format.ending());
        }
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in());
                Progress progress = Progress.start(arguments, surroundings)) {
            Optional<WorkspaceFiles> files = new WorkspaceReader(inputs, surroundings.today())
                    .read(arguments.positional(), Options.overrides(arguments), findings);
            boolean isPortfolio =
                    files.isPresent() && files.get().workspace().companies().size() > 1;
            if (isPortfolio) {
                return new PortfolioRun(arguments, format, console, inputs, progress).run(files.get(), findings);
            }
            Optional<Client> planned = files.flatMap(read -> single(read, findings));
            Comparison comparison = new Comparison(arguments.text("--compare"), inputs, findings);
            Optional<Client> client = planned.map(each -> comparison.of(each, false));
            progress.stop();
            console.findings(findings, inputs);
            comparison.refuseWhatCannotBeCompared();
            refuseMisuse(files, findings);
            if (client.isEmpty()) {
                throw Refusal.usage("nothing can be planned; the findings above say why");
            }
            write(client.get(), format, arguments, console, inputs);
        }
        return ExitCode.DONE;
    }

    /** What was typed must be right: a plan that leaves out half of the command would answer another question. */
    static void refuseMisuse(Optional<WorkspaceFiles> files, Findings findings) throws Refusal {
        Optional<String> misused = Options.misused(findings);
        if (misused.isPresent()) {
            throw Refusal.usage("nothing is planned: " + misused.get() + " cannot be used as given");
        }
        if (files.isPresent() && !files.get().isDayKnown()) {
            throw Refusal.usage("nothing is planned: as_of cannot be read, and every figure counts back from it");
        }
    }

    private static Optional<Client> single(WorkspaceFiles files, Findings findings) {
        Findings own = new Findings();
        Playbook playbook = PlaybookInForce.of(files, findings);
        Company company = files.workspace().companies().get(0);
        Optional<Client> client = client(files, playbook, company, findings, own);
        findings.addAll(own);
        return client;
    }

    /** The plan of one company, with what reading its files found. */
    static Optional<Client> client(
            WorkspaceFiles files, Playbook playbook, Company company, Findings ofFiles, Findings own) {
        Recommendation recommendation = new Recommendation(files.workspace(), files.program());
        Planner planner = new Planner(playbook, recommendation);
        Optional<Stage> stage = planner.stage(company, files.workspace(), own);
        if (stage.isEmpty()) {
            return Optional.empty();
        }
        Brief brief = planner.open(company, stage.get(), files.workspace(), own);
        Plan plan = planner.plan(brief, stage.get(), files.workspace());
        Findings met = new Findings();
        met.addAll(ofFiles);
        met.addAll(own);
        return Optional.of(new Client(plan, brief, recommendation, files, met, Optional.empty()));
    }

    private static void write(Client client, Format format, Arguments arguments, Console console, Inputs inputs)
            throws Refusal {
        byte[] report = new PlanForm(console, inputs).of(client, format);
        Optional<String> output = arguments.text("--output");
        if (output.isPresent() && OutputFolder.isMeant(output.get(), console.surroundings())) {
            new OutputFolder(output.get(), console, inputs)
                    .write(client.plan().company().name(), format, report);
        } else {
            console.result(report, inputs);
        }
    }
}
