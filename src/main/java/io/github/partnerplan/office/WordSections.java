package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import java.util.List;

/** Writes blocks page after page, and turns the page on its side for a table of many columns with what leads to it. */
final class WordSections {
    /** Letters up to which a paragraph is taken for words about what comes next. */
    private static final int SHORT = 400;

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
            layout.leadOn(i + 1 < blocks.size() && leadsTo(blocks.get(i), blocks.get(i + 1)));
            blocks.get(i).writeTo(layout);
        }
    }

    /** Whether the block is a line or two about a chart or a short table right after it. */
    private static boolean leadsTo(Block block, Block next) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.text().plain().length() < SHORT
                && (next instanceof Block.Figure || (next instanceof Block.Table table && WordTable.isShort(table)));
    }

    /** Whether a wide table is next, after no more than the headings of its section, a chart and paragraphs. */
    private static boolean leadsToWideTable(List<Block> blocks) {
        int next = 0;
        while (next < blocks.size() && blocks.get(next) instanceof Block.Heading heading && heading.level() > 1) {
            next++;
        }
        if (next < blocks.size() && blocks.get(next) instanceof Block.Figure) {
            next++;
        }
        while (next < blocks.size() && blocks.get(next) instanceof Block.Paragraph) {
            next++;
        }
        return next < blocks.size() && blocks.get(next) instanceof Block.Table table && WordTable.isWide(table);
    }

    private void turn() {
        Xml xml = layout.xml();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "SectionEnd");
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
