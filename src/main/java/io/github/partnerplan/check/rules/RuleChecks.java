package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of the rules of engagement, in the order in which they are listed. */
public final class RuleChecks {

    public static final List<Check> ALL = List.of(
            new DealRegistrationMissing(),
            new DealRegistrationIncomplete(),
            new ProtectionTooShort(),
            new ProtectionShortOfPlaybook(),
            new ProtectionLong(),
            new ConflictRulesMissing(),
            new ConflictEscalationMissing(),
            new ConflictPreventionMissing(),
            new TerritoriesOverlap(),
            new ConflictDeciderMissing(),
            new ConflictDeciderSales());

    private RuleChecks() {}
}
