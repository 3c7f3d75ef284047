package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a document as one web page that needs nothing beside it: its style, its few lines of script and its pictures are within,
 * and its policy lets a browser load or run nothing else.
 */
public final class HtmlWriter {
    private static final String UNTITLED = "Report";

    public String write(Document document) {
        HtmlIds ids = new HtmlIds(all(document));
        StringBuilder page = new StringBuilder();
        HtmlLayout layout;
        if (document.cover().isPresent()) {
            Cover cover = document.cover().get();
            layout = HtmlLayout.underTitle(ids);
            page.append(HtmlCover.of(cover, title(document), ids));
            layout.add(document.blocks());
        } else {
            boolean isOpened =
                    !document.shown().isEmpty() && isTitle(document.shown().get(0));
            layout = isOpened ? HtmlLayout.withTitle(ids) : HtmlLayout.underTitle(ids);
            layout.add(document.shown());
            if (!layout.opening().isEmpty()) {
                page.append("<header class=\"opening\">\n")
                        .append(layout.opening())
                        .append("</header>\n");
            }
        }
        page.append(body(layout));
        HtmlStyle style = HtmlStyle.of(document, layout.columns());
        return head(document, style, page.indexOf("<button") >= 0) + page;
    }

    private static List<Block> all(Document document) {
        List<Block> all = new ArrayList<>();
        document.cover().ifPresent(cover -> all.addAll(cover.introduction()));
        all.addAll(document.blocks());
        return all;
    }

    private static boolean isTitle(Block first) {
        return (first instanceof Block.Banner banner && !banner.left().isEmpty())
                || (first instanceof Block.Heading heading
                        && heading.level() == 1
                        && !heading.text().isEmpty());
    }

    private static String title(Document document) {
        Optional<String> ofCover = document.cover().map(Cover::title);
        if (ofCover.isPresent() && !CleanText.isBlank(ofCover.get())) {
            return ofCover.get();
        }
        return CleanText.isBlank(document.title()) ? UNTITLED : document.title();
    }

    private static String head(Document document, HtmlStyle style, boolean hasScript) {
        String script = hasScript ? HtmlStyle.script() : "";
        String policy = "default-src 'none'; style-src '" + HtmlStyle.hash(style.css()) + "'; "
                + (script.isEmpty() ? "" : "script-src '" + HtmlStyle.hash(script) + "'; ")
                + "img-src data:; base-uri 'none'; form-action 'none'";
        String title = CleanText.isBlank(document.title()) ? title(document) : document.title();
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                + "<title>" + Html.escape(title) + "</title>\n"
                + "<style>" + style.css() + "</style>\n"
                + (script.isEmpty() ? "" : "<script type=\"module\">" + script + "</script>\n")
                + "</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n";
    }

    private static String body(HtmlLayout layout) {
        String contents = HtmlContents.of(layout.contents());
        StringBuilder out =
                new StringBuilder(contents.isEmpty() ? "<div class=\"page\">\n" : "<div class=\"page aside\">\n");
        out.append(contents)
                .append("<main id=\"main\" tabindex=\"-1\">\n")
                .append(layout.body())
                .append("</main>\n</div>\n");
        if (!layout.footer().isEmpty()) {
            out.append("<footer>\n").append(layout.footer()).append("</footer>\n");
        }
        if (layout.hasFigures()) {
            out.append(SvgFills.PATTERNS);
        }
        return out.append("</body>\n</html>\n").toString();
    }
}
