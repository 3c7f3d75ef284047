package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.plan.PartnerCard;
import java.util.ArrayList;
import java.util.List;

/** The accounts that a partner and another one both registered. */
final class CardConflictsSection {

    private final PartnerCard card;

    CardConflictsSection(PartnerCard card) {
        this.card = card;
    }

    void addTo(List<Block> blocks) {
        if (card.conflicts().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Conflicts"));
        List<Item> items = new ArrayList<>();
        card.conflicts().forEach(conflict -> items.add(item(conflict)));
        blocks.add(Block.bullets(items));
    }

    private Item item(Conflict conflict) {
        Claim first = conflict.first();
        Claim second = conflict.second();
        String stake = conflict.amount()
                .map(amount -> "worth " + card.brief().wording().money(amount))
                .orElse("of unknown worth");
        boolean isFirst = first.partner().id().equals(card.row().partner().id());
        String who = isFirst
                ? "held since " + first.from() + "; " + second.partner().name() + " came second on " + second.from()
                : "came second on " + second.from() + "; " + first.partner().name() + " holds it since " + first.from();
        return Item.of(first.account() + ", " + stake + ": " + who + ".")
                .source(SourceWords.of(List.of(Citation.Row.at(first.where()), Citation.Row.at(second.where()))));
    }
}
