package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.ProtectionBacktest;
import java.util.Optional;

/** A protection longer than published programs give, where the company's own wins do not ask for it. */
final class ProtectionLong implements Check {

    @Override
    public String id() {
        return "protection-long";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<Integer> days = ProtectionTooShort.days(facts);
        Optional<ProtectionBacktest> backtest = ProtectionTooShort.backtest(facts);
        int most = facts.number("benchmark-protection", "max").intValueExact();
        boolean takesLong = backtest.isPresent() && backtest.get().advised().isEmpty();
        if (days.isPresent() && days.get() > most && !takesLong) {
            found.at(
                    ProtectionTooShort.place(facts),
                    "a registration is protected for " + facts.outline().text("deal_registration.protection")
                            + "; published programs give at most " + most
                            + " days, and until it ends nobody else can work the account",
                    "Write protection: "
                            + backtest.flatMap(ProtectionBacktest::advised).orElse(most)
                            + " days, with one extension on activity.");
        }
    }
}
