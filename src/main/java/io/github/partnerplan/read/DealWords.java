package io.github.partnerplan.read;

import io.github.partnerplan.model.DealRole;
import io.github.partnerplan.model.DealType;
import java.util.List;
import java.util.Optional;

/** What the words of CRMs say of a deal: its type, the partner's role, and whether a lead source is a partner. */
final class DealWords {

    private static final List<String> RENEWED = List.of("renewal");
    private static final List<String> NOT_RENEWED = List.of("nonrenewal", "norenewal", "notrenewal");
    private static final List<String> NEW = List.of("newbusiness", "newcustomer", "newlogo", "netnew");
    private static final List<String> EXPANDED = List.of(
            "expansion",
            "upsell",
            "crosssell",
            "existingbusiness",
            "existingcustomer",
            "existingclient",
            "existingaccount",
            "addon",
            "upgrade");

    private DealWords() {}

    /** The type by the words in it, such as Existing Business - Upgrade; what speaks of new and of existing business is neither. */
    static Optional<DealType> type(String folded) {
        if (folded.equals("new") || folded.equals("existing")) {
            return Optional.of(folded.equals("new") ? DealType.NEW : DealType.EXPANSION);
        }
        if (hasAny(folded, NOT_RENEWED)) {
            return Optional.empty();
        }
        boolean isNew = hasAny(folded, NEW);
        if (hasAny(folded, RENEWED)) {
            return isNew ? Optional.empty() : Optional.of(DealType.RENEWAL);
        }
        boolean isExpanded = hasAny(folded, EXPANDED);
        if (isNew == isExpanded) {
            return Optional.empty();
        }
        return Optional.of(isNew ? DealType.NEW : DealType.EXPANSION);
    }

    private static boolean hasAny(String folded, List<String> words) {
        return words.stream().anyMatch(folded::contains);
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
