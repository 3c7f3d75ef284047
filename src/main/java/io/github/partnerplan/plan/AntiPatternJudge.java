package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.AntiPattern.State;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the faults the playbooks warn of. To add one: give it an entry of kind {@code anti-pattern} in the playbook data,
 * write it as a method from the brief to its evidence, and name it here.
 */
public final class AntiPatternJudge {

    /** What speaks for or against a fault, and the rows that show it. */
    record Evidence(State state, String text, List<String> lacks, List<? extends Citation> rows) {
        private Evidence(State state, String text, List<? extends Citation> rows) {
            this(state, text, List.of(), rows);
        }

        /** Some of what is wanted is stated, and only these are not. */
        Evidence lacking(List<String> words) {
            return new Evidence(state, text, words, rows);
        }

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

    private final Brief brief;

    public AntiPatternJudge(Brief brief) {
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

    /** The one with this id, whatever the stage. */
    public AntiPattern judge(String id) {
        return judge(brief.playbook().entry(id));
    }

    private AntiPattern judge(Entry entry) {
        Evidence evidence = evidence(entry);
        return new AntiPattern(
                entry.id(),
                entry.title(),
                evidence.state(),
                evidence.text(),
                remedy(entry, evidence),
                evidence.lacks(),
                Sources.of(entry, evidence.rows()));
    }

    /** Only what is missing is asked for. */
    private String remedy(Entry entry, Evidence evidence) {
        return evidence.lacks().isEmpty()
                ? brief.playbook().term(entry, "remedy")
                : Wording.complete(brief.playbook().term(entry, "complete"), evidence.lacks());
    }

    private Evidence evidence(Entry entry) {
        return switch (entry.id()) {
            case "channel-without-enablement" -> PortfolioFaults.channelWithoutEnablement(brief);
            case "too-many-partners" -> PortfolioFaults.tooManyPartners(brief);
            case "over-concentration" -> PortfolioFaults.overConcentration(brief);
            case "passive-integrations" -> PortfolioFaults.passiveIntegrations(brief);
            case "partners-as-afterthought" -> PortfolioFaults.afterthought(brief);
            case "no-written-agreement" -> PortfolioFaults.noWrittenAgreement(brief);
            case "no-partner-accountability" -> RuleFaults.noAccountability(brief);
            case "ignored-partner-conflicts" -> RuleFaults.ignoredConflicts(brief);
            case "undefined-deal-rules" -> RuleFaults.undefinedDealRules(brief);
            case "acquisition-without-integration" -> RuleFaults.acquisitionWithoutIntegration(brief);
            case "heavy-enablement" -> RuleFaults.heavyEnablement(brief);
            case "margins-too-thin" -> TermsFaults.thinMargins(brief);
            case "partner-earns-more-than-company" -> LargestTake.evidence(brief);
            case "one-sided-terms" -> TermsFaults.oneSided(brief);
            case "abrupt-exit" -> TermsFaults.abruptExit(brief);
            default ->
                Evidence.unknown(
                        "this tool has no test for it: " + brief.playbook().text(entry));
        };
    }
}
