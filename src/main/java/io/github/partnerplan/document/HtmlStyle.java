package io.github.partnerplan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of one page: the house's own, the client's accent in it, and the running head of its printed pages. */
record HtmlStyle(String css) {
    /** The grounds in report.css on which text in the accent stands: of each mode the one that asks most of it. */
    static final Accent LIGHT_GROUND = Accent.of("#f4f4f0");

    static final Accent DARK_GROUND = Accent.of("#22272e");

    private static final int LONGEST_HEAD = 90;

    static HtmlStyle of(Document document, int columns) {
        Accent accent = document.cover()
                .map(Cover::accent)
                .filter(given -> !given.isEmpty())
                .map(Accent::of)
                .orElse(Accent.HOUSE);
        String light = ":root{--accent:" + accent.onLight(LIGHT_GROUND).hex() + "}\n";
        String dark = "@media screen and (prefers-color-scheme:dark){:root{--accent:"
                + accent.onDark(DARK_GROUND).hex() + "}}\n";
        return new HtmlStyle(
                resource("report.css") + light + dark + HtmlColumns.rules(columns) + runningHead(document));
    }

    static String script() {
        return resource("report.js");
    }

    /** Who and what, on each printed page but a cover. */
    private static String runningHead(Document document) {
        String words = document.cover()
                .map(cover ->
                        joined(cover.client(), CleanText.isBlank(cover.title()) ? document.title() : cover.title()))
                .orElse(document.title());
        String head = "@page{@top-left{content:\"" + quoted(SvgLabel.shortened(words, LONGEST_HEAD)) + "\"}}\n";
        String first = "@page:first{@top-left{content:none}}\n";
        return head + first + (document.cover().isPresent() ? "@page:first{@bottom-right{content:none}}\n" : "");
    }

    private static String joined(String client, String title) {
        return CleanText.isBlank(client) || title.contains(client) ? title : client + " · " + title;
    }

    /** Every character but plain letters and digits by its number, so that none means anything to the style sheet. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Html.isPlain(point)) {
                out.append((char) point);
            } else {
                out.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return out.toString();
    }

    /** What a policy calls a style or a script that it allows. */
    static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlStyle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
