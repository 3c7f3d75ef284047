package io.github.partnerplan.document;

import java.util.Objects;

/** One entry of a list: a verdict, what it says, the evidence below it and where it comes from. */
public record Item(Mark mark, Text text, Text detail, Text source) {
    public Item {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(source, "source");
    }

    public static Item of(String text) {
        return of(Text.of(text));
    }

    public static Item of(Text text) {
        return new Item(Mark.NONE, text, Text.EMPTY, Text.EMPTY);
    }

    public static Item of(Mark mark, Text text) {
        return new Item(mark, text, Text.EMPTY, Text.EMPTY);
    }

    public Item detail(Text newDetail) {
        return new Item(mark, text, newDetail, source);
    }

    public Item source(Text newSource) {
        return new Item(mark, text, detail, newSource);
    }
}
