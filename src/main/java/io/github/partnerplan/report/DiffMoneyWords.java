package io.github.partnerplan.report;

import io.github.partnerplan.diff.Cost;
import io.github.partnerplan.diff.Money;
import io.github.partnerplan.diff.PartnerMoney;
import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a program costs more or less in a sentence, rounded as figures in sentences are, and whom it costs or favours most. */
final class DiffMoneyWords {

    private static final int NAMED = 3;

    private final Money money;
    private final Wording wording;

    DiffMoneyWords(ProgramDiff diff) {
        this.money = diff.money();
        this.wording = diff.wording();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(total()));
        money.largest().map(this::most).ifPresent(lines::add);
        return lines;
    }

    /** Without those whose earnings are unknown, who are named. */
    private String total() {
        Cost total = money.total();
        if (!total.delta().isUnknown()) {
            return cost(total, "") + earn() + ".";
        }
        if (money.unknown().size() == money.partners().size()) {
            return "What the program costs a year is unknown: " + why(total.delta()) + earn() + ".";
        }
        return cost(money.known(), ", as far as is known") + "; unknown for " + unknown() + earn() + ".";
    }

    private String cost(Cost cost, String limit) {
        if (!cost.mayDiffer()) {
            return "The program costs the same" + limit + ", " + words(cost.after()) + " a year";
        }
        return "The program costs " + moreOrLess(cost.delta()) + " a year" + limit + ": " + words(cost.before())
                + " becomes " + words(cost.after());
    }

    /** Who they are, and why where one reason holds for all. */
    private String unknown() {
        List<String> names = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        for (PartnerMoney each : money.unknown()) {
            names.add(Phrases.name(each.name()));
            reasons.add(why(each.earned().delta()));
        }
        String why = reasons.size() == 1 ? " (" + reasons.iterator().next() + ")" : "";
        return Wording.some(names, NAMED) + why;
    }

    private static String why(Quantity quantity) {
        return quantity instanceof Quantity.Unknown unknown ? unknown.why() : "";
    }

    private String earn() {
        long partners = money.changing();
        return partners == 0
                ? ""
                : "; " + Wording.count(partners, "partner") + (partners == 1 ? " earns" : " earn") + " more or less";
    }

    /** {@code Castlemere loses most: $55K a year, 29% of what it earned.} */
    private String most(PartnerMoney partner) {
        BigDecimal change = partner.earned().delta().value().orElseThrow();
        Optional<BigDecimal> earned = partner.earned().before().value().filter(amount -> amount.signum() > 0);
        String verb = change.signum() < 0 ? " loses " : " gains ";
        return Phrases.name(partner.name()) + verb + (money.changing() > 1 ? "most: " : "")
                + wording.money(change.abs()) + " a year"
                + earned.map(before ->
                                ", " + Wording.share(Quantity.ratio(change.abs(), before)) + " of what it earned")
                        .orElse("")
                + ".";
    }

    private String words(Quantity amount) {
        return wording.quantity(amount, Unit.MONEY);
    }

    private String moreOrLess(Quantity delta) {
        return delta.value().map(this::moreOrLess).orElseGet(() -> between(delta));
    }

    /** {@code from $3K less to $8K more}. */
    private String between(Quantity delta) {
        String low = moreOrLess(delta.low().orElseThrow());
        String high = moreOrLess(delta.high().orElseThrow());
        return low.equals(high) ? low : "from " + low + " to " + high;
    }

    private String moreOrLess(BigDecimal amount) {
        return wording.money(amount.abs()) + (amount.signum() < 0 ? " less" : " more");
    }
}
