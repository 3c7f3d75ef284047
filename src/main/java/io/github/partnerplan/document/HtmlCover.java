package io.github.partnerplan.document;

/** The head of a report made for a client; in print it is a page of its own. */
final class HtmlCover {
    private HtmlCover() {}

    static String of(Cover cover, String title, HtmlIds ids) {
        StringBuilder out = new StringBuilder("<header class=\"cover\">\n<div>\n");
        cover.logo()
                .ifPresent(logo -> out.append("<p class=\"logo\"><img alt=\"")
                        .append(Html.escape(logo.alternative()))
                        .append("\" src=\"data:")
                        .append(Html.escape(logo.mediaType()))
                        .append(";base64,")
                        .append(Html.escape(logo.base64()))
                        .append("\"/></p>\n"));
        if (!CleanText.isBlank(cover.client())) {
            out.append("<p class=\"client\">")
                    .append(Html.prose(cover.client()))
                    .append("</p>\n");
        }
        out.append("<h1>").append(Html.prose(title)).append("</h1>\n");
        if (!CleanText.isBlank(cover.date())) {
            out.append("<p class=\"when\">").append(Html.prose(cover.date())).append("</p>\n");
        }
        out.append("</div>\n");
        HtmlLayout introduction = HtmlLayout.onCover(ids);
        introduction.add(cover.introduction());
        String said = introduction.body() + introduction.footer();
        out.append(said.isEmpty() ? "" : "<div class=\"introduction\">\n" + said + "</div>\n");
        return out.append("</header>\n").toString();
    }
}
