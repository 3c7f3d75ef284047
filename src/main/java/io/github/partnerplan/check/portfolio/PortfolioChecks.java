package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import java.util.List;
import java.util.stream.Stream;

/** The checks of the partners there are, in the order in which they are listed. */
public final class PortfolioChecks {

    /** What they find lies in the rows of partners, certificates and registrations alone. */
    private static final List<Check> OF_ROWS = List.of(
            new PartnerExitFlags(),
            new PartnerTierUnknown(),
            new PartnerTierMismatch(),
            new CertificationExpired(),
            new RegistrationExpired(),
            new AgreementExpired(),
            new PartnerWithoutAgreement());

    /** What they find may lie in the program. */
    public static final List<Check> OF_PROGRAM = List.of(
            new ActivePartnersTooMany(),
            new ActivePartnersTooFew(),
            new PassiveShare(),
            new RevenueConcentration(),
            new CertificationRateLow(),
            new PartnerTypeUnrun());

    public static final List<Check> ALL =
            Stream.concat(OF_PROGRAM.stream(), OF_ROWS.stream()).toList();

    private PortfolioChecks() {}
}
