package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Restyles text for the part it plays on a page of text. */
final class Tone {
    private Tone() {}

    /** Plain spans take the style, the others keep their own. */
    static Text plainAs(Style style, Text text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : text.spans()) {
            spans.add(span.style() == Style.PLAIN ? new Span(span.text(), style, span.link()) : span);
        }
        return new Text(spans);
    }

    /** Strong capitals for plain and strong spans; the others, such as a file name, keep case and style. */
    static Text capitals(Text text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : text.spans()) {
            boolean raised = span.style() == Style.PLAIN || span.style() == Style.STRONG;
            spans.add(raised ? new Span(span.text().toUpperCase(Locale.ROOT), Style.STRONG, span.link()) : span);
        }
        return new Text(spans);
    }

    /** As {@link #capitals} for the strong spans only, each set off by a wider gap. */
    static Text banner(Text text) {
        Text all = Text.EMPTY;
        for (Span span : text.spans()) {
            if (span.style() == Style.STRONG) {
                String gap = all.isEmpty() ? "" : " ";
                all = all.plus(gap).plus(capitals(new Text(List.of(span)))).plus("\u00A0\u00A0 ");
            } else {
                all = all.plus(span.text(), span.style());
            }
        }
        return all;
    }
}
