package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import java.util.ArrayList;
import java.util.List;

/** The partner list as people read it: how many of how many with their sums, then a row each. */
public final class PartnersDocument {

    private PartnersDocument() {}

    /** For a page of so many columns; a form that has no page takes them all. */
    public static Document of(PartnerList list, int width) {
        String company = list.brief().company().name();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Banner(
                Text.strong("Partners").plus(company.isEmpty() ? "" : "   " + company, Style.MUTED),
                Text.of("as of " + list.brief().asOf())));
        new PartnersSummary(list).addTo(blocks);
        if (!list.shown().isEmpty()) {
            blocks.add(PartnersTable.of(list, width));
        }
        notCounted(list, blocks);
        return new Document("Partners", blocks);
    }

    /** The summary and the whole table, as a part of another document. */
    static void list(PartnerList list, List<Block> blocks) {
        new PartnersSummary(list).addTo(blocks);
        blocks.add(PartnersTable.of(list, Integer.MAX_VALUE));
        notCounted(list, blocks);
    }

    private static void notCounted(PartnerList list, List<Block> blocks) {
        NotCounted.words(list.brief()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
    }
}
