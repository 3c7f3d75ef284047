package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deal as it stands on a day: where it is, what part partners have in it and on what that rests. {@code registered} is the day
 * its registration was approved; {@code isDefensible} says that a claim to have sourced it survives an audit.
 */
record DealOnDay(
        Deal deal,
        DealPartners partners,
        DealStage stage,
        Optional<LocalDate> registered,
        Attribution attribution,
        boolean isDefensible) {

    /** {@code everRegistered} may be after the day, when nobody knew of it yet; so may be the closing, and the deal was open. */
    static DealOnDay of(
            Deal deal, DealPartners partners, Optional<LocalDate> everRegistered, LocalDate day, int lockDays) {
        Optional<LocalDate> registered = everRegistered.filter(known -> !known.isAfter(day));
        Attribution attribution = Attribution.of(deal, registered, lockDays);
        boolean isDefensible = attribution == Attribution.SOURCED
                && (deal.partnerSource() || Attribution.isTimely(deal, registered, lockDays));
        boolean isClosedLater = deal.closed().isPresent() && deal.closed().get().isAfter(day);
        DealStage stage = isClosedLater ? DealStage.OPEN : deal.stage();
        return new DealOnDay(deal, partners, stage, registered, attribution, isDefensible);
    }

    /** A blank type counts as new business. */
    DealType type() {
        return deal.type().orElse(DealType.NEW);
    }

    boolean isOpen() {
        return stage == DealStage.OPEN;
    }

    boolean isWon() {
        return stage == DealStage.WON;
    }

    /** The day on which it was won or lost: that of an open deal is only expected. */
    Optional<LocalDate> closed() {
        return isOpen() ? Optional.empty() : deal.closed();
    }

    boolean isSourced() {
        return attribution == Attribution.SOURCED;
    }

    boolean isDirect() {
        return attribution == Attribution.DIRECT;
    }

    /** A named partner is said to have sourced it, and could not prove that. */
    boolean isWeak() {
        return isSourced() && !isDefensible && partners.isNamed();
    }

    /** The part of the partner that the deal names, beside those that influenced it. */
    Attribution ownPart() {
        // One that took the paper sourced nothing, even where the lead came from a partner; it may have influenced the
        // deal.
        if (!isOnPaper()) {
            return attribution;
        }
        return partners.isAlsoInfluencer() ? Attribution.INFLUENCED : Attribution.FULFILLED;
    }

    /** The partner it names took the paper. */
    boolean isOnPaper() {
        return deal.role().equals(Optional.of(DealRole.FULFILLED));
    }

    /** How many partners influenced it. */
    int sharers() {
        boolean isOwnPartShared = partners.isNamed() && ownPart() == Attribution.INFLUENCED;
        return partners.others().size() + (isOwnPartShared ? 1 : 0);
    }
}
