package io.github.partnerplan.read;

import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.model.PartnerType;
import java.util.Optional;

/** What the words of CRMs and partner systems say of a partner: its type and its status. */
final class PartnerWords {

    private PartnerWords() {}

    static Optional<PartnerType> type(String folded) {
        Optional<PartnerType> whole = bareType(folded);
        for (String ending : new String[] {"partners", "partner"}) {
            if (whole.isEmpty() && folded.endsWith(ending)) {
                whole = bareType(folded.substring(0, folded.length() - ending.length()));
            }
        }
        return whole;
    }

    private static Optional<PartnerType> bareType(String folded) {
        return switch (folded) {
            case "technology", "tech", "isv", "isvtechnology", "integration", "software" ->
                Optional.of(PartnerType.TECHNOLOGY);
            case "channel", "distributor", "distribution", "msp", "managedserviceprovider" ->
                Optional.of(PartnerType.CHANNEL);
            case "reseller", "var", "resellervar", "varreseller", "valueaddedreseller", "dealer" ->
                Optional.of(PartnerType.RESELLER);
            case "referral", "referrer", "introducer" -> Optional.of(PartnerType.REFERRAL);
            case "affiliate", "affiliates" -> Optional.of(PartnerType.AFFILIATE);
            case "si",
                    "systemintegrator",
                    "systemsintegrator",
                    "services",
                    "siservices",
                    "siconsulting",
                    "consulting",
                    "consultant",
                    "consultancy",
                    "implementation",
                    "agency",
                    "gsi" -> Optional.of(PartnerType.SI);
            case "strategic", "alliance", "strategicalliance" -> Optional.of(PartnerType.STRATEGIC);
            case "marketplace", "cloudmarketplace" -> Optional.of(PartnerType.MARKETPLACE);
            case "ecosystem" -> Optional.of(PartnerType.ECOSYSTEM);
            case "comarketing", "marketing" -> Optional.of(PartnerType.CO_MARKETING);
            case "oem", "whitelabel", "oemwhitelabel", "embedded" -> Optional.of(PartnerType.OEM);
            default -> Optional.empty();
        };
    }

    static Optional<PartnerStatus> status(String folded) {
        return switch (folded) {
            case "active",
                    "approved",
                    "true",
                    "yes",
                    "enrolled",
                    "live",
                    "onboarding",
                    "partner",
                    "activepartner",
                    "signed" -> Optional.of(PartnerStatus.ACTIVE);
            case "prospect", "pending", "lead", "applied", "applicant", "invited", "candidate", "false", "no" ->
                Optional.of(PartnerStatus.PROSPECT);
            case "paused", "inactive", "suspended", "onhold", "dormant" -> Optional.of(PartnerStatus.PAUSED);
            case "ended",
                    "archived",
                    "terminated",
                    "churned",
                    "former",
                    "banned",
                    "deactivated",
                    "declined",
                    "rejected",
                    "expired",
                    "cancelled",
                    "canceled",
                    "closed" -> Optional.of(PartnerStatus.ENDED);
            default -> Optional.empty();
        };
    }

    /** A word that systems without one for an end use for both. */
    static boolean isInactive(String folded) {
        return folded.equals("inactive") || folded.equals("dormant");
    }
}
