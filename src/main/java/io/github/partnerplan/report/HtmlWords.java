package io.github.partnerplan.report;

import java.util.List;
import java.util.Locale;

/** The words of a piece of HTML: what stands between its tags, without comments, scripts and style sheets. */
final class HtmlWords {

    /** Elements whose content is for the machine. */
    private static final List<String> SILENT = List.of("script", "style");

    private HtmlWords() {}

    static String of(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            if (html.charAt(at) == '<') {
                at = behindTag(lower, at);
                words.append(' ');
            } else {
                words.append(html.charAt(at));
                at++;
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** Behind a tag, a comment, or a silent element with all in it; a tag that never ends takes the rest with it. */
    private static int behindTag(String lower, int from) {
        if (lower.startsWith("<!--", from)) {
            return behind(lower, "-->", from + 4);
        }
        for (String name : SILENT) {
            if (lower.startsWith("<" + name, from)) {
                return behind(lower, "</" + name + ">", from);
            }
        }
        return behind(lower, ">", from);
    }

    private static int behind(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }
}
