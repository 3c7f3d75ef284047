package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import java.util.Optional;

/** A protection under the playbook's, while the company's own wins do not tell whether it is long enough. */
final class ProtectionShortOfPlaybook implements Check {

    @Override
    public String id() {
        return "protection-short-of-playbook";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<Integer> days = ProtectionTooShort.days(facts);
        int least = facts.number("protection-period", "protection").intValueExact();
        if (days.isPresent()
                && days.get() < least
                && ProtectionTooShort.backtest(facts).isEmpty()) {
            found.at(
                    ProtectionTooShort.place(facts),
                    "a registration is protected for " + facts.outline().text("deal_registration.protection")
                            + "; the playbook gives " + least + " days",
                    "Write protection: " + least + " days, or longer where your deals take longer.");
        }
    }
}
