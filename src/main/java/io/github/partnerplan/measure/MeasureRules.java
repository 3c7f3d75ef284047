package io.github.partnerplan.measure;

import io.github.partnerplan.playbook.Playbook;
import java.math.BigDecimal;

/** The figures by which deals are measured, and the rhythm of a ladder that states none, out of the playbook data. */
public record MeasureRules(
        int windowMonths,
        int activeDays,
        int lockDays,
        int cohortMonths,
        int thinCount,
        BigDecimal reconciliation,
        BigDecimal unreadable,
        int protectionDays,
        BigDecimal partnersPerSharedManager,
        BigDecimal partnersPerDedicatedManager,
        String tierReview,
        String tierPromotion,
        String tierDemotion) {

    public static MeasureRules of(Playbook playbook) {
        return new MeasureRules(
                playbook.number("measure-window", "months").intValueExact(),
                playbook.number("active-window", "days").intValueExact(),
                playbook.number("attribution-lock", "days").intValueExact(),
                playbook.number("first-deal-cohort", "months").intValueExact(),
                playbook.number("thin-data", "count").intValueExact(),
                playbook.number("reconciliation", "share"),
                playbook.number("unreadable-amounts", "share"),
                playbook.number("protection-period", "protection").intValueExact(),
                playbook.number("partners-per-manager", "shared"),
                playbook.number("partners-per-manager", "dedicated"),
                playbook.entry("tier-rhythm").term("review"),
                playbook.entry("tier-rhythm").term("promote"),
                playbook.entry("tier-rhythm").term("demote"));
    }
}
