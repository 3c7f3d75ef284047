package io.github.partnerplan.document;

import java.util.List;

/** Writes styled text as HTML: a style becomes an element, a link leads only where there is something. */
final class HtmlText {
    private final HtmlIds ids;

    HtmlText(HtmlIds ids) {
        this.ids = ids;
    }

    String of(Text text) {
        StringBuilder out = new StringBuilder();
        List<Span> spans = text.spans();
        for (int i = 0; i < spans.size(); ) {
            Link link = spans.get(i).link();
            StringBuilder linked = new StringBuilder();
            boolean isSeen = false;
            for (; i < spans.size() && spans.get(i).link().equals(link); i++) {
                linked.append(of(spans.get(i)));
                isSeen |= !CleanText.isBlank(spans.get(i).text());
            }
            String to = isSeen ? address(link) : "";
            if (to.isEmpty()) {
                out.append(linked);
            } else {
                out.append("<a href=\"").append(to).append("\">").append(linked).append("</a>");
            }
        }
        return out.toString();
    }

    private String address(Link link) {
        if (link instanceof Link.File file) {
            return file.address();
        }
        return link instanceof Link.Place place
                ? ids.note(place.key()).map(id -> "#" + id).orElse("")
                : "";
    }

    private static String of(Span span) {
        String text = span.style() == Style.CODE ? Html.verbatim(span.text()) : Html.prose(span.text());
        if (text.isEmpty()) {
            return "";
        }
        for (Mark mark : Mark.values()) {
            if (mark != Mark.NONE && span.style() == mark.style() && span.text().equals(mark.sign())) {
                return mark(mark);
            }
        }
        return switch (span.style()) {
            case PLAIN -> text;
            case STRONG -> "<strong>" + text + "</strong>";
            case CODE -> "<code>" + text + "</code>";
            case GOOD, BAD, WARN, MUTED -> "<span class=\"" + name(span.style()) + "\">" + text + "</span>";
        };
    }

    /** The sign of a verdict, which is read out as a word. */
    static String mark(Mark mark) {
        String word = switch (mark) {
            case NONE -> "";
            case GOOD -> "good";
            case BAD -> "bad";
            case UNKNOWN -> "unknown";
            case WARN -> "warning";
        };
        if (word.isEmpty()) {
            return "";
        }
        return "<span class=\"mark " + name(mark.style()) + "\" role=\"img\" aria-label=\"" + word + "\">" + mark.sign()
                + "</span>";
    }

    /** The class by which the style sheet knows a style. */
    static String name(Style style) {
        return switch (style) {
            case PLAIN -> "plain";
            case STRONG -> "strong";
            case CODE -> "code";
            case GOOD -> "good";
            case BAD -> "bad";
            case WARN -> "warn";
            case MUTED -> "muted";
        };
    }
}
