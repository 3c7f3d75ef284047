package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;

/** Writes a list in Word's own styles for lists, the details of an item below it. */
final class WordItems {
    private final Xml xml;
    private final Places places;

    WordItems(Xml xml, Places places) {
        this.xml = xml;
        this.places = places;
    }

    void write(Block.Items items, WordLists lists) {
        if (items.items().isEmpty()) {
            return;
        }
        int list = items.kind() == Block.Items.Kind.NUMBERED ? lists.next() : 0;
        int last = items.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            item(items.kind(), list, items.items().get(i), i < last && (i == 0 || i == last - 1));
        }
    }

    /** Neither the first item nor the last stands alone on a page. */
    private void item(Block.Items.Kind kind, int list, Item item, boolean staysWithNext) {
        boolean hasDetail = !item.detail().isEmpty();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style(kind));
        if (hasDetail || staysWithNext) {
            xml.empty("w:keepNext");
        }
        if (list > 0) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", Integer.toString(list));
            xml.close();
        }
        if (hasDetail) {
            xml.empty("w:spacing", "w:after", "0");
        }
        xml.close();
        WordText words = new WordText(xml, places);
        if (kind == Block.Items.Kind.CHECKS) {
            words.sign(item.mark().text());
        } else if (!item.mark().sign().isEmpty()) {
            words.add(item.mark().text().plus(" "));
        }
        words.add(item.text()).source(item.source());
        xml.close();
        if (hasDetail) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "ListDetail");
            if (staysWithNext) {
                xml.empty("w:keepNext");
            }
            xml.close();
            new WordText(xml, places).add(item.detail());
            xml.close();
        }
    }

    private static String style(Block.Items.Kind kind) {
        return switch (kind) {
            case NUMBERED -> "ListNumber";
            case BULLETS -> "ListBullet";
            case CHECKS -> "Check";
        };
    }
}
