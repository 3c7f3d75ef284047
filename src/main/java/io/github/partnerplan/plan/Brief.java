package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.AskedWindows;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.CompanyMeasures;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.Ledger;
import io.github.partnerplan.measure.LedgerReader;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.MeasureRules;
import io.github.partnerplan.measure.PartnerBase;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.program.EarlierDays;
import io.github.partnerplan.program.Earnings;
import io.github.partnerplan.program.Ladders;
import io.github.partnerplan.program.TierMoves;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Everything a judgement may look at: the stage, the books, the measures made from them, the program and the playbook. */
public final class Brief {

    private final Playbook playbook;
    private final Optional<Stage> stage;
    private final Books books;
    private final Map<String, Measure> measures;
    private Optional<Measure> channelCost = Optional.empty();
    private final Wording wording;
    private final Rates rates;
    private Optional<Ladders> ladders = Optional.empty();
    private Optional<Earnings> earnings = Optional.empty();
    private Optional<TierMoves> tierMoves = Optional.empty();

    private Brief(Playbook playbook, Optional<Stage> stage, Books books, Rates rates, Map<String, Measure> measures) {
        this.measures = measures;
        this.rates = rates;
        this.playbook = playbook;
        this.stage = stage;
        this.books = books;
        this.wording = new Wording(books.company().currency());
    }

    /**
     * Opens the books of one company and measures them. Without a stage they are kept as an early company's: shares are of new
     * business, and no target is set.
     */
    public static Brief open(
            Playbook playbook, Company company, Optional<Stage> stage, Workspace workspace, Findings findings) {
        return open(playbook, company, stage, workspace, credit -> {}, findings);
    }

    /** The same, and hands over each partner's part in each deal while the deals are read. */
    public static Brief open(
            Playbook playbook,
            Company company,
            Optional<Stage> stage,
            Workspace workspace,
            Consumer<Credit> listener,
            Findings findings) {
        return openEach(playbook, company, stage, List.of(workspace), listener, List.of(findings))
                .get(0);
    }

    /**
     * Opens the books of one company under several programs, each in a workspace with the same deals, which are read once; each
     * has its own findings.
     */
    public static List<Brief> openEach(
            Playbook playbook,
            Company company,
            Optional<Stage> stage,
            List<Workspace> workspaces,
            Consumer<Credit> listener,
            List<Findings> findings) {
        MeasureRules rules = MeasureRules.of(playbook);
        List<LedgerReader.Reading> readings = new ArrayList<>();
        for (int i = 0; i < workspaces.size(); i++) {
            Workspace workspace = workspaces.get(i);
            readings.add(new LedgerReader.Reading(
                    workspace,
                    rules,
                    AskedWindows.of(workspace.program().stream().toList()),
                    earlierDays(workspace, company, rules),
                    listener,
                    findings.get(i)));
        }
        List<Ledger> ledgers = LedgerReader.readTogether(readings);
        List<Brief> briefs = new ArrayList<>();
        for (int i = 0; i < ledgers.size(); i++) {
            briefs.add(open(playbook, company, stage, workspaces.get(i), ledgers.get(i), rules, findings.get(i)));
        }
        return briefs;
    }

    private static Brief open(
            Playbook playbook,
            Company company,
            Optional<Stage> stage,
            Workspace workspace,
            Ledger ledger,
            MeasureRules rules,
            Findings findings) {
        boolean isPlatform = stage.isPresent() && stage.get().id() == Stage.Id.PLATFORM;
        Books books = Books.open(
                company,
                workspace.asOf(),
                workspace.deals().isPresent(),
                workspace.partners().isPresent(),
                ledger,
                workspace.certifications(),
                workspace.program(),
                isPlatform ? Set.of(DealType.NEW, DealType.EXPANSION) : Set.of(DealType.NEW),
                sourcedTarget(playbook, stage),
                rules);
        StaleDeals.of(books, playbook, findings);
        Reconciliation.of(books, playbook, findings);
        return new Brief(playbook, stage, books, workspace.rates(), new LinkedHashMap<>());
    }

    private static List<LocalDate> earlierDays(Workspace workspace, Company company, MeasureRules rules) {
        return workspace
                .program()
                .map(program -> EarlierDays.of(
                        program,
                        workspace.partners().orElse(List.of()),
                        workspace.asOf(),
                        company.fiscalYearStart(),
                        rules))
                .orElse(List.of());
    }

    private static Optional<BigDecimal> sourcedTarget(Playbook playbook, Optional<Stage> stage) {
        return stage.flatMap(known -> playbook.find("target-" + known.id().word() + "-partner_sourced_share"))
                .flatMap(target -> target.number("min"));
    }

    /** The same books under another program; it must not ask for windows that they were not opened with. */
    public Brief with(Program other) {
        return new Brief(playbook, stage, books.with(other), rates, measures);
    }

    public Playbook playbook() {
        return playbook;
    }

    /** The stage whose rules hold: the company's, and an early company's where it is not known. */
    public Stage.Id stage() {
        return stage.map(Stage::id).orElse(Stage.Id.EARLY);
    }

    /** Empty where neither ARR nor headcount tells. */
    public Optional<Stage> knownStage() {
        return stage;
    }

    public Books books() {
        return books;
    }

    public Company company() {
        return books.company();
    }

    public Ledger ledger() {
        return books.ledger();
    }

    public PartnerBase base() {
        return books.base();
    }

    public LocalDate asOf() {
        return books.asOf();
    }

    public Optional<Program> program() {
        return books.program();
    }

    /** The program's ladders; none where there is no program. */
    public List<Program.Track> tracks() {
        return program().map(Program::tracks).orElse(List.of());
    }

    /** Who is in which tier by the rules; empty where there is no program. It is worked out when it is first asked for. */
    public Optional<Ladders> ladders() {
        if (ladders.isEmpty()) {
            ladders = program().map(program -> Ladders.of(program, books));
        }
        return ladders;
    }

    /** What everybody earned by the program's rules; empty where there is no program. */
    public Optional<Earnings> earnings() {
        if (earnings.isEmpty()) {
            earnings = program()
                    .map(program -> Earnings.of(program, books, ladders().orElseThrow()));
        }
        return earnings;
    }

    /** Who moves from the tier it holds, and when; empty where there is no program. */
    public Optional<TierMoves> tierMoves() {
        if (tierMoves.isEmpty()) {
            tierMoves = program()
                    .map(program -> TierMoves.of(program, books, ladders().orElseThrow(), wording::money));
        }
        return tierMoves;
    }

    /** What the program says; nothing where there is no program. */
    public Outline outline() {
        return program().map(Program::outline).orElse(Outline.EMPTY);
    }

    ProgramWords programWords() {
        return new ProgramWords(playbook);
    }

    public Wording wording() {
        return wording;
    }

    public Measure measure(String id) {
        Measure measure = ofDeals().get(id);
        if (measure == null) {
            measure = ofProgram();
        }
        if (!measure.id().equals(id)) {
            throw new IllegalStateException("no such measure: " + id);
        }
        return measure;
    }

    public Quantity quantity(String id) {
        return measure(id).quantity();
    }

    public Optional<BigDecimal> value(String id) {
        return quantity(id).value();
    }

    public List<Measure> measures() {
        List<Measure> all = new ArrayList<>(ofDeals().values());
        all.add(ofProgram());
        return List.copyOf(all);
    }

    /** Measured once for every program that is tried on these books. */
    private Map<String, Measure> ofDeals() {
        if (measures.isEmpty()) {
            CompanyMeasures.ofDeals(books).forEach(measure -> measures.put(measure.id(), measure));
        }
        return measures;
    }

    /** Measured when it is first asked for: a ladder that is tried out needs the program's money, and not always that. */
    private Measure ofProgram() {
        if (channelCost.isEmpty()) {
            channelCost =
                    Optional.of(CompanyMeasures.ofProgram(books, earnings().map(Earnings::paidOut)));
        }
        return channelCost.orElseThrow();
    }

    /** Deals tell which partner did what. */
    public boolean knowsPartnerDeals() {
        return books.hasDeals() && ledger().source().tellsPartnerFromDirect();
    }

    public BigDecimal number(String entry, String name) {
        return playbook.number(entry, name);
    }

    /** A playbook's amount of dollars in the company's currency; empty where no rate is given, so nothing is compared. */
    public Optional<BigDecimal> money(String entry, String name) {
        return perDollar().map(rate -> rate.multiply(number(entry, name)));
    }

    /** Units of the company's currency for a dollar; empty where no rate is given. */
    public Optional<BigDecimal> perDollar() {
        return company().currency().equals("USD")
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(rates.perUnit().get("USD"));
    }

    /** The days a registration protects: the program's own, or the playbook's. */
    public int protectionDays() {
        return program().flatMap(Program::protectionDays).orElse(books.rules().protectionDays());
    }
}
