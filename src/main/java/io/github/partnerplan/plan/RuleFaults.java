package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Conflicts;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.plan.AntiPatternJudge.Evidence;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults in how the program is run: its rules, its reviews, its training. */
public final class RuleFaults {

    private RuleFaults() {}

    static Evidence noAccountability(Brief brief) {
        if (brief.program().isEmpty()) {
            return Evidence.unknown("no program file tells of targets and reviews");
        }
        List<String> lacks = lacking(brief, List.of("targets", "reviews"));
        if (brief.outline().says("success.qbr")) {
            lacks.remove("reviews");
        }
        return lacks.isEmpty()
                ? Evidence.clear("targets and reviews are in the program", rowsOf(brief, List.of("targets", "reviews")))
                : missing(
                        brief,
                        "the program lacks " + Wording.list(brief.programWords().of(lacks)),
                        lacks,
                        2,
                        rowsOf(brief, List.of("targets", "reviews")));
    }

    static Evidence ignoredConflicts(Brief brief) {
        Conflicts conflicts = brief.ledger().claims().conflicts(brief.protectionDays());
        boolean hasRules = hasRules(brief);
        if (!conflicts.isEmpty()) {
            String text = Wording.count(conflicts.accounts(), "account") + " registered twice within "
                    + brief.protectionDays() + " days"
                    + (brief.program().isEmpty() || hasRules ? "" : ", and the program has no rule for it");
            return hasRules
                    ? Evidence.clear(text + "; the program says how it is decided", rows(conflicts))
                    : Evidence.detected(text, rows(conflicts));
        }
        if (brief.program().isEmpty()) {
            return Evidence.unknown("no registrations show a conflict and no program file tells the rules");
        }
        return hasRules
                ? Evidence.clear(
                        "the program has rules of engagement", rowsOf(brief, List.of("conflict", "deal_registration")))
                : Evidence.detected("the program has no rules of engagement and no process for conflicts", List.of());
    }

    /** The program has rules of engagement, or at least a process for when two claim one account. */
    public static boolean hasRules(Brief brief) {
        return brief.outline().says("conflict") || brief.outline().says("deal_registration.conflict_process");
    }

    public static List<Citation> rows(Conflicts conflicts) {
        List<Citation> rows = new ArrayList<>();
        for (Conflict conflict : conflicts.largest()) {
            rows.add(Citation.Row.at(conflict.first().where()));
            rows.add(Citation.Row.at(conflict.second().where()));
        }
        return rows;
    }

    static Evidence undefinedDealRules(Brief brief) {
        if (brief.program().isEmpty()) {
            return Evidence.unknown("no program file tells the rules");
        }
        List<String> wanted = List.of("deal_registration.rule", "deal_registration.protection");
        List<String> lacks = lacking(brief, wanted);
        if (!brief.outline().says("deal_registration.conflict_process")
                && !brief.outline().says("conflict.escalation")) {
            lacks.add("deal_registration.conflict_process");
        }
        return lacks.isEmpty()
                ? Evidence.clear("rule, protection and conflict process are stated", rowsOf(brief, wanted))
                : missing(
                        brief,
                        "the program lacks " + Wording.list(brief.programWords().of(lacks)),
                        lacks,
                        wanted.size() + 1,
                        rowsOf(brief, wanted));
    }

    static Evidence acquisitionWithoutIntegration(Brief brief) {
        if (!brief.outline().says("acquisitions")) {
            return Evidence.unknown("nothing tells whether an acquisition is planned");
        }
        List<String> lacks = new ArrayList<>();
        for (Entry phase : brief.playbook().ofKind("acquisition-phase")) {
            boolean isPlanned = false;
            for (String key : Entry.parts(phase.term("key"), '|')) {
                isPlanned |= brief.outline().says("acquisitions." + key);
            }
            if (!isPlanned) {
                lacks.add(Wording.lower(phase.title()));
            }
        }
        List<Citation> rows = rowsOf(brief, List.of("acquisitions"));
        return lacks.isEmpty()
                ? Evidence.clear("all five phases are planned", rows)
                : Evidence.detected("acquisitions are planned without " + Wording.list(lacks), rows);
    }

    static Evidence heavyEnablement(Brief brief) {
        Quantity rate = brief.quantity("certification_rate");
        if (!brief.outline().says("enablement.certification")
                && !brief.outline().says("enablement.levels")) {
            return Evidence.unknown("no program file tells what partners have to complete");
        }
        if (rate.isUnknown()) {
            return Evidence.unknown("nothing tells how many partners complete it");
        }
        BigDecimal line = brief.number("low-completion", "share");
        List<Citation> rows = rowsOf(brief, List.of("enablement"));
        String text = Wording.share(rate.high().orElseThrow()) + " of active partners are certified";
        if (rate.high().orElseThrow().compareTo(line) < 0) {
            return Evidence.detected(text + ": most skip what the program asks", rows);
        }
        return rate.low().orElseThrow().compareTo(line) >= 0
                ? Evidence.clear(text + ", so at least half complete it", rows)
                : Evidence.unknown("certification is known only in part");
    }

    /** A fault of what the program does not state; where it states some of what is wanted, only the rest is asked for. */
    static Evidence missing(Brief brief, String text, List<String> lacks, int wanted, List<? extends Citation> rows) {
        Evidence all = Evidence.detected(text, rows);
        return lacks.size() < wanted ? all.lacking(brief.programWords().of(lacks)) : all;
    }

    static List<String> lacking(Brief brief, List<String> keys) {
        List<String> lacks = new ArrayList<>();
        for (String key : keys) {
            if (!brief.outline().says(key)) {
                lacks.add(key);
            }
        }
        return lacks;
    }

    static List<Citation> rowsOf(Brief brief, List<String> keys) {
        List<Citation> rows = new ArrayList<>();
        for (String key : keys) {
            Optional<Outline.Setting> first = brief.outline().first(key);
            first.ifPresent(setting -> rows.add(Citation.Row.at(setting.where())));
        }
        return rows;
    }
}
