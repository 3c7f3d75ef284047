package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.recommend.Recommendation;
import io.github.partnerplan.report.ClientPlan;
import io.github.partnerplan.report.PlanDocument;
import io.github.partnerplan.report.PlanJson;
import io.github.partnerplan.report.PortfolioDocument;
import io.github.partnerplan.report.PortfolioJson;
import io.github.partnerplan.source.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Reads a workspace and prints the recommended partner program, or one for each company of a portfolio. */
final class PlanCommand implements Command {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.MARKDOWN, Format.JSON, Format.PROGRAM);

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
            List<Client> clients = files.map(read -> plans(read, findings)).orElse(List.of());
            progress.stop();
            console.findings(findings, inputs);
            refuseWhatCannotBePlanned(files, clients, findings);
            write(clients, format, arguments, console, inputs);
        }
        return ExitCode.DONE;
    }

    /** What was typed must be right: a plan that leaves out half of the command would answer another question. */
    private static void refuseWhatCannotBePlanned(
            Optional<WorkspaceFiles> files, List<Client> clients, Findings findings) throws Refusal {
        Optional<String> misused = Options.misused(findings);
        if (misused.isPresent()) {
            throw Refusal.usage("nothing is planned: " + misused.get() + " cannot be used as given");
        }
        if (files.isPresent() && !files.get().isDayKnown()) {
            throw Refusal.usage("nothing is planned: as_of cannot be read, and every figure counts back from it");
        }
        if (clients.stream().noneMatch(client -> client.plan().plan().isPresent())) {
            throw Refusal.usage("nothing can be planned; the findings above say why");
        }
    }

    /** A company's plan with the program file that goes with it. */
    private record Client(ClientPlan plan, Recommendation recommendation) {}

    private static List<Client> plans(WorkspaceFiles files, Findings findings) {
        Workspace workspace = files.workspace();
        Playbook playbook = PlaybookInForce.of(files, findings);
        List<Client> clients = new ArrayList<>();
        for (Company company : workspace.companies()) {
            Findings own = new Findings();
            Recommendation recommendation = new Recommendation(workspace, files.program());
            Planner planner = new Planner(playbook, recommendation);
            Optional<Stage> stage = planner.stage(company, workspace, own);
            Optional<Plan> plan = stage.map(known -> planner.plan(company, known, workspace, own));
            findings.addAll(own);
            String why = plan.isPresent() ? "" : reason(own);
            clients.add(new Client(new ClientPlan(company.name(), plan, why), recommendation));
        }
        return clients;
    }

    private static String reason(Findings own) {
        for (Finding finding : own.sorted()) {
            if (finding.severity() != Severity.NOTE) {
                return finding.message();
            }
        }
        return "neither ARR nor headcount is given";
    }

    private static void write(List<Client> clients, Format format, Arguments arguments, Console console, Inputs inputs)
            throws Refusal {
        Optional<String> output = arguments.text("--output");
        boolean isFolder = output.isPresent() && OutputFolder.isMeant(output.get(), console.surroundings());
        boolean isOne = clients.size() == 1;
        if (isOne && !isFolder) {
            console.result(text(clients.get(0), format, console), inputs);
            return;
        }
        if (format == Format.PROGRAM && !isFolder) {
            throw Refusal.usage("a program file is for one company, and there are " + clients.size()
                    + ": name a folder that takes one for each, such as --output programs/");
        }
        if (isFolder) {
            OutputFolder folder = new OutputFolder(output.get(), console, inputs);
            for (Client client : clients) {
                if (client.plan().plan().isPresent()) {
                    folder.write(client.plan().name(), format, text(client, format, console));
                }
            }
            if (!isOne && format != Format.PROGRAM) {
                folder.write("index", format, summary(clients, format, console));
            }
            return;
        }
        console.result(summary(clients, format, console), inputs);
    }

    private static String text(Client client, Format format, Console console) throws Refusal {
        Plan plan = client.plan().plan().orElseThrow();
        return switch (format) {
            case PROGRAM -> client.recommendation().text();
            case JSON -> PlanJson.of(plan);
            default -> console.render(PlanDocument.of(plan), format);
        };
    }

    private static String summary(List<Client> clients, Format format, Console console) throws Refusal {
        List<ClientPlan> plans = new ArrayList<>();
        clients.forEach(client -> plans.add(client.plan()));
        return format == Format.JSON ? PortfolioJson.of(plans) : console.render(PortfolioDocument.of(plans), format);
    }
}
