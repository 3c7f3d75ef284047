package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.recommend.Recommendation;
import io.github.partnerplan.report.ClientPlan;
import io.github.partnerplan.report.PortfolioDocument;
import io.github.partnerplan.report.PortfolioJson;
import io.github.partnerplan.source.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Reads a workspace and prints the recommended partner program, or one for each company of a portfolio. */
final class PlanCommand implements Command {

    private static final List<Format> FORMATS =
            List.of(Format.TEXT, Format.MARKDOWN, Format.XLSX, Format.JSON, Format.PROGRAM);

    private final CommandSpec spec = Options.addWorkspace(Options.addOutput(
            Options.command(
                    "plan",
                    "Recommends a partner program: partnership types, tiers, targets, what to avoid and what to do first."),
            Format.words(FORMATS)));

    PlanCommand() {
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
        Surroundings surroundings = console.surroundings();
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in());
                Progress progress = Progress.start(arguments, surroundings)) {
            Optional<WorkspaceFiles> files = new WorkspaceReader(inputs, surroundings.today())
                    .read(arguments.positional(), Options.overrides(arguments), findings);
            List<Outcome> clients = files.map(read -> plans(read, findings)).orElse(List.of());
            progress.stop();
            console.findings(findings, inputs);
            refuseWhatCannotBePlanned(files, clients, findings);
            write(clients, format, arguments, console, inputs);
        }
        return ExitCode.DONE;
    }

    /** What was typed must be right: a plan that leaves out half of the command would answer another question. */
    private static void refuseWhatCannotBePlanned(
            Optional<WorkspaceFiles> files, List<Outcome> clients, Findings findings) throws Refusal {
        Optional<String> misused = Options.misused(findings);
        if (misused.isPresent()) {
            throw Refusal.usage("nothing is planned: " + misused.get() + " cannot be used as given");
        }
        if (files.isPresent() && !files.get().isDayKnown()) {
            throw Refusal.usage("nothing is planned: as_of cannot be read, and every figure counts back from it");
        }
        if (clients.stream().noneMatch(outcome -> outcome.client().isPresent())) {
            throw Refusal.usage("nothing can be planned; the findings above say why");
        }
    }

    /** What came of one company: its plan, or why there is none. */
    private record Outcome(ClientPlan told, Optional<Client> client) {}

    private static List<Outcome> plans(WorkspaceFiles files, Findings findings) {
        Workspace workspace = files.workspace();
        Playbook playbook = PlaybookInForce.of(files, findings);
        List<Outcome> outcomes = new ArrayList<>();
        for (Company company : workspace.companies()) {
            Findings own = new Findings();
            Optional<Client> client = client(files, playbook, company, findings, own);
            findings.addAll(own);
            String why = client.isPresent() ? "" : reason(own);
            outcomes.add(new Outcome(new ClientPlan(company.name(), client.map(Client::plan), why), client));
        }
        return outcomes;
    }

    private static Optional<Client> client(
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
        return Optional.of(new Client(plan, brief, recommendation, files, met));
    }

    private static String reason(Findings own) {
        for (Finding finding : own.sorted()) {
            if (finding.severity() != Severity.NOTE) {
                return finding.message();
            }
        }
        return "neither ARR nor headcount is given";
    }

    private static void write(
            List<Outcome> outcomes, Format format, Arguments arguments, Console console, Inputs inputs) throws Refusal {
        Optional<String> output = arguments.text("--output");
        boolean isFolder = output.isPresent() && OutputFolder.isMeant(output.get(), console.surroundings());
        boolean isOne = outcomes.size() == 1;
        PlanForm form = new PlanForm(console, inputs);
        if (isOne && !isFolder) {
            console.result(form.of(outcomes.get(0).client().orElseThrow(), format), inputs);
            return;
        }
        if (format == Format.PROGRAM && !isFolder) {
            throw Refusal.usage("a program file is for one company, and there are " + outcomes.size()
                    + ": name a folder that takes one for each, such as --output programs/");
        }
        if (isFolder) {
            OutputFolder folder = new OutputFolder(output.get(), console, inputs);
            for (Outcome outcome : outcomes) {
                if (outcome.client().isPresent()) {
                    folder.write(
                            outcome.told().name(),
                            format,
                            form.of(outcome.client().get(), format));
                }
            }
            if (!isOne && format != Format.PROGRAM) {
                folder.write("index", format, PlanForm.utf8(summary(outcomes, format, console)));
            }
            return;
        }
        console.result(summary(outcomes, format, console), inputs);
    }

    private static String summary(List<Outcome> outcomes, Format format, Console console) throws Refusal {
        List<ClientPlan> plans = new ArrayList<>();
        outcomes.forEach(outcome -> plans.add(outcome.told()));
        return format == Format.JSON ? PortfolioJson.of(plans) : console.render(PortfolioDocument.of(plans), format);
    }
}
