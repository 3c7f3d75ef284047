package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.Attribution;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.CompanyMeasures;
import io.github.partnerplan.measure.Ledger;
import io.github.partnerplan.measure.LedgerReader;
import io.github.partnerplan.measure.MeasureRules;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of each company of a workspace: measures first, then every judgement on them. */
public final class Planner {

    private static final int DO_FIRST = 5;

    private final Playbook playbook;

    public Planner(Playbook playbook) {
        this.playbook = playbook;
    }

    /** The company's stage; empty where neither ARR nor headcount tells. */
    public Optional<Stage> stage(Company company, Workspace workspace, Findings findings) {
        Optional<Stage> stage = new StageJudge(playbook).judge(company, workspace.rates(), findings);
        if (stage.isEmpty() && company.arr().isEmpty() && company.headcount().isEmpty()) {
            findings.error(
                    "stage-unknown",
                    company.place("name", "company"),
                    (company.name().isEmpty() ? "the company" : company.name())
                            + " has neither a readable ARR nor a headcount, so it has no stage",
                    "State arr (such as 24M), headcount (such as 130), or both.");
        }
        return stage;
    }

    /** The whole plan of a company whose stage is known. */
    public Plan plan(Company company, Stage stage, Workspace workspace, Findings findings) {
        MeasureRules rules = MeasureRules.of(playbook);
        Ledger ledger = LedgerReader.read(workspace, rules, findings);
        boolean isPlatform = stage.id() == Stage.Id.PLATFORM;
        Books books = Books.open(
                company,
                workspace.asOf(),
                workspace.deals().isPresent(),
                workspace.partners().isPresent(),
                ledger,
                workspace.certifications(),
                workspace.program(),
                isPlatform ? Set.of(DealType.NEW, DealType.EXPANSION) : Set.of(DealType.NEW),
                sourcedTarget(stage),
                rules);
        reconcile(books, findings);
        return judge(new Brief(playbook, stage, books, CompanyMeasures.of(books), workspace.rates()), stage, workspace);
    }

    private Optional<BigDecimal> sourcedTarget(Stage stage) {
        return playbook.find("target-" + stage.id().word() + "-partner_sourced_share")
                .flatMap(target -> target.number("min"));
    }

    private Plan judge(Brief brief, Stage stage, Workspace workspace) {
        List<MetricVerdict> metrics = new MetricJudge(brief).judge();
        List<ElementVerdict> elements = new ElementJudge(brief).judge();
        List<AntiPattern> faults = new AntiPatternJudge(brief).judge();
        List<TypeAdvice> types = new TypeJudge(brief).judge();
        TierPlan tiers = new TierDesign(brief).design();
        List<PartnerMove> moves = new MoveJudge(brief).judge(tiers);
        List<Action> actions = new Actions(brief).of(elements, faults, metrics, moves);
        return new Plan(
                brief.asOf(),
                brief.company(),
                stage,
                Headline.of(brief, metrics),
                new Highlights(brief).of(tiers),
                Actions.first(actions, DO_FIRST),
                types,
                tiers,
                metrics,
                Reach.of(brief, metrics),
                elements,
                faults,
                new RevenueJudge(brief).judge(types),
                new EnablementJudge(brief).judge(),
                new Roadmap(brief).of(actions, moves),
                moves,
                new Rulings(brief).of(metrics, tiers, moves),
                new Assumptions(brief).of(),
                new Questions(brief).of(metrics, elements, faults),
                workspace.program().isPresent(),
                workspace.partners().isPresent(),
                playbook);
    }

    /** What the company states and what the ledger says may differ a little; more means rows are missing. */
    private void reconcile(Books books, Findings findings) {
        if (books.hasDeals() && books.hasDirectDeals()) {
            reconcile("new_business", books.company().newBusiness(), Set.of(DealType.NEW), books, findings);
            reconcile(
                    "bookings", books.company().bookings(), Set.of(DealType.NEW, DealType.EXPANSION), books, findings);
        }
    }

    private void reconcile(
            String key, Optional<BigDecimal> stated, Set<DealType> types, Books books, Findings findings) {
        BigDecimal booked =
                books.ledger().won(types, Set.of(Attribution.values())).amount();
        if (stated.isEmpty() || stated.get().signum() <= 0) {
            return;
        }
        BigDecimal off = Quantity.ratio(booked.subtract(stated.get()).abs(), stated.get());
        if (off.compareTo(books.rules().reconciliation()) <= 0) {
            return;
        }
        Wording wording = new Wording(books.company().currency());
        Entry rule = playbook.entry("reconciliation");
        findings.warning(
                "ledger-differs",
                books.company().place(key, books.ledger().file()),
                key + " is stated as " + wording.money(stated.get())
                        + " and the deals of the last twelve months add up to "
                        + wording.money(booked) + ", a difference of " + Wording.share(off) + " (over "
                        + rule.figure("share").text() + ")",
                "Check that the ledger holds every deal, or correct " + key + ".");
    }
}
