package io.github.partnerplan.office;

import io.github.partnerplan.document.CleanText;
import io.github.partnerplan.document.Span;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import java.util.Optional;

/** Writes the text of one paragraph as runs in named styles, with links to notes; runs of white space become one blank. */
final class WordText {
    private final Xml xml;
    private final Places places;
    private boolean afterBlank = true;

    WordText(Xml xml, Places places) {
        this.xml = xml;
        this.places = places;
    }

    /** A paragraph of that style, which the caller closes. */
    static WordText begin(Xml xml, Places places, String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        return new WordText(xml, places);
    }

    WordText add(Text text) {
        for (Span span : text.spans()) {
            add(span, span.style() == Style.PLAIN ? "" : named(span.style()), "Hyperlink");
        }
        return this;
    }

    /** The text with what is plain of it in bold. */
    WordText strong(Text text) {
        for (Span span : text.spans()) {
            add(span, span.style() == Style.PLAIN ? "Strong" : named(span.style()), "Hyperlink");
        }
        return this;
    }

    /** Where it comes from, small after a blank; nothing for an empty one. */
    WordText source(Text source) {
        if (source.isEmpty()) {
            return this;
        }
        run(" ", "Source");
        afterBlank = true;
        for (Span span : source.spans()) {
            add(span, "Source", "SourceLink");
        }
        return this;
    }

    /** A sign with a tab after it, for a list whose items hang. */
    WordText sign(Text sign) {
        add(sign);
        xml.open("w:r").empty("w:tab").close();
        afterBlank = true;
        return this;
    }

    private void add(Span span, String style, String linkStyle) {
        String words = collapsed(span.text());
        if (words.isEmpty()) {
            return;
        }
        Optional<String> place = places.of(span.link());
        if (place.isPresent()) {
            boolean ownLook = !style.isEmpty() && !style.equals("Source");
            xml.open("w:hyperlink", "w:anchor", place.get(), "w:history", "1");
            run(words, ownLook ? style : linkStyle, style.equals("Source") ? "" : tone(span.style()));
            xml.close();
        } else {
            run(words, style);
        }
    }

    /** Some readers give what leads somewhere the colour of the text around it, whatever its style says. */
    private static String tone(Style style) {
        return switch (style) {
            case GOOD -> Palette.GOOD;
            case BAD -> Palette.BAD;
            case WARN -> Palette.WARN;
            case MUTED -> Palette.MUTED;
            case PLAIN, STRONG, CODE -> "";
        };
    }

    private void run(String words, String style) {
        run(words, style, "");
    }

    private void run(String words, String style, String colour) {
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style);
            if (!colour.isEmpty()) {
                xml.empty("w:color", "w:val", colour);
            }
            xml.close();
        }
        xml.words("w:t", words, "xml:space", "preserve").close();
    }

    /** The words of a text without styles, each run of white space as one blank. */
    static String collapsed(Text text) {
        return new WordText(new Xml(), new Places()).collapsed(text.plain());
    }

    private String collapsed(String text) {
        StringBuilder words = new StringBuilder();
        String clean = CleanText.of(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c != ' ' || !afterBlank) {
                words.append(c);
            }
            afterBlank = c == ' ';
        }
        return words.toString();
    }

    private static String named(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case GOOD -> "Good";
            case BAD -> "Bad";
            case WARN -> "Warn";
            case MUTED -> "Muted";
            case CODE -> "CodeWord";
        };
    }
}
