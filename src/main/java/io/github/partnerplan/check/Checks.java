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

    private Checks() {}

    private static List<Check> all() {
        List<Check> all = new ArrayList<>();
        all.addAll(TierChecks.ALL);
        all.addAll(MoneyChecks.ALL);
        all.addAll(RuleChecks.ALL);
        all.addAll(EnablementChecks.ALL);
        all.addAll(RunningChecks.ALL);
        all.addAll(AgreementChecks.ALL);
        all.addAll(TargetChecks.ALL);
        all.addAll(PortfolioChecks.ALL);
        all.addAll(LedgerChecks.ALL);
        all.addAll(StageChecks.ALL);
        return List.copyOf(all);
    }
}
