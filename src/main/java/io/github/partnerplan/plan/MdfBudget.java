package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the funds that the levels give within the program's budget. */
final class MdfBudget {

    private static final String PATH = "mdf.budget";

    private final Brief brief;

    MdfBudget(Brief brief) {
        this.brief = brief;
    }

    /** Lower amounts for all levels where they would pass it, and a remark that says so with both sums. */
    List<LevelDesign> fit(List<LevelDesign> levels, List<List<PartnerLedger>> members, List<Statement> remarks) {
        BigDecimal promised = promised(levels, members);
        Optional<BigDecimal> budget = budget();
        if (budget.isEmpty() || promised.compareTo(budget.get()) <= 0) {
            return levels;
        }
        BigDecimal part = budget.get().divide(promised, MathContext.DECIMAL64);
        List<LevelDesign> lower = new ArrayList<>();
        for (LevelDesign design : levels) {
            lower.add(design.level().mdf().isEmpty() ? design : lowered(design, part, budget.get()));
        }
        restore(levels, lower, members, budget.get());
        remarks.add(new Statement(
                "The ladder's MDF would come to " + brief.wording().exactly(promised) + " a year and the budget is "
                        + brief.wording().exactly(budget.get()) + ": with "
                        + amounts(lower) + " it is "
                        + brief.wording().exactly(promised(lower, members)) + ".",
                Sources.of(
                        brief.playbook().entry("tier-ladder"),
                        brief.outline()
                                .first(PATH)
                                .map(setting -> List.of(Citation.Row.at(setting.where())))
                                .orElse(List.of()))));
        return lower;
    }

    /** What is left of the budget goes to the lowest levels first, which then stay as they are. */
    private void restore(
            List<LevelDesign> levels, List<LevelDesign> lower, List<List<PartnerLedger>> members, BigDecimal budget) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            LevelDesign lowered = lower.set(i, levels.get(i));
            if (promised(lower, members).compareTo(budget) > 0 || !isRising(lower)) {
                lower.set(i, lowered);
            }
        }
    }

    private static boolean isRising(List<LevelDesign> levels) {
        for (int i = 1; i < levels.size(); i++) {
            boolean isNext = levels.get(i - 1).track().equals(levels.get(i).track());
            Optional<BigDecimal> upper = levels.get(i - 1).level().mdf();
            Optional<BigDecimal> lower = levels.get(i).level().mdf();
            if (isNext && upper.isPresent() && lower.isPresent() && upper.get().compareTo(lower.get()) < 0) {
                return false;
            }
        }
        return true;
    }

    private LevelDesign lowered(LevelDesign design, BigDecimal part, BigDecimal budget) {
        Giving giving = new Giving(design, design.keepsGiving(), brief.wording());
        giving.setFunds(
                RoundFigures.atMost(design.level().mdf().orElseThrow().multiply(part)),
                "the budget is " + brief.wording().money(budget));
        return giving.done();
    }

    private String amounts(List<LevelDesign> levels) {
        List<String> words = new ArrayList<>();
        for (LevelDesign design : levels) {
            design.level()
                    .mdf()
                    .ifPresent(amount -> words.add(brief.wording().money(amount) + " at "
                            + design.level().name()));
        }
        return words.isEmpty() ? "none" : Wording.list(words);
    }

    /** For those that sell and would be in a level, or for those that hold it today, whichever are more. */
    private BigDecimal promised(List<LevelDesign> levels, List<List<PartnerLedger>> members) {
        BigDecimal promised = BigDecimal.ZERO;
        for (int i = 0; i < levels.size(); i++) {
            Program.Level level = levels.get(i).level();
            int selling =
                    PartnerLists.which(members.get(i), PartnerLedger::hasWon).size();
            int holding = holding(levels.get(i));
            promised = promised.add(
                    level.mdf().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(Math.max(selling, holding))));
        }
        return promised;
    }

    private int holding(LevelDesign design) {
        for (Program.Track track : brief.tracks()) {
            if (track.name().equals(design.track())) {
                return new Managers(brief).members(track, design.level()).size();
            }
        }
        return PartnerLists.which(
                        brief.base().enrolled(),
                        each -> each.partner()
                                .tier()
                                .equalsIgnoreCase(design.level().name()))
                .size();
    }

    /** A sum, or a share of what partners sourced in the last twelve months. */
    private Optional<BigDecimal> budget() {
        Optional<Outline.Setting> stated = brief.outline().stated(PATH);
        String text = stated.map(Outline.Setting::text).orElse("");
        Optional<Range> share =
                Values.shareRange(text).value().filter(range -> range.low().signum() > 0);
        if (share.isPresent()) {
            return brief.knowsPartnerDeals()
                    ? share.map(range ->
                            range.high().multiply(brief.books().sourced().amount()))
                    : Optional.empty();
        }
        return Values.moneyRange(text).value().map(Range::high);
    }
}
