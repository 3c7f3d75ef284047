package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Credits partners with their part in deals as these stand on one day: in its window, the one before and those programs ask for. */
final class PartnerCredits {

    /** The place of a partner that nobody named. */
    static final int UNNAMED = -1;

    private final LocalDate day;
    private final Window window;
    private final Window before;
    private final List<Window> asked;
    private final PartnerDirectory directory;
    private final List<PartnerLedger> partners = new ArrayList<>();

    PartnerCredits(LocalDate day, MeasureRules rules, AskedWindows asked, PartnerDirectory directory) {
        this.day = day;
        this.window = Window.months(day, rules.windowMonths());
        this.before = window.before(rules.windowMonths());
        this.asked = asked.until(day);
        this.directory = directory;
    }

    /** Every partner of the directory so far, in its order. */
    List<PartnerLedger> partners() {
        for (int i = partners.size(); i < directory.size(); i++) {
            partners.add(new PartnerLedger(directory.at(i)));
        }
        return partners;
    }

    PartnerLedger at(int place) {
        return place < partners.size() ? partners.get(place) : partners().get(place);
    }

    /** The own part of the partner that a deal names, beside those that influenced it. */
    static Attribution ownPart(Deal deal, Attribution attribution, boolean alsoInfluenced) {
        // One that took the paper sourced nothing, even where the lead came from a partner; it may have influenced the
        // deal.
        if (!deal.role().equals(Optional.of(DealRole.FULFILLED))) {
            return attribution;
        }
        return alsoInfluenced ? Attribution.INFLUENCED : Attribution.FULFILLED;
    }

    void seen(Deal deal, int partner, Set<Integer> influencers, Optional<LocalDate> registered) {
        if (partner != UNNAMED) {
            at(partner).seen(deal, registered, day);
        }
        for (int other : influencers) {
            at(other).seen(deal, registered, day);
        }
    }

    void won(
            Deal deal,
            Attribution attribution,
            boolean isDefensible,
            int partner,
            Set<Integer> influencers,
            LocalDate closed) {
        if (partner != UNNAMED) {
            Attribution part = ownPart(deal, attribution, influencers.contains(partner));
            won(at(partner), deal, part, isDefensible, closed);
        }
        for (int other : influencers) {
            if (other != partner) {
                won(at(other), deal, Attribution.INFLUENCED, false, closed);
            }
        }
    }

    private void won(
            PartnerLedger partner, Deal deal, Attribution attribution, boolean isDefensible, LocalDate closed) {
        partner.won(closed, attribution);
        if (window.contains(closed)) {
            partner.wonInWindow(deal, attribution, isDefensible);
        } else if (before.contains(closed)) {
            partner.wonBefore(deal, attribution);
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).contains(closed)) {
                partner.asked(i).won(deal, attribution);
            }
        }
    }

    void lost(Deal deal, Attribution attribution, int partner) {
        if (attribution == Attribution.SOURCED && partner != UNNAMED) {
            addUp(partner, deal.closed(), sums -> sums.lost(deal));
        }
    }

    void open(Deal deal, Attribution attribution, int partner) {
        boolean isSource = attribution == Attribution.SOURCED || attribution == Attribution.ATTACHED;
        if (isSource && partner != UNNAMED && !deal.role().equals(Optional.of(DealRole.FULFILLED))) {
            at(partner).open(deal, attribution);
        }
    }

    void registered(int partner, Optional<LocalDate> registered) {
        addUp(partner, registered, WindowSums::registered);
    }

    /** Into each of a partner's windows that has the day. */
    private void addUp(int partner, Optional<LocalDate> on, Consumer<WindowSums> what) {
        if (window.contains(on)) {
            what.accept(at(partner).usual());
        }
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).contains(on)) {
                what.accept(at(partner).asked(i));
            }
        }
    }
}
