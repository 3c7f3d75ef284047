package io.github.partnerplan.measure;

import io.github.partnerplan.model.Deal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The partners of a deal by their places in the directory: the one it names as its partner ({@link #UNNAMED} without one), and the
 * others that influenced it, each once, however often and under whatever names they are listed.
 */
record DealPartners(int named, boolean isAlsoInfluencer, Set<Integer> others) {

    /** The place of a partner that nobody named. */
    static final int UNNAMED = -1;

    private static final DealPartners NONE = new DealPartners(UNNAMED, false, Set.of());

    DealPartners {
        others = Collections.unmodifiableSet(others);
    }

    static DealPartners of(Deal deal, PartnerDirectory directory) {
        if (deal.partner().isEmpty() && deal.influencedBy().isEmpty()) {
            return NONE;
        }
        int named = deal.partner().isEmpty() ? UNNAMED : directory.find(deal.partner(), deal.where());
        if (deal.influencedBy().isEmpty()) {
            return new DealPartners(named, false, Set.of());
        }
        Set<Integer> influencers = new TreeSet<>();
        deal.influencedBy().forEach(name -> influencers.add(directory.find(name, deal.where())));
        boolean isAlsoInfluencer = influencers.remove(named);
        return new DealPartners(named, isAlsoInfluencer, influencers);
    }

    boolean isNamed() {
        return named != UNNAMED;
    }
}
