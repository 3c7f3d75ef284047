package io.github.partnerplan.plan;

import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the playbook wants of one metric at this stage: at least {@code min}, at most {@code max}, or both. {@code strict} means
 * the bound itself does not meet it (over 80%, under 15%). {@code ours} is the judgement that put a number on the playbook's word.
 */
public record Target(
        String metric,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        boolean strict,
        String of,
        Entry entry,
        Optional<Entry> ours) {

    /** The targets that hold at a stage; early companies have no share targets yet. */
    public static List<Target> at(Stage.Id stage, Playbook playbook) {
        List<Target> targets = new ArrayList<>();
        for (Entry entry : playbook.ofKind("target", stage.word())) {
            if (entry.term("yields_to").isEmpty()) {
                targets.add(of(entry, playbook));
            }
        }
        return targets;
    }

    private static Target of(Entry entry, Playbook playbook) {
        Optional<Entry> ours = entry.term("judgement").isEmpty()
                ? Optional.empty()
                : Optional.of(playbook.entry(entry.term("judgement")));
        Entry figures = ours.orElse(entry);
        String direction = entry.term("direction");
        boolean isCeiling = direction.equals("at-most") || direction.equals("below");
        Optional<BigDecimal> min = figures.number("min").or(() -> figures.number("points"));
        return new Target(
                entry.term("metric"),
                isCeiling ? Optional.empty() : min,
                figures.number("max"),
                direction.equals("above") || direction.equals("below"),
                entry.term("of"),
                entry,
                ours);
    }

    /** The playbook names the metric to be watched and puts no number on it. */
    public boolean hasNumber() {
        return min.isPresent() || max.isPresent();
    }

    /** Less of it is better: the playbook sets a limit. */
    public boolean isLimit() {
        String direction = entry.term("direction");
        return direction.equals("at-most") || direction.equals("below");
    }

    public Verdict verdict(BigDecimal value) {
        if (min.isPresent() && (strict ? value.compareTo(min.get()) <= 0 : value.compareTo(min.get()) < 0)) {
            return Verdict.BELOW;
        }
        if (max.isPresent() && (strict ? value.compareTo(max.get()) >= 0 : value.compareTo(max.get()) > 0)) {
            return Verdict.ABOVE;
        }
        return Verdict.WITHIN;
    }

    /** Above the upper end is a fault only where the target is a ceiling. */
    public boolean isCeiling() {
        return min.isEmpty() && max.isPresent();
    }

    /** Where a value stands against its target; unknown where the value, the number or the target is. */
    public enum Verdict {
        BELOW,
        WITHIN,
        ABOVE,
        UNKNOWN;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
