package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.CardLevel;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.program.Standing;
import java.util.ArrayList;
import java.util.List;

/** Every tier of a partner's track with what it asks for and what the partner has. */
final class CardTiersSection {

    private final PartnerCard card;

    CardTiersSection(PartnerCard card) {
        this.card = card;
    }

    void addTo(List<Block> blocks) {
        if (card.levels().isEmpty()) {
            return;
        }
        String track = card.row()
                .standing()
                .flatMap(Standing::track)
                .map(of -> of.name().isEmpty() ? "" : " of " + of.name())
                .orElse("");
        blocks.add(Block.heading(2, "Tiers" + track));
        for (CardLevel level : card.levels()) {
            blocks.add(new Block.Heading(3, title(level)));
            blocks.add(Block.checks(demands(level)));
        }
    }

    private static Text title(CardLevel level) {
        String verdict = switch (level.verdict()) {
            case YES -> "  met";
            case NO -> "  not met";
            case UNKNOWN -> "  unknown";
        };
        return Text.strong(level.name()).plus(verdict, Style.MUTED);
    }

    private static List<Item> demands(CardLevel level) {
        if (level.demands().isEmpty()) {
            return List.of(Item.of(Mark.GOOD, Text.of("asks for nothing")));
        }
        List<Item> items = new ArrayList<>();
        for (CardLevel.Demand demand : level.demands()) {
            String has = demand.has().isEmpty() ? "" : ": " + demand.has();
            items.add(Item.of(Marks.of(demand.verdict()), Text.of(demand.asks() + has)));
        }
        return items;
    }
}
