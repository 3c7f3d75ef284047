package io.github.partnerplan.plan;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Brings what a level gives into the bands of the playbook's ladder, or gives it all benefits of a step. */
final class BenefitBands {

    static final List<String> MANAGERS = List.of("none", "shared", "dedicated");

    private final Brief brief;
    private final List<Entry> ladder;
    private final LevelWords words;

    BenefitBands(Brief brief) {
        this.brief = brief;
        this.ladder = brief.playbook().ofKind("tier");
        this.words = new LevelWords(brief.wording());
    }

    /**
     * A level of the program keeps what lies in its bands. One that bears the name of a step is that step; any other may be any
     * step that leaves room for the {@code count} levels, of which it is the one at {@code at}.
     */
    void keep(Giving giving, int count, int at) {
        List<Entry> band = ladder.subList(at, at + ladder.size() - count + 1);
        for (Entry step : ladder) {
            if (LadderPlaces.isNamed(giving.design().level().name(), step)) {
                band = List.of(step);
                break;
            }
        }
        keepDiscount(giving, band);
        keepFunds(giving, band);
        keepManager(giving, band);
    }

    private static Entry last(List<Entry> band) {
        return band.get(band.size() - 1);
    }

    private void keepDiscount(Giving giving, List<Entry> band) {
        Entry best = band.get(0);
        Entry last = last(band);
        BigDecimal low = last.figure("discount_min").value();
        BigDecimal high = best.figure("discount_max").value();
        if (giving.discount().isEmpty()) {
            return;
        }
        boolean isUnder = giving.discount().get().high().compareTo(low) < 0;
        if (isUnder || giving.discount().get().low().compareTo(high) > 0) {
            Program.Share usual = isUnder
                    ? new Program.Share(low, last.figure("discount_max").value())
                    : new Program.Share(best.figure("discount_min").value(), high);
            giving.setDiscount(usual, "the playbook's ladder gives " + words.share(usual));
        }
    }

    private void keepFunds(Giving giving, List<Entry> band) {
        Optional<BigDecimal> low = funds(last(band));
        int best = ladder.indexOf(band.get(0));
        Optional<BigDecimal> high = best == 0 ? Optional.empty() : funds(ladder.get(best - 1));
        if (giving.mdf().isEmpty()) {
            return;
        }
        BigDecimal amount = giving.mdf().get();
        boolean hasBudget = brief.outline().says("mdf.budget");
        if (!hasBudget && low.isPresent() && amount.compareTo(low.get()) < 0) {
            giving.setFunds(
                    low.get(), "the playbook's ladder gives " + last(band).title() + " that much");
        } else if (high.isPresent() && amount.compareTo(high.get()) > 0) {
            giving.setFunds(high.get(), "the playbook's ladder gives no more a step up");
        }
    }

    private static void keepManager(Giving giving, List<Entry> band) {
        int held = MANAGERS.indexOf(giving.manager());
        boolean isUnder = held < MANAGERS.indexOf(last(band).term("manager"));
        boolean isOver = held > MANAGERS.indexOf(band.get(0).term("manager"));
        if (held >= 0 && (isUnder || isOver)) {
            giving.setManager((isUnder ? last(band) : band.get(0)).term("manager"), ", as on the playbook's ladder");
        }
    }

    /** All benefits of the playbook's step; without a discount on a ladder that pays by commission. */
    void takeStep(Giving giving, boolean isByCommission) {
        Entry step = giving.design().step();
        if (isByCommission) {
            giving.takeDiscount(Optional.empty());
        } else {
            giving.takeDiscount(Optional.of(new Program.Share(
                    step.figure("discount_min").value(),
                    step.figure("discount_max").value())));
        }
        giving.takeFunds(step.numbers().containsKey("mdf") ? funds(step) : Optional.empty());
        giving.takeManager(step.term("manager"));
        giving.change("support", step.term("support"));
        if (giving.design().own().isPresent()) {
            giving.because("it gives what the playbook gives " + step.title());
        }
    }

    /** Nothing where the step gives none; empty where it gives dollars and no rate is known. */
    Optional<BigDecimal> funds(Entry step) {
        return step.numbers().containsKey("mdf")
                ? brief.money(step.id(), "mdf").map(RoundFigures::atMost)
                : Optional.of(BigDecimal.ZERO);
    }
}
