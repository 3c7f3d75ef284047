package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the partners' deals came to on a day before that of the plan: created later they did not exist, closed later they were
 * open. Only what partners are measured by is added up: no claims, sales or totals of the company.
 */
final class EarlierDay {

    private final LocalDate day;
    private final int lockDays;
    private final Ledger ledger;
    private final PartnerCredits credits;

    EarlierDay(LocalDate day, int lockDays, Ledger ledger, PartnerCredits credits) {
        this.day = day;
        this.lockDays = lockDays;
        this.ledger = ledger;
        this.credits = credits;
    }

    /** {@code registered} is the day of any time on which the deal's registration was approved. */
    void accept(
            Deal deal,
            int partner,
            Set<Integer> influencers,
            Optional<LocalDate> registered,
            boolean isRegistrationCounted) {
        Ledger.Readings readings = ledger.readings();
        readings.rows++;
        if (isAfter(deal.created())) {
            readings.createdLater++;
            return;
        }
        Optional<LocalDate> known = isAfter(registered) ? Optional.empty() : registered;
        Attribution attribution = Attribution.of(deal, known, lockDays);
        credits.seen(deal, partner, influencers, known);
        if (deal.stage() == DealStage.OPEN || isAfter(deal.closed())) {
            credits.open(deal, attribution, partner);
        } else if (deal.closed().isPresent()) {
            if (deal.stage() == DealStage.WON) {
                credits.won(
                        deal,
                        attribution,
                        false,
                        partner,
                        influencers,
                        deal.closed().get());
            } else {
                credits.lost(deal, attribution, partner);
            }
        }
        if (isRegistrationCounted && partner != PartnerCredits.UNNAMED) {
            credits.registered(partner, known);
        }
    }

    void registered(Registration registration, int partner) {
        Optional<LocalDate> from = ClaimBook.from(registration).filter(known -> !known.isAfter(day));
        if (from.isPresent()) {
            credits.at(partner).touch(from, day);
            credits.registered(partner, from);
        }
    }

    /** The partners come in the order of the ledger of the plan's day. */
    Ledger finish() {
        ledger.finish(credits.partners(), Claims.none(day), List.of());
        return ledger;
    }

    private boolean isAfter(Optional<LocalDate> other) {
        return other.isPresent() && other.get().isAfter(day);
    }
}
