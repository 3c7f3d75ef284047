package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.plan.PartnerCard;
import java.util.ArrayList;
import java.util.List;

/** One partner as people read it: who it is and what to do, then its tiers, measures, deals, earnings, registrations and flags. */
public final class PartnerCardDocument {

    /** Enough to recognise; the JSON has all of them, and the CSV all deals. */
    private static final RowLimit SCREEN = new RowLimit(10);

    private static final RowLimit ALL = new RowLimit(Integer.MAX_VALUE);

    private PartnerCardDocument() {}

    /** With the first few of its deals and registrations, as many as a screen has room for. */
    public static Document of(PartnerCard card) {
        return of(card, SCREEN);
    }

    /** With all of them. */
    public static Document whole(PartnerCard card) {
        return of(card, ALL);
    }

    private static Document of(PartnerCard card, RowLimit limit) {
        List<Block> blocks = new ArrayList<>();
        new CardFactsSection(card).addTo(blocks);
        new CardTiersSection(card).addTo(blocks);
        new CardMeasuresSection(card).addTo(blocks);
        new CardDealsSection(card, limit).addTo(blocks);
        new CardEarnedSection(card).addTo(blocks);
        new CardRegistrationsSection(card, limit).addTo(blocks);
        new CardConflictsSection(card).addTo(blocks);
        new CardFlagsSection(card.row()).addTo(blocks);
        return new Document(card.row().partner().name(), blocks);
    }
}
