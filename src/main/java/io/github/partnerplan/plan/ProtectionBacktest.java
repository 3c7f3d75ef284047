package io.github.partnerplan.plan;

import io.github.partnerplan.measure.DayCounts;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The protection period tried on the company's own registered wins (ruling 7): on how many it would have lapsed before the deal
 * closed, and the shortest of the usual periods that covers enough of them, absent where none does. Days. Where no program states
 * a protection, {@code held} is the playbook's and nobody is held to it.
 */
public record ProtectionBacktest(
        int held, boolean isStated, int wins, int lapsed, Optional<Integer> advised, Entry rule) {

    /** Nothing where too few registrations and wins are known. */
    public static Optional<ProtectionBacktest> of(Brief brief) {
        DayCounts days = brief.ledger().deals().protectedDays();
        if (days.total() < brief.number("thin-data", "count").intValueExact()) {
            return Optional.empty();
        }
        Entry rule = brief.playbook().entry("protection-backtest");
        int held = brief.protectionDays();
        boolean isStated = brief.program().flatMap(Program::protectionDays).isPresent();
        return Optional.of(new ProtectionBacktest(
                held, isStated, days.total(), days.total() - days.under(held), advised(days, rule), rule));
    }

    private static Optional<Integer> advised(DayCounts days, Entry rule) {
        BigDecimal wanted = rule.figure("share").value().multiply(BigDecimal.valueOf(days.total()));
        for (String step : List.of("step_1", "step_2", "step_3", "step_4")) {
            int length = rule.figure(step).value().intValueExact();
            if (BigDecimal.valueOf(days.under(length)).compareTo(wanted) >= 0) {
                return Optional.of(length);
            }
        }
        return Optional.empty();
    }

    /** It would have held to the end on too few wins. */
    public boolean isTooShort() {
        BigDecimal wanted = rule.figure("share").value().multiply(BigDecimal.valueOf(wins));
        return BigDecimal.valueOf(wins - lapsed).compareTo(wanted) < 0;
    }

    public String words() {
        String share = rule.figure("share").text();
        String advice = advised.map(length -> length == held
                        ? "that is the shortest that covers " + share
                        : length + " days is the shortest that covers " + share + ", with one extension on activity")
                .orElse("no period up to " + rule.figure("step_4").text() + " covers " + share + " of them");
        return (isStated ? "" : "The playbook's ") + held + " days of protection would have lapsed on " + lapsed
                + " of " + Wording.count(wins, "registered win") + "; " + advice;
    }
}
