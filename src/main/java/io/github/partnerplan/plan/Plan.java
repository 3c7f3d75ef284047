package io.github.partnerplan.plan;

import io.github.partnerplan.model.Company;
import io.github.partnerplan.playbook.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is recommended to one company and why: the verdict, the five things to do first, and the evidence for both. */
public record Plan(
        LocalDate asOf,
        Company company,
        Stage stage,
        Optional<Statement> headline,
        List<Statement> highlights,
        List<Action> summary,
        List<TypeAdvice> types,
        TierPlan tiers,
        List<MetricVerdict> metrics,
        Optional<RevenueQuarters> quarters,
        Optional<Reach> reach,
        List<ElementVerdict> elements,
        List<AntiPattern> antiPatterns,
        List<RevenueAdvice> revenueModels,
        List<EnablementAdvice> enablement,
        List<RoadmapStep> roadmap,
        List<PartnerMove> moves,
        Optional<AttributionAudit> attribution,
        List<Ruling> rulings,
        List<Statement> assumptions,
        List<Question> questions,
        boolean hasProgram,
        boolean hasPartners,
        Playbook playbook) {

    public Plan {
        highlights = List.copyOf(highlights);
        summary = List.copyOf(summary);
        types = List.copyOf(types);
        metrics = List.copyOf(metrics);
        elements = List.copyOf(elements);
        antiPatterns = List.copyOf(antiPatterns);
        revenueModels = List.copyOf(revenueModels);
        enablement = List.copyOf(enablement);
        roadmap = List.copyOf(roadmap);
        moves = List.copyOf(moves);
        rulings = List.copyOf(rulings);
        assumptions = List.copyOf(assumptions);
        questions = List.copyOf(questions);
    }

    /** How sentences and tables of this plan write money. */
    public Wording wording() {
        return new Wording(company.currency());
    }
}
