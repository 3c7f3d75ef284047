package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.ProtectionBacktest;
import java.util.Optional;

/** A protection that would have lapsed before too many of the company's own registered wins closed. */
final class ProtectionTooShort implements Check {

    private static final String PATH = "deal_registration.protection";

    @Override
    public String id() {
        return "protection-too-short";
    }

    @Override
    public void look(Facts facts, Found found) {
        Optional<ProtectionBacktest> backtest = backtest(facts);
        if (days(facts).isPresent() && backtest.isPresent() && backtest.get().isTooShort()) {
            found.at(place(facts), backtest.get().words(), help(backtest.get()));
        }
    }

    private static String help(ProtectionBacktest backtest) {
        return backtest.advised()
                .map(days -> "Write protection: " + days + " days.")
                .orElse("Write protection: " + backtest.rule().figure("step_4").text()
                        + ", with an extension where the partner is still at work on the deal.");
    }

    /** The program's own protection; empty where it states none. */
    static Optional<Integer> days(Facts facts) {
        return facts.program().flatMap(Program::protectionDays);
    }

    /** What the company's own wins say of the protection; empty where too few are known. */
    static Optional<ProtectionBacktest> backtest(Facts facts) {
        return ProtectionBacktest.of(facts.brief());
    }

    static Location place(Facts facts) {
        return facts.outline().first(PATH).map(Outline.Setting::where).orElseGet(() -> facts.place(PATH));
    }
}
