package io.github.partnerplan.document;

import java.util.List;

/**
 * The columns of a page of text: prose up to {@code edge}, then the margin of sources from {@code margin} on up to
 * {@code page}. Without a margin ({@code margin == page}) sources stand on lines of their own.
 */
record Measures(int page, int edge, int margin) {
    /** Lines of prose over about 100 characters lose the reader's eye. */
    private static final int LONGEST_PROSE = 100;

    /** Under this a margin would leave prose too narrow. */
    private static final int NARROWEST_WITH_MARGIN = 72;

    private static final int GAP = 2;

    static Measures of(int width, List<Block> blocks) {
        int widest = widestSource(blocks);
        if (widest == 0 || width < NARROWEST_WITH_MARGIN) {
            int page = Math.min(width, LONGEST_PROSE);
            return new Measures(page, page, page);
        }
        int sources = Math.min(widest, Math.min(width, LONGEST_PROSE) * 3 / 10);
        int edge = Math.min(width - GAP - sources, LONGEST_PROSE);
        return new Measures(edge + GAP + sources, edge, edge + GAP);
    }

    /** Where prose ends: before the margin, or past it on lines whose margin is free. */
    int edge(boolean marginIsFree) {
        return marginIsFree ? Math.min(page, LONGEST_PROSE) : edge;
    }

    boolean hasMargin() {
        return margin < page;
    }

    private static int widestSource(List<Block> blocks) {
        int widest = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                widest = Math.max(widest, MeasuredText.of(paragraph.source()).width());
            } else if (block instanceof Block.Items items) {
                for (Item item : items.items()) {
                    widest = Math.max(widest, MeasuredText.of(item.source()).width());
                }
            } else if (block instanceof Block.Fields fields) {
                for (Field field : fields.fields()) {
                    widest = Math.max(widest, MeasuredText.of(field.source()).width());
                }
            }
        }
        return widest;
    }
}
