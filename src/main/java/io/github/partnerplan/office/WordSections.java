package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import java.util.List;

/** Writes blocks page after page, and turns the page on its side for a table of many columns with the lines that lead to it. */
final class WordSections {
    private final WordLayout layout;
    private final WordPage page;
    private boolean isUpright = true;

    /** Whether the part being written has the cover in it. */
    private boolean isCover;

    WordSections(WordLayout layout, WordPage page, boolean hasCover) {
        this.layout = layout;
        this.page = page;
        this.isCover = hasCover;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (isUpright == leadsToWideTable(blocks.subList(i, blocks.size()))) {
                turn();
            }
            blocks.get(i).writeTo(layout);
        }
    }

    /** Whether the next table comes after no more than headings and a paragraph, and is a wide one. */
    private static boolean leadsToWideTable(List<Block> blocks) {
        boolean hasHeading = blocks.get(0) instanceof Block.Heading;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                return WordTable.isWide(table);
            }
            boolean leads = block instanceof Block.Heading || (hasHeading && block instanceof Block.Paragraph);
            if (!leads) {
                return false;
            }
        }
        return false;
    }

    private void turn() {
        Xml xml = layout.xml();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "AfterTable");
        end(xml);
        xml.close(2);
        isUpright = !isUpright;
        layout.turnTo(isUpright ? WordPage.WIDTH : WordPage.LYING_WIDTH);
    }

    /** Ends the part that is being written. */
    void end(Xml xml) {
        page.end(isUpright, isCover, xml);
        isCover = false;
    }
}
