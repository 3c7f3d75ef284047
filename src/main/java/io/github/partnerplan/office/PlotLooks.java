package io.github.partnerplan.office;

/** Writes how the parts of a plot look: their colours, rules, letters and titles. */
final class PlotLooks {
    static final String RULE = "E1E4E8";

    private final Xml xml;

    PlotLooks(Xml xml) {
        this.xml = xml;
    }

    void title(String words, String size, boolean standing) {
        if (words.isBlank()) {
            return;
        }
        boolean isBold = size.length() > 3;
        xml.open("c:title").open("c:tx").open("c:rich");
        if (standing) {
            xml.empty("a:bodyPr", "rot", "-5400000", "vert", "horz");
        } else {
            xml.empty("a:bodyPr");
        }
        xml.open("a:p").open("a:pPr").empty("a:defRPr", "sz", size).close();
        xml.open("a:r").open("a:rPr", "lang", "en-US", "sz", size, "b", isBold ? "1" : "0");
        fill(Palette.INK);
        xml.empty("a:latin", "typeface", "Calibri").close();
        xml.words("a:t", words).close(4);
        value("c:overlay", "0");
        xml.close();
    }

    void letters(String size) {
        letters(size, false);
    }

    /** Level ones are not turned by a program that finds them too long; it breaks them. */
    void letters(String size, boolean isLevel) {
        xml.open("c:txPr");
        if (isLevel) {
            xml.empty("a:bodyPr", "rot", "0", "vert", "horz");
        } else {
            xml.empty("a:bodyPr");
        }
        xml.open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", size, "b", "0");
        fill(Palette.INK);
        xml.empty("a:latin", "typeface", "Calibri").close(2);
        xml.empty("a:endParaRPr", "lang", "en-US").close(2);
    }

    void rule(String colour) {
        xml.open("c:spPr").open("a:ln", "w", "9525");
        fill(colour);
        xml.close(2);
    }

    void fill(String colour) {
        if (colour.isEmpty()) {
            xml.empty("a:noFill");
        } else {
            xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
        }
    }

    /** Lines of the colour on white. */
    void hatch(String colour) {
        xml.open("a:pattFill", "prst", "wdUpDiag")
                .open("a:fgClr")
                .empty("a:srgbClr", "val", colour)
                .close();
        xml.open("a:bgClr").empty("a:srgbClr", "val", "FFFFFF").close(2);
        xml.open("a:ln", "w", "6350");
        fill(colour);
        xml.close();
    }

    /** A line around an area that is too pale to be seen without one. */
    void edge(String fill) {
        if (!fill.isEmpty() && Palette.isPale(fill)) {
            xml.open("a:ln", "w", "6350");
            fill(Palette.GREY);
            xml.close();
        }
    }

    void number(String name, double number) {
        if (Double.isFinite(number)) {
            value(name, PlotCells.number(number));
        }
    }

    void value(String name, String value) {
        xml.empty(name, "val", value);
    }
}
