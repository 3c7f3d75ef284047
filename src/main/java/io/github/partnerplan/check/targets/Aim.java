package io.github.partnerplan.check.targets;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One of the program's own targets beside what the stage's playbook wants of the same measure. */
record Aim(Target playbook, BigDecimal amount, Outline.Setting stated, Optional<Outline.Setting> of, Measure measure) {

    /** Those that can be compared: none where the stage is not known. */
    static List<Aim> of(Facts facts) {
        List<Aim> aims = new ArrayList<>();
        if (facts.stage().isEmpty() || facts.program().isEmpty()) {
            return aims;
        }
        Map<String, BigDecimal> targets = facts.program().get().targets();
        for (Target target : Target.at(facts.stage().get(), facts.brief().playbook())) {
            String path = "targets." + target.metric();
            Optional<Outline.Setting> stated = facts.outline()
                    .first(path + ".at_least")
                    .or(() -> facts.outline().first(path + ".at_most"))
                    .or(() -> facts.outline().first(path));
            BigDecimal amount = targets.get(target.metric());
            if (amount != null && stated.isPresent()) {
                Measure measure = facts.brief().measure(target.metric());
                aims.add(new Aim(target, amount, stated.get(), facts.outline().first(path + ".of"), measure));
            }
        }
        return aims;
    }

    /** A share of something else than the playbook's, or a length of time beside a ratio, cannot be set against it. */
    boolean isComparable() {
        boolean isTime = Values.span(stated.text()).value().isPresent();
        return !hasOtherBase() && isTime == (measure.unit() == Unit.DAYS);
    }

    boolean hasOtherBase() {
        return of.isPresent() && !folded(of.get().text()).equals(folded(playbook.of()));
    }

    /** The company stands beyond it already. A limit may well be above where it stands. */
    boolean isReached() {
        Optional<BigDecimal> low = measure.quantity().low();
        return isComparable()
                && !playbook.isLimit()
                && !measure.thin()
                && low.isPresent()
                && amount.compareTo(low.get()) < 0;
    }

    /** What the share is a share of, as a sentence names it. */
    String base() {
        return of.map(setting -> folded(setting.text())).orElse(playbook.of());
    }

    /** The measure, as a sentence names it. */
    static String name(Facts facts, Target target) {
        return Wording.lower(facts.entry(target.metric()).term("label"));
    }

    private static String folded(String base) {
        return base.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
