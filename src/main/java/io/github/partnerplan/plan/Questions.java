package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** At most three questions, the one that settles most first; surveys and costs that hardly anyone records are never asked for. */
final class Questions {

    private static final Map<String, String> ASKS = Map.ofEntries(
            Map.entry("deals", "Add deals.csv (a CRM export as it comes will do)"),
            Map.entry(
                    "deals.partner",
                    "Add a partner column to the deals, and a role (sourced, influenced or fulfilled)"),
            Map.entry("deals.role", "Add a role to each partner deal (sourced, influenced or fulfilled)"),
            Map.entry("deals.direct", "Add the direct deals to the ledger"),
            Map.entry("deals.created", "Add the day each deal was created"),
            Map.entry("deals.closed", "Add the day each deal was closed"),
            Map.entry("deals.amount", "Add the amount of each deal"),
            Map.entry("company.new_business", "State new_business, the trailing twelve months, for the company"),
            Map.entry("company.bookings", "State bookings, the trailing twelve months, for the company"),
            Map.entry("partners", "Add partners.csv (one row a partner, with type and joined)"),
            Map.entry("partners.type", "Add the type of each partner (channel, technology, referral and so on)"),
            Map.entry("partners.joined", "Add the day each partner joined"),
            Map.entry("partners.certified", "Add how many people of each partner are certified"),
            Map.entry("program", "Add program.yaml (what the program says today)"),
            Map.entry("program.revenue", "State under revenue in program.yaml what each partner type is paid"),
            Map.entry(
                    "registrations",
                    "Add registrations.csv or the day each deal was registered (which claims survive an audit)"),
            Map.entry("company.arr", "State the ARR"),
            Map.entry("company.headcount", "State the headcount"));

    private final Brief brief;

    Questions(Brief brief) {
        this.brief = brief;
    }

    List<Question> of(List<MetricVerdict> metrics, List<ElementVerdict> elements, List<AntiPattern> faults) {
        Map<String, Integer> tells = new LinkedHashMap<>();
        for (MetricVerdict metric : metrics) {
            if (metric.measure().quantity() instanceof Quantity.Unknown unknown) {
                unknown.needs().forEach(need -> tells.merge(need, 1, Integer::sum));
            }
        }
        List<Question> questions = new ArrayList<>();
        int asked = brief.number("survey-questions", "count").intValueExact();
        askForTheCompany(questions);
        askForRoles(questions);
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(tells.entrySet());
        ranked.sort((a, b) -> b.getValue() - a.getValue());
        for (Map.Entry<String, Integer> need : ranked) {
            if (ASKS.containsKey(need.getKey()) && !need.getKey().equals("program.revenue")) {
                questions.add(question(need.getKey(), "tells " + Wording.count(need.getValue(), "metric")));
            }
        }
        if (isMostlyUntyped()) {
            questions.add(
                    Math.min(1, questions.size()),
                    question("partners.type", "ranks the partnership types and decides who is on exit watch"));
        }
        if (brief.program().isEmpty() && brief.stage() != Stage.Id.EARLY) {
            long unknown = faults.stream()
                    .filter(each -> each.state() == AntiPattern.State.UNKNOWN)
                    .count();
            String tellsOf = "tells " + Wording.count(elements.size(), "element") + " and "
                    + Wording.count(unknown, "anti-pattern");
            questions.add(Math.min(1, questions.size()), question("program", tellsOf));
        }
        return List.copyOf(questions.subList(0, Math.min(asked, questions.size())));
    }

    /** Where the sourced share is a range, the roles decide the first figure of the plan. */
    private void askForRoles(List<Question> questions) {
        Measure share = brief.measure("partner_sourced_share");
        if (share.quantity() instanceof Quantity.Between) {
            questions.add(question(
                    "deals.role",
                    "decides where in " + brief.wording().quantity(share.quantity(), share.unit())
                            + " the sourced share lies"));
        }
    }

    private boolean isMostlyUntyped() {
        int enrolled = brief.base().enrolled().size();
        int untyped = PartnerLists.which(
                        brief.base().enrolled(), each -> each.partner().type().isEmpty())
                .size();
        return brief.books().hasPartners() && 2 * untyped > enrolled;
    }

    private void askForTheCompany(List<Question> questions) {
        if (brief.company().arr().isEmpty()) {
            questions.add(question("company.arr", "decides the stage"));
        } else if (brief.company().headcount().isEmpty()) {
            questions.add(question("company.headcount", "confirms the stage"));
        }
    }

    private Question question(String need, String tells) {
        Entry source =
                brief.playbook().entry(need.startsWith("program") ? "element-optimize-tiers" : "partner_sourced_share");
        return new Question(need, ASKS.getOrDefault(need, need), tells, source.sources());
    }
}
