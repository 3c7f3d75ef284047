package io.github.partnerplan.document;

import java.util.List;

/** Writes a document for a terminal, in lines of at most 40 to 200 columns, with or without ANSI colour. */
public final class TextWriter {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    private final int width;
    private final boolean colour;

    /** A width outside 40 to 200 columns is taken as the nearer of the two. */
    public TextWriter(int width, boolean colour) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.colour = colour;
    }

    public String write(Document document) {
        List<Block> blocks = document.shown();
        TextLayout layout = new TextLayout(width, blocks);
        for (Block block : blocks) {
            block.writeTo(layout);
        }
        StringBuilder out = new StringBuilder();
        for (Line line : layout.lines()) {
            line.paint(out, colour);
            out.append('\n');
        }
        return out.toString();
    }
}
