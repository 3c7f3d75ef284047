package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Partner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One partner's part in one deal, as the deal stands on the day of the plan. The partner is absent where the lead came from one
 * that nobody named; {@code registered} is the day its registration was approved; {@code isDefensible} says that a claim to have
 * sourced it survives an audit; {@code sharers} counts the partners that influenced it.
 */
public record Credit(
        Optional<Partner> partner,
        Deal deal,
        DealStage stage,
        Attribution part,
        Optional<LocalDate> registered,
        boolean isDefensible,
        int sharers,
        boolean isInWindow) {

    /** That of the partner which the deal names as its own, or of the unnamed one its lead came from. */
    static Credit own(Optional<Partner> partner, DealOnDay deal, Window window) {
        return new Credit(
                partner,
                deal.deal(),
                deal.stage(),
                deal.ownPart(),
                deal.registered(),
                deal.isDefensible(),
                deal.sharers(),
                window.contains(deal.closed()));
    }

    /** That of another partner, which influenced the deal. */
    static Credit influence(Partner partner, DealOnDay deal, Window window) {
        return new Credit(
                Optional.of(partner),
                deal.deal(),
                deal.stage(),
                Attribution.INFLUENCED,
                Optional.empty(),
                false,
                deal.sharers(),
                window.contains(deal.closed()));
    }

    /** A win that the partner is said to have sourced, in the window. */
    public boolean isSourcedWin() {
        return isInWindow && stage == DealStage.WON && part == Attribution.SOURCED;
    }

    /** From creation to registration, negative where it was registered first; absent where one of the days is. */
    public Optional<Long> daysToRegistration() {
        return registered.isPresent() && deal.created().isPresent()
                ? Optional.of(ChronoUnit.DAYS.between(deal.created().get(), registered.get()))
                : Optional.empty();
    }
}
