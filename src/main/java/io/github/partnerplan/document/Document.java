package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be read, free of any form. The title names it (a browser tab, a file's properties) and is shown as a
 * heading only where the blocks begin with neither a banner nor a heading of level 1.
 */
public record Document(String title, Optional<Cover> cover, List<Block> blocks) {
    public Document {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(cover, "cover");
        blocks = List.copyOf(blocks);
    }

    /** A document without a cover. */
    public Document(String title, List<Block> blocks) {
        this(title, Optional.empty(), blocks);
    }

    /** The same under a cover, without a banner that says no more than it, or as it is where there is none. */
    public Document under(Optional<Cover> other) {
        if (other.isEmpty()) {
            return this;
        }
        boolean isSaid = !blocks.isEmpty() && isSaidBy(other.get(), blocks.get(0));
        return new Document(title, other, isSaid ? blocks.subList(1, blocks.size()) : blocks);
    }

    private static boolean isSaidBy(Cover cover, Block first) {
        return first instanceof Block.Banner banner
                && banner.left().plain().equals(cover.title())
                && banner.right().plain().equals(cover.date());
    }

    /** The blocks as shown: with the title in front as a heading where nothing else opens the document. */
    public List<Block> shown() {
        if (title.isBlank() || (!blocks.isEmpty() && opens(blocks.get(0)))) {
            return blocks;
        }
        List<Block> all = new ArrayList<>();
        all.add(Block.heading(1, title));
        all.addAll(blocks);
        return all;
    }

    private static boolean opens(Block first) {
        return first instanceof Block.Banner || (first instanceof Block.Heading heading && heading.level() == 1);
    }
}
