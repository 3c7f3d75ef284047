package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Credits partners with their part in deals as these stand on one day: in its window, the one before and those programs ask for. */
final class PartnerCredits {

    private final LocalDate day;
    private final Window window;
    private final Window before;
    private final List<Window> asked;
    private final PartnerDirectory directory;
    private final boolean hasRegistrations;
    private final List<PartnerLedger> partners = new ArrayList<>();

    PartnerCredits(
            LocalDate day,
            MeasureRules rules,
            AskedWindows asked,
            PartnerDirectory directory,
            boolean hasRegistrations) {
        this.day = day;
        this.window = Window.months(day, rules.windowMonths());
        this.before = window.before(rules.windowMonths());
        this.asked = asked.until(day);
        this.directory = directory;
        this.hasRegistrations = hasRegistrations;
    }

    /** Every partner of the directory so far, in its order. */
    List<PartnerLedger> partners() {
        for (int i = partners.size(); i < directory.size(); i++) {
            partners.add(new PartnerLedger(directory.at(i)));
        }
        return partners;
    }

    private PartnerLedger at(int place) {
        return place < partners.size() ? partners.get(place) : partners().get(place);
    }

    /** Without a registrations file, the day of registration in a deal counts as one. */
    void add(DealOnDay deal) {
        if (deal.partners().isNamed()) {
            PartnerLedger named = at(deal.partners().named());
            addOwn(deal, named);
            if (!hasRegistrations) {
                addUp(named, deal.registered(), WindowSums::registered);
            }
        }
        for (int place : deal.partners().others()) {
            PartnerLedger other = at(place);
            other.seen(deal.deal(), deal.registered(), day);
            if (deal.isWon()) {
                won(other, deal.deal(), Attribution.INFLUENCED, false);
            }
        }
    }

    private void addOwn(DealOnDay deal, PartnerLedger named) {
        named.seen(deal.deal(), deal.registered(), day);
        if (deal.isWon()) {
            won(named, deal.deal(), deal.ownPart(), deal.isDefensible());
        } else if (deal.isOpen()) {
            open(named, deal);
        } else if (deal.isSourced()) {
            addUp(named, deal.closed(), sums -> sums.lost(deal.deal()));
        }
    }

    private static void open(PartnerLedger named, DealOnDay deal) {
        boolean isSource = deal.isSourced() || deal.attribution() == Attribution.ATTACHED;
        if (isSource && !deal.isOnPaper()) {
            named.open(deal.deal(), deal.attribution());
        }
    }

    private void won(PartnerLedger partner, Deal deal, Attribution part, boolean isDefensible) {
        if (deal.closed().isEmpty()) {
            return;
        }
        LocalDate closed = deal.closed().get();
        partner.won(closed, part);
        if (window.contains(closed)) {
            partner.wonInWindow(deal, part, isDefensible);
        } else if (before.contains(closed)) {
            partner.wonBefore(deal, part);
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).contains(closed)) {
                partner.asked(i).won(deal, part);
            }
        }
    }

    /** A registration of the registrations file; one that the day does not know yet counts for nothing. */
    void add(Registration registration, int place) {
        Optional<LocalDate> from = ClaimBook.from(registration).filter(known -> !known.isAfter(day));
        if (from.isPresent()) {
            at(place).touch(from, day);
            addUp(at(place), from, WindowSums::registered);
        }
    }

    /** Into each of a partner's windows that has the day. */
    private void addUp(PartnerLedger partner, Optional<LocalDate> on, Consumer<WindowSums> what) {
        if (window.contains(on)) {
            what.accept(partner.usual());
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).contains(on)) {
                what.accept(partner.asked(i));
            }
        }
    }
}
