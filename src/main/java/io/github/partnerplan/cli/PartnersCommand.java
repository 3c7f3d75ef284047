package io.github.partnerplan.cli;

import io.github.partnerplan.document.Document;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.CloseUp;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.PartnerRows;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.recommend.Recommendation;
import io.github.partnerplan.report.PartnerCardCsv;
import io.github.partnerplan.report.PartnerCardDocument;
import io.github.partnerplan.report.PartnerCardJson;
import io.github.partnerplan.report.PartnerColumns;
import io.github.partnerplan.report.PartnerList;
import io.github.partnerplan.report.PartnerOrder;
import io.github.partnerplan.report.PartnersCsv;
import io.github.partnerplan.report.PartnersDocument;
import io.github.partnerplan.report.PartnersJson;
import io.github.partnerplan.report.ReportCover;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the partners of a workspace, a row each, or shows one of them with everything it rests on. */
final class PartnersCommand implements Command {

    private static final List<Format> FORMATS =
            List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSON);

    private final CommandSpec spec = Options.addWorkspace(PartnerSelection.add(Options.addOutput(
            Options.command(
                    "partners",
                    "Lists the partners: tier held and by the rules, gap to the next, measures, health, earnings and what to do next."),
            Format.words(FORMATS))));

    PartnersCommand() {
        spec.addPositional(Options.positional(
                "WORKSPACE", "A folder with a partnerplan.yaml, or that file. Default: the current folder."));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(Arguments arguments, Console console) throws Refusal {
        Format format = Format.of(arguments, FORMATS);
        PartnerSelection selection = PartnerSelection.of(arguments);
        Options.refuseStandardInputTwice(arguments);
        Surroundings surroundings = console.surroundings();
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(surroundings.workingDirectory(), surroundings.in());
                Progress progress = Progress.start(arguments, surroundings)) {
            Optional<WorkspaceFiles> files = new WorkspaceReader(inputs, surroundings.today())
                    .read(arguments.positional(), Options.overrides(arguments), findings);
            Optional<CloseUp> closeUp = files.flatMap(given -> arguments
                    .text("--partner")
                    .map(name -> new CloseUp(given.workspace().partners(), name)));
            Consumer<Credit> listener = credit -> closeUp.ifPresent(view -> view.accept(credit));
            Optional<Brief> brief =
                    files.filter(PartnersCommand::hasPartners).map(given -> open(given, listener, findings));
            progress.stop();
            console.findings(findings, inputs);
            refuseWhatCannotBeListed(files, findings);
            Brief known = brief.orElseThrow(
                    () -> Refusal.usage("nothing can be listed: neither partners nor deals are given"));
            WorkspaceFiles read = files.orElseThrow();
            List<PartnerRow> rows = PartnerRows.of(known, new Recommendation(read.workspace(), read.program()));
            String text = closeUp.isPresent()
                    ? card(known, read, closeUp.get(), arguments, rows, format, console)
                    : list(known, read, rows, selection, format, console);
            console.result(text, inputs);
        }
        return ExitCode.DONE;
    }

    private static boolean hasPartners(WorkspaceFiles files) {
        return files.workspace().companies().size() == 1
                && (files.workspace().partners().isPresent()
                        || files.workspace().deals().isPresent());
    }

    private static Brief open(WorkspaceFiles files, Consumer<Credit> listener, Findings findings) {
        Workspace workspace = files.workspace();
        Company company = workspace.companies().get(0);
        Playbook playbook = PlaybookInForce.of(files, findings);
        // The list needs no stage: a company without ARR and headcount is no fault here.
        Optional<Stage> stage = new Planner(playbook).stage(company, workspace, new Findings());
        return Brief.open(playbook, company, stage, workspace, listener, findings);
    }

    private static void refuseWhatCannotBeListed(Optional<WorkspaceFiles> files, Findings findings) throws Refusal {
        Optional<String> misused = Options.misused(findings);
        if (misused.isPresent()) {
            throw Refusal.usage("nothing is listed: " + misused.get() + " cannot be used as given");
        }
        if (files.isEmpty()) {
            throw Refusal.usage("nothing can be listed; the findings above say why");
        }
        if (!files.get().isDayKnown()) {
            throw Refusal.usage("nothing is listed: as_of cannot be read, and every figure counts back from it");
        }
        int companies = files.get().workspace().companies().size();
        if (companies > 1) {
            throw Refusal.usage("nothing is listed: partners belong to one company, and " + companies + " are given");
        }
    }

    private static String list(
            Brief brief,
            WorkspaceFiles files,
            List<PartnerRow> rows,
            PartnerSelection selection,
            Format format,
            Console console)
            throws Refusal {
        PartnerColumns columns = new PartnerColumns(rows, brief.program());
        List<PartnerRow> kept = selection.kept(rows, brief);
        List<PartnerRow> shown = new PartnerOrder(columns, selection.keys(columns)).sorted(kept);
        PartnerList list = new PartnerList(brief, rows.size(), shown, selection.words());
        return switch (format) {
            case CSV -> PartnersCsv.of(shown, columns);
            case JSON -> PartnersJson.of(list);
            case MARKDOWN -> console.render(PartnersDocument.of(list, Integer.MAX_VALUE), format);
            case HTML -> page(PartnersDocument.of(list, Integer.MAX_VALUE), files, console);
            default ->
                console.render(PartnersDocument.of(list, console.surroundings().width()), Format.TEXT);
        };
    }

    private static String page(Document document, WorkspaceFiles files, Console console) throws Refusal {
        return console.render(document.under(ReportCover.of(files, document.title())), Format.HTML);
    }

    private static String card(
            Brief brief,
            WorkspaceFiles files,
            CloseUp closeUp,
            Arguments arguments,
            List<PartnerRow> rows,
            Format format,
            Console console)
            throws Refusal {
        String wanted = arguments.text("--partner", "");
        Optional<PartnerLedger> found = closeUp.of(brief.ledger());
        for (PartnerRow row : rows) {
            if (found.isPresent() && row.ledger() == found.get()) {
                PartnerCard card = PartnerCard.of(brief, files.workspace(), row, closeUp);
                return switch (format) {
                    case CSV -> PartnerCardCsv.of(card);
                    case JSON -> PartnerCardJson.of(card);
                    case HTML -> page(PartnerCardDocument.whole(card), files, console);
                    case MARKDOWN -> console.render(PartnerCardDocument.of(card), Format.MARKDOWN);
                    default -> console.render(PartnerCardDocument.of(card), Format.TEXT);
                };
            }
        }
        throw nobody(wanted, rows);
    }

    private static Refusal nobody(String wanted, List<PartnerRow> rows) {
        List<Partner> partners = new ArrayList<>();
        rows.forEach(row -> partners.add(row.partner()));
        return Refusal.usage("no partner is named " + PlainText.quoted(wanted) + MeantPartner.hint(wanted, partners)
                + "\nRun partnerplan partners to list them all.");
    }
}
