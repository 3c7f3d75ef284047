package io.github.partnerplan.check;

import io.github.partnerplan.check.agreement.AgreementChecks;
import io.github.partnerplan.check.enablement.EnablementChecks;
import io.github.partnerplan.check.ledger.LedgerChecks;
import io.github.partnerplan.check.money.MoneyChecks;
import io.github.partnerplan.check.portfolio.PortfolioChecks;
import io.github.partnerplan.check.rules.RuleChecks;
import io.github.partnerplan.check.running.RunningChecks;
import io.github.partnerplan.check.stage.StageChecks;
import io.github.partnerplan.check.targets.TargetChecks;
import io.github.partnerplan.check.tiers.TierChecks;
import java.util.ArrayList;
import java.util.List;

/** All checks there are, group by group; what goes wrong while files are read is found by the readers. */
public final class Checks {

    public static final List<Check> ALL = all();

    /** Those that may find a fault in the program itself; what the others find lies in the rows of its partners and deals. */
    public static final List<Check> OF_PROGRAM = ofProgram();

    private Checks() {}

    private static List<Check> all() {
        List<Check> all = new ArrayList<>(ofText());
        all.addAll(PortfolioChecks.ALL);
        all.addAll(LedgerChecks.ALL);
        all.addAll(StageChecks.ALL);
        return List.copyOf(all);
    }

    private static List<Check> ofProgram() {
        List<Check> some = new ArrayList<>(ofText());
        some.addAll(PortfolioChecks.OF_PROGRAM);
        some.addAll(StageChecks.ALL);
        return List.copyOf(some);
    }

    /** The groups that are about what a program says. */
    private static List<Check> ofText() {
        List<Check> some = new ArrayList<>();
        some.addAll(TierChecks.ALL);
        some.addAll(MoneyChecks.ALL);
        some.addAll(RuleChecks.ALL);
        some.addAll(EnablementChecks.ALL);
        some.addAll(RunningChecks.ALL);
        some.addAll(AgreementChecks.ALL);
        some.addAll(TargetChecks.ALL);
        return some;
    }
}
