package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import java.util.List;

/** The checks of the partners there are, in the order in which they are listed. */
public final class PortfolioChecks {

    public static final List<Check> ALL = List.of(
            new ActivePartnersTooMany(),
            new ActivePartnersTooFew(),
            new PassiveShare(),
            new RevenueConcentration(),
            new CertificationRateLow(),
            new PartnerExitFlags(),
            new PartnerTierUnknown(),
            new PartnerTierMismatch(),
            new PartnerTypeUnrun(),
            new CertificationExpired(),
            new RegistrationExpired(),
            new AgreementExpired(),
            new PartnerWithoutAgreement());

    private PortfolioChecks() {}
}
