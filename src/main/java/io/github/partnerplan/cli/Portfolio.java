package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.office.DocxWriter;
import io.github.partnerplan.office.XlsxWriter;
import io.github.partnerplan.report.ClientLine;
import io.github.partnerplan.report.ClientReport;
import io.github.partnerplan.report.PortfolioDocument;
import io.github.partnerplan.report.PortfolioJson;
import io.github.partnerplan.report.PortfolioWorkbook;
import io.github.partnerplan.source.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans the clients of a portfolio one after the other and gives each one's books up before the next: a report each where a
 * folder takes them, and a comparison of all. What goes wrong with one client stops none of the others.
 */
final class Portfolio {

    /** How one client is planned: nothing, with findings of its own, where neither ARR nor headcount is known. */
    interface Planning {
        Optional<Client> plan(Company company, Findings own);
    }

    private final List<Company> companies;
    private final Planning planning;
    private final Format format;
    private final Console console;
    private final Inputs inputs;
    private final Findings findings;
    private final List<ClientLine> lines = new ArrayList<>();
    private final List<ClientReport> whole = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private int exitCode = ExitCode.DONE;

    Portfolio(
            List<Company> companies,
            Planning planning,
            Format format,
            Console console,
            Inputs inputs,
            Findings findings) {
        this.companies = companies;
        this.planning = planning;
        this.format = format;
        this.console = console;
        this.inputs = inputs;
        this.findings = findings;
    }

    /** A form that is of one company: there is nothing to put beside each other in it. */
    static boolean isOfOne(Format format) {
        return format == Format.PROGRAM || format == Format.ICS;
    }

    /** Plans all, and writes the comparison to standard output or the file that is named. */
    int run(Progress progress) throws Refusal {
        planAll(progress, Optional.empty());
        if (isAnyPlanned()) {
            console.result(comparison(), inputs);
        }
        return exitCode;
    }

    /** Plans all, and writes each report as soon as it is made, and the comparison last. */
    int run(Progress progress, OutputFolder folder) throws Refusal {
        String index = folder.name("index", format);
        planAll(progress, Optional.of(folder));
        if (isAnyPlanned() && !isOfOne(format)) {
            folder.writeAs(index, comparison());
        }
        return exitCode;
    }

    private void planAll(Progress progress, Optional<OutputFolder> folder) throws Refusal {
        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            String name = company.name().isEmpty() ? "Client " + (i + 1) : company.name();
            progress.tell("planning " + (i + 1) + " of " + companies.size() + ": " + name + " …");
            planOne(company, name, folder);
        }
        progress.stop();
        console.findings(findings, inputs);
        boolean isAnyPlanned = isAnyPlanned();
        if (!isAnyPlanned && exitCode == ExitCode.DONE) {
            throw Refusal.usage("nothing can be planned; the findings above say why");
        }
        if (!without.isEmpty()) {
            String verb = without.size() == 1 ? " clients has " : " clients have ";
            String what = folder.isPresent() ? "no report: " : "no plan: ";
            console.message(without.size() + " of " + companies.size() + verb + what + named() + "\n");
        }
    }

    private boolean isAnyPlanned() {
        return lines.stream().anyMatch(ClientLine.Planned.class::isInstance);
    }

    private String named() {
        int more = without.size() - Findings.SHOWN;
        return more <= 0
                ? String.join("; ", without)
                : String.join("; ", without.subList(0, Findings.SHOWN)) + "; and " + more + " more";
    }

    private void planOne(Company company, String name, Optional<OutputFolder> folder) throws Refusal {
        Findings own = new Findings();
        try {
            Optional<Client> client = planning.plan(company, own);
            if (client.isPresent()) {
                take(client.get(), name, folder);
            } else {
                leaveOut(company, LeftOut.unknown(company, name, own));
            }
        } catch (RuntimeException | StackOverflowError e) {
            exitCode = ExitCode.FAILURE;
            leaveOut(company, LeftOut.broken(company, name, e));
        } finally {
            findings.addAll(own);
        }
    }

    private void take(Client client, String name, Optional<OutputFolder> folder) throws Refusal {
        Optional<String> file = Optional.empty();
        if (folder.isPresent()) {
            byte[] report = new PlanForm(console, inputs).of(client, format);
            try {
                file = Optional.of(folder.get().write(name, format, report));
            } catch (Refusal e) {
                if (e.exitCode() == ExitCode.FAILURE) {
                    // The disk is full or gone: the next one would end the same way.
                    throw e;
                }
                exitCode = Math.max(exitCode, e.exitCode());
                leaveOut(client.plan().company(), new LeftOut(name, e.words(), ""));
                return;
            }
        }
        lines.add(ClientLine.of(name, file, client.plan()));
        if (format == Format.JSON) {
            whole.add(new ClientReport(client.plan().company().name(), Optional.of(client.report(inputs)), ""));
        }
    }

    private void leaveOut(Company company, LeftOut client) {
        lines.add(new ClientLine.Failed(client.name(), client.besideName(), client.place()));
        whole.add(new ClientReport(company.name(), Optional.empty(), client.why()));
        without.add(client.line());
    }

    private byte[] comparison() throws Refusal {
        return switch (format) {
            case JSON -> PlanForm.utf8(PortfolioJson.of(whole));
            case XLSX -> new XlsxWriter().write(PortfolioWorkbook.of(lines));
            case DOCX -> new DocxWriter().write(PortfolioDocument.of(lines));
            default -> PlanForm.utf8(console.render(PortfolioDocument.of(lines), format));
        };
    }
}
