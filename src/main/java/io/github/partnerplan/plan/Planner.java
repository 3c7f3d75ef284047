package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/** Makes the plan of each company of a workspace: measures first, then every judgement on them. */
public final class Planner {

    private final Playbook playbook;
    private final Trial trial;

    public Planner(Playbook playbook) {
        this(playbook, Trial.NONE);
    }

    /** {@code trial} says what is wrong with a ladder before it is recommended. */
    public Planner(Playbook playbook, Trial trial) {
        this.playbook = playbook;
        this.trial = trial;
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
        return plan(open(company, stage, workspace, findings), stage, workspace);
    }

    /** The books of a company whose stage is known. */
    public Brief open(Company company, Stage stage, Workspace workspace, Findings findings) {
        return Brief.open(playbook, company, Optional.of(stage), workspace, findings);
    }

    /** The whole plan on books that are open. */
    public Plan plan(Brief brief, Stage stage, Workspace workspace) {
        List<MetricVerdict> metrics = new MetricJudge(brief).judge();
        List<ElementVerdict> elements = new ElementJudge(brief).judge();
        List<AntiPattern> faults = new AntiPatternJudge(brief).judge();
        List<TypeAdvice> types = new TypeJudge(brief).judge();
        TierPlan tiers = new TierDesign(brief, trial).design();
        List<PartnerMove> moves = new MoveJudge(brief).judge(tiers);
        List<Action> actions = new Actions(brief).of(elements, faults, metrics, moves);
        return new Plan(
                brief.asOf(),
                brief.company(),
                stage,
                Headline.of(brief, metrics),
                new Highlights(brief).of(tiers),
                actions.subList(0, Math.min(Actions.FIRST, actions.size())),
                types,
                tiers,
                metrics,
                RevenueQuarters.of(brief.books()),
                Reach.of(brief),
                elements,
                faults,
                new RevenueJudge(brief).judge(types),
                new EnablementJudge(brief).judge(),
                new Roadmap(brief).of(actions, moves),
                moves,
                AttributionAudit.of(brief),
                new Rulings(brief).of(metrics, tiers, moves),
                new Assumptions(brief, workspace.deals()).of(),
                new Questions(brief).of(metrics, elements, faults),
                workspace.program().isPresent(),
                workspace.partners().isPresent(),
                playbook);
    }
}
