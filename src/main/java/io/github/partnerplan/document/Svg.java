package io.github.partnerplan.document;

import java.util.List;

/**
 * Draws one picture as SVG. Colours come from the style sheet by class; coordinates have at most two decimals, the same
 * on every machine.
 */
final class Svg {
    /** About how broad a character of small text is, of the sizes the style sheet sets. */
    static final double COLUMN = 7.1;

    /** From one line of small text to the next. */
    static final double LINE = 15;

    private static final double GREATEST = 1e7;

    private final StringBuilder out = new StringBuilder();

    Svg rect(double x, double y, double width, double height, String style) {
        return rect(x, y, width, height, style, "");
    }

    /** With words that are shown when pointed at. */
    Svg rect(double x, double y, double width, double height, String style, String title) {
        out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" width=\"").append(number(Math.max(0, width)));
        out.append("\" height=\"").append(number(Math.max(0, height)));
        return end(style, "rect", title);
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
        out.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
        return end(style, "line", "");
    }

    Svg circle(double x, double y, double radius, String style, String title) {
        out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        out.append("\" r=\"").append(number(radius));
        return end(style, "circle", title);
    }

    /** A square on its corner, with words that are shown when pointed at. */
    Svg diamond(double x, double y, double half, String style, String title) {
        out.append("<path d=\"");
        return points(x, y - half, x + half, y, x, y + half, x - half, y, x, y - half)
                .end(style, "path", title);
    }

    /** A triangle on its base, with words that are shown when pointed at. */
    Svg triangle(double x, double y, double half, String style, String title) {
        out.append("<path d=\"");
        return points(x, y - half, x + half, y + half, x - half, y + half, x, y - half)
                .end(style, "path", title);
    }

    /** A line through points given as x, y, x, y …; a style may close and fill it. */
    Svg path(String style, double... points) {
        out.append("<path d=\"");
        return points(points).end(style, "path", "");
    }

    private Svg points(double... points) {
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 ? 'M' : 'L').append(number(points[i])).append(' ').append(number(points[i + 1]));
        }
        return this;
    }

    Svg text(double x, double y, String style, String text) {
        return text(x, y, style, text, Integer.MAX_VALUE);
    }

    /** Text of at most so many columns; what is cut short is shown whole when pointed at. */
    Svg text(double x, double y, String style, String text, int columns) {
        return text("x=\"" + number(x) + "\" y=\"" + number(y) + '"', style, text, columns);
    }

    /** Text that ends at the point and rises towards it, less than by half a right angle: steeper text is read as lines of its own. */
    Svg rising(double x, double y, String style, String text, int columns) {
        return text("transform=\"translate(" + number(x) + ' ' + number(y) + ") rotate(-44)\"", style, text, columns);
    }

    /** Text over as many lines as it needs, at most so many, the first at the point; only the last is cut, and whole where pointed at. */
    Svg lines(double x, double y, String style, List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            boolean isLast = i == lines.size() - 1;
            String title = isLast && lines.get(i).endsWith(SvgLabel.ELLIPSIS) ? text : "";
            out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y + i * LINE));
            out.append("\" class=\"").append(style).append("\">").append(Html.escape(lines.get(i)));
            out.append(title.isEmpty() ? "" : "<title>" + Html.escape(title) + "</title>")
                    .append("</text>\n");
        }
        return this;
    }

    private Svg text(String place, String style, String text, int columns) {
        String shown = SvgLabel.shortened(text, columns);
        out.append("<text ")
                .append(place)
                .append(" class=\"")
                .append(style)
                .append("\">")
                .append(Html.escape(shown));
        if (!shown.equals(CleanText.of(text))) {
            out.append("<title>").append(Html.escape(text)).append("</title>");
        }
        out.append("</text>\n");
        return this;
    }

    private Svg end(String style, String element, String title) {
        out.append("\" class=\"").append(style);
        if (title.isEmpty()) {
            out.append("\"/>\n");
        } else {
            out.append("\"><title>")
                    .append(Html.escape(title))
                    .append("</title></")
                    .append(element)
                    .append(">\n");
        }
        return this;
    }

    /** The whole picture, with the words for those who do not see it. */
    String drawn(double width, double height, Chart chart, int figure) {
        String id = "f" + figure;
        return "<svg viewBox=\"0 0 " + number(width) + ' ' + number(height) + "\" role=\"img\" aria-labelledby=\"" + id
                + "_t\" aria-describedby=\"" + id + "_d\">\n<title id=\"" + id + "_t\">"
                + Html.escape(CleanText.isBlank(chart.title()) ? "Figure " + figure : chart.title())
                + "</title>\n<desc id=\"" + id
                + "_d\">" + Html.escape(chart.alternative()) + "</desc>\n" + out + "</svg>";
    }

    /** A value as a part of the greatest, from 0 to 1, whatever it is. */
    static double share(double value, double greatest) {
        boolean isDrawn = value > 0 && Double.isFinite(value) && greatest > 0 && Double.isFinite(greatest);
        return isDrawn ? Math.min(1, value / greatest) : 0;
    }

    /** Two decimals, no more than are needed. */
    static String number(double value) {
        double kept = Double.isFinite(value) ? Math.max(-GREATEST, Math.min(GREATEST, value)) : 0;
        long hundredths = Math.round(kept * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long rest = size % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return sign + size / 100 + decimals;
    }
}
