package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.AntiPattern.State;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Looks for the faults the playbooks warn of. To add one: give it an entry of kind {@code anti-pattern} in the playbook data,
 * write it as a method from the brief to its evidence, and name it here.
 */
final class AntiPatternJudge {

    /** What speaks for or against a fault, and the rows that show it. */
    record Evidence(State state, String text, List<? extends Citation> rows) {
        static Evidence detected(String text, List<? extends Citation> rows) {
            return new Evidence(State.DETECTED, text, rows);
        }

        static Evidence clear(String text, List<? extends Citation> rows) {
            return new Evidence(State.CLEAR, text, rows);
        }

        static Evidence unknown(String text) {
            return new Evidence(State.UNKNOWN, text, List.of());
        }
    }

    private static final Map<String, Function<Brief, Evidence>> RULES = Map.ofEntries(
            Map.entry("channel-without-enablement", PortfolioFaults::channelWithoutEnablement),
            Map.entry("too-many-partners", PortfolioFaults::tooManyPartners),
            Map.entry("over-concentration", PortfolioFaults::overConcentration),
            Map.entry("passive-integrations", PortfolioFaults::passiveIntegrations),
            Map.entry("partners-as-afterthought", PortfolioFaults::afterthought),
            Map.entry("no-written-agreement", PortfolioFaults::noWrittenAgreement),
            Map.entry("no-partner-accountability", RuleFaults::noAccountability),
            Map.entry("ignored-partner-conflicts", RuleFaults::ignoredConflicts),
            Map.entry("undefined-deal-rules", RuleFaults::undefinedDealRules),
            Map.entry("acquisition-without-integration", RuleFaults::acquisitionWithoutIntegration),
            Map.entry("heavy-enablement", RuleFaults::heavyEnablement),
            Map.entry("margins-too-thin", TermsFaults::thinMargins),
            Map.entry("partner-earns-more-than-company", TermsFaults::partnerEarnsMore),
            Map.entry("one-sided-terms", TermsFaults::oneSided),
            Map.entry("abrupt-exit", TermsFaults::abruptExit));

    private final Brief brief;

    AntiPatternJudge(Brief brief) {
        this.brief = brief;
    }

    /** All that hold at the stage: detected ones first, then those that cannot be told, then those ruled out. */
    List<AntiPattern> judge() {
        List<AntiPattern> found = new ArrayList<>();
        for (State state : List.of(State.DETECTED, State.UNKNOWN, State.CLEAR)) {
            for (Entry entry :
                    brief.playbook().ofKind("anti-pattern", brief.stage().word())) {
                AntiPattern judged = judge(entry);
                if (judged.state() == state) {
                    found.add(judged);
                }
            }
        }
        return found;
    }

    private AntiPattern judge(Entry entry) {
        Function<Brief, Evidence> rule = RULES.get(entry.id());
        Evidence evidence = rule == null
                ? Evidence.unknown(
                        "this tool has no test for it: " + brief.playbook().text(entry))
                : rule.apply(brief);
        return new AntiPattern(
                entry.id(),
                entry.title(),
                evidence.state(),
                evidence.text(),
                brief.playbook().term(entry, "remedy"),
                Sources.of(entry, evidence.rows()));
    }
}
