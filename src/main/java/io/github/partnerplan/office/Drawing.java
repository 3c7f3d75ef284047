package io.github.partnerplan.office;

/** Writes the frames in a Word file's text that hold a chart or a picture, each with a number of its own. */
final class Drawing {
    static final int UNITS_A_MILLIMETRE = 36_000;

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private int count;

    /** A frame in a paragraph of that style: what it shows in words, its size in millimetres, the part that it shows. */
    record Frame(String style, String words, double width, double height, String part) {}

    void chart(Frame frame, Xml xml) {
        begin(frame, "Chart", CHART, xml);
        xml.empty("c:chart", "r:id", frame.part());
        xml.close(6);
    }

    void picture(Frame frame, Xml xml) {
        begin(frame, "Picture", PICTURE, xml);
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", Integer.toString(count), "name", "Picture " + count);
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", frame.part());
        xml.open("a:stretch").empty("a:fillRect").close(2);
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", units(frame.width()), "cy", units(frame.height()))
                .close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst");
        xml.close(3);
        xml.close(6);
    }

    private void begin(Frame frame, String kind, String type, Xml xml) {
        count++;
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", frame.style()).close();
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", units(frame.width()), "cy", units(frame.height()));
        xml.empty("wp:docPr", "id", Integer.toString(count), "name", kind + " " + count, "descr", frame.words());
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", type);
    }

    private static String units(double millimetres) {
        return Long.toString(Math.max(1, Math.round(millimetres * UNITS_A_MILLIMETRE)));
    }
}
