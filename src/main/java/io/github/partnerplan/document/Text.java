package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of styled text without layout: runs of white space count as one blank, a no-break space keeps words together.
 */
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String text) {
        return of(text, Style.PLAIN);
    }

    public static Text of(String text, Style style) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Span(text, style)));
    }

    public static Text strong(String text) {
        return of(text, Style.STRONG);
    }

    public static Text muted(String text) {
        return of(text, Style.MUTED);
    }

    public static Text code(String text) {
        return of(text, Style.CODE);
    }

    /** The same, each span leading there that leads nowhere yet. */
    public Text linkedTo(Link link) {
        List<Span> linked = new ArrayList<>();
        for (Span span : spans) {
            linked.add(span.link().equals(Link.NONE) ? new Span(span.text(), span.style(), link) : span);
        }
        return new Text(linked);
    }

    public Text plus(String text) {
        return plus(of(text));
    }

    public Text plus(String text, Style style) {
        return plus(of(text, style));
    }

    /** The two texts one after the other; no blank is put between them. */
    public Text plus(Text other) {
        if (spans.isEmpty()) {
            return other;
        }
        List<Span> joined = new ArrayList<>(spans);
        joined.addAll(other.spans);
        return new Text(joined);
    }

    /** Whether nothing would be seen of it: only white space and characters without a picture. */
    public boolean isEmpty() {
        for (Span span : spans) {
            if (!CleanText.isBlank(span.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that is seen of it is strong. */
    public boolean isStrong() {
        for (Span span : spans) {
            if (span.style() != Style.STRONG && !CleanText.isBlank(span.text())) {
                return false;
            }
        }
        return !spans.isEmpty();
    }

    /** The bare characters, as given and not neutralised. */
    public String plain() {
        StringBuilder all = new StringBuilder();
        for (Span span : spans) {
            all.append(span.text());
        }
        return all.toString();
    }
}
