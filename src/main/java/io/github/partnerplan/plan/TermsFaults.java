package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.plan.AntiPatternJudge.Evidence;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults in what the program pays and signs. */
public final class TermsFaults {

    private TermsFaults() {}

    static Evidence thinMargins(Brief brief) {
        List<Outline.Setting> thin = new ArrayList<>();
        List<Outline.Setting> stated = new ArrayList<>();
        for (String type : List.of("channel", "reseller")) {
            brief.outline().first("revenue." + type + ".margin").ifPresent(setting -> {
                stated.add(setting);
                Optional<Range> margin = Values.shareRange(setting.text()).value();
                if (margin.isPresent() && isThin(brief, margin.get())) {
                    thin.add(setting);
                }
            });
        }
        if (!thin.isEmpty()) {
            return Evidence.detected(
                    "a reseller margin of " + brief.wording().stated(thin.get(0).text()) + " is under the usual "
                            + Wording.share(brief.number("revenue-reseller-margin", "margin_min")),
                    List.of(Citation.Row.at(thin.get(0).where())));
        }
        return stated.isEmpty()
                ? Evidence.unknown("no program file states a reseller margin")
                : Evidence.clear(
                        "the reseller margin is "
                                + brief.wording().stated(stated.get(0).text()),
                        List.of(Citation.Row.at(stated.get(0).where())));
    }

    /** Even at its upper end the margin is under what the playbook calls standard. */
    public static boolean isThin(Brief brief, Range margin) {
        return margin.high().compareTo(brief.number("revenue-reseller-margin", "margin_min")) < 0;
    }

    /** The partner takes more than the company keeps of its gross margin. */
    public static boolean isOverContribution(BigDecimal take, BigDecimal grossMargin) {
        return take.compareTo(grossMargin.subtract(take)) > 0;
    }

    static Evidence oneSided(Brief brief) {
        if (!brief.outline().says("agreement")) {
            return Evidence.unknown("no program file tells the agreement's terms");
        }
        List<String> wanted = List.of("agreement.responsibilities", "agreement.support");
        List<String> lacks = RuleFaults.lacking(brief, wanted);
        return lacks.isEmpty()
                ? Evidence.clear("both sides' obligations are stated", RuleFaults.rowsOf(brief, wanted))
                : Evidence.unknown("the agreement does not state " + Wording.list(lacks));
    }

    static Evidence abruptExit(Brief brief) {
        Optional<ExitNotice> notice = ExitNotice.of(brief);
        if (notice.isEmpty()) {
            return Evidence.unknown("no program file states a notice period");
        }
        Outline.Setting stated = notice.get().stated();
        String text = "the notice period is " + stated.text();
        List<Citation> rows = List.of(Citation.Row.at(stated.where()));
        if (notice.get().span().isEmpty()) {
            return Evidence.unknown(text + ", which is not a length of time");
        }
        return notice.get().isTooShort()
                ? Evidence.detected(text + ", under " + notice.get().least() + " days", rows)
                : Evidence.clear(text, rows);
    }
}
