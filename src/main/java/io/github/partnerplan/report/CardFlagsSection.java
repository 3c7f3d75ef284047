package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.ExitSign;
import io.github.partnerplan.plan.PartnerRow;
import java.util.ArrayList;
import java.util.List;

/** The signs that a partner should be let go, each up, clear or unknown. */
final class CardFlagsSection {

    private final List<ExitSign> signs;

    CardFlagsSection(PartnerRow row) {
        this.signs = row.signs();
    }

    void addTo(List<Block> blocks) {
        if (signs.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Exit flags"));
        List<Item> items = new ArrayList<>();
        for (ExitSign sign : signs) {
            Text text = Text.of(sign.entry().title() + ": ").plus(sign.state().word() + "; " + sign.why());
            items.add(Item.of(Marks.of(sign.state()), text)
                    .source(SourceWords.of(sign.entry().sources())));
        }
        blocks.add(Block.checks(items));
    }
}
