package io.github.partnerplan.read;

import io.github.partnerplan.model.DealRole;
import io.github.partnerplan.model.DealType;
import java.util.Optional;

/** What the words of CRMs say of a deal: its type, the partner's role, and whether a lead source is a partner. */
final class DealWords {

    private DealWords() {}

    static Optional<DealType> type(String folded) {
        return switch (folded) {
            case "new", "newbusiness", "newcustomer", "newlogo", "netnew" -> Optional.of(DealType.NEW);
            case "expansion",
                    "upsell",
                    "crosssell",
                    "existing",
                    "existingbusiness",
                    "existingcustomer",
                    "addon",
                    "upgrade" -> Optional.of(DealType.EXPANSION);
            case "existingcustomerupgrade", "existingcustomerreplacement", "existingcustomerdowngrade" ->
                Optional.of(DealType.EXPANSION);
            case "renewal", "renewals", "existingcustomerrenewal" -> Optional.of(DealType.RENEWAL);
            default -> Optional.empty();
        };
    }

    /** The type a deal's name tells, for ledgers without a type: "Acme renewal 2026". */
    static Optional<DealType> typeInName(String folded) {
        if (folded.contains("renewal")) {
            return Optional.of(DealType.RENEWAL);
        }
        boolean expansion = folded.contains("upsell") || folded.contains("crosssell");
        return expansion ? Optional.of(DealType.EXPANSION) : Optional.empty();
    }

    static Optional<DealRole> role(String folded) {
        return switch (folded) {
            case "sourced",
                    "source",
                    "sourcing",
                    "partnersourced",
                    "originated",
                    "originator",
                    "referral",
                    "referred",
                    "referrer" -> Optional.of(DealRole.SOURCED);
            case "influenced", "influence", "influencer", "partnerinfluenced", "assisted", "cosell", "cosold" ->
                Optional.of(DealRole.INFLUENCED);
            case "fulfilled", "fulfillment", "fulfilment", "fulfiller", "partnerfulfilled" ->
                Optional.of(DealRole.FULFILLED);
            default -> Optional.empty();
        };
    }

    /** Any word that begins with partner, the channel, or one of the kinds of partner. */
    static boolean isPartnerSource(String folded) {
        if (folded.startsWith("partner")) {
            return true;
        }
        return switch (folded) {
            case "channel",
                    "channelpartner",
                    "channelpartners",
                    "channelpartnerreferral",
                    "referralpartner",
                    "resellerpartner",
                    "technologypartner",
                    "techpartner",
                    "agencypartner",
                    "alliancepartner",
                    "solutionpartner",
                    "strategicpartner",
                    "affiliatepartner",
                    "referralfrompartner" -> true;
            default -> false;
        };
    }

    /** What people write into the partner's column of a direct deal. */
    static boolean isNobody(String folded) {
        return switch (folded) {
            case "", "none", "na", "nopartner", "direct", "null" -> true;
            default -> false;
        };
    }
}
