package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.source.Inputs;
import java.util.List;
import java.util.Optional;

/** One run of {@code plan} on several companies: what can be refused is refused before the first is planned. */
final class PortfolioRun {

    private final Arguments arguments;
    private final Format format;
    private final Console console;
    private final Inputs inputs;
    private final Progress progress;

    PortfolioRun(Arguments arguments, Format format, Console console, Inputs inputs, Progress progress) {
        this.arguments = arguments;
        this.format = format;
        this.console = console;
        this.inputs = inputs;
        this.progress = progress;
    }

    int run(WorkspaceFiles read, Findings findings) throws Refusal {
        WorkspaceFiles files = read.ofSeveral();
        List<Company> companies = files.workspace().companies();
        Playbook playbook = PlaybookInForce.of(files, findings);
        Optional<OutputFolder> folder;
        Comparison comparison = new Comparison(arguments.text("--compare"), inputs, findings);
        try {
            comparison.refuseWhatCannotBeCompared();
            PlanCommand.refuseMisuse(Optional.of(files), findings);
            folder = folder(companies.size());
        } catch (Refusal e) {
            progress.stop();
            console.findings(findings, inputs);
            throw e;
        }
        OwnRows rows = new OwnRows(companies);
        Findings ofFiles = new Findings();
        ofFiles.addAll(findings);
        Portfolio.Planning planning =
                (company, own) -> PlanCommand.client(files, playbook, company, rows.of(company, ofFiles), own)
                        .map(client -> comparison.of(client, true));
        Portfolio portfolio = new Portfolio(companies, planning, format, console, inputs, findings);
        int exitCode = folder.isPresent() ? portfolio.run(progress, folder.get()) : portfolio.run(progress);
        comparison.refuseWhatCannotBeCompared();
        return exitCode;
    }

    private Optional<OutputFolder> folder(int clients) throws Refusal {
        Optional<String> output = arguments.text("--output");
        if (output.isPresent() && OutputFolder.isMeant(output.get(), console.surroundings())) {
            return Optional.of(new OutputFolder(output.get(), console, inputs));
        }
        if (Portfolio.isOfOne(format)) {
            String what = format == Format.PROGRAM ? "a program file" : "a calendar";
            throw Refusal.usage(what + " is for one company, and there are " + clients
                    + ": name a folder that takes one for each, such as --output programs/");
        }
        return Optional.empty();
    }
}
