package io.github.partnerplan.office;

/** Writes the axes of a plot: its categories, its values, and those of a line over its bars. */
final class PlotAxes {
    static final String CATEGORIES = "1001";
    static final String VALUES = "1002";
    static final String LINE_CATEGORIES = "1003";
    static final String LINE_VALUES = "1004";

    /** So many bars that lie have room for names on two lines of the usual size. */
    private static final int ROOMY = 16;

    private final Xml xml;
    private final PlotLooks looks;
    private final Plot plot;

    PlotAxes(Xml xml, Plot plot) {
        this.xml = xml;
        this.looks = new PlotLooks(xml);
        this.plot = plot;
    }

    /** Bars that lie are read from the top, so their categories run the other way and the values' axis stands at their end. */
    void write() {
        boolean lying = plot.shape().isLying();
        categories(CATEGORIES, VALUES, lying, false);
        Plot.Axis axis = plot.values();
        values(axis, VALUES, CATEGORIES, lying ? "b" : "l", lying ? "max" : "autoZero");
        if (plot.line().isPresent()) {
            categories(LINE_CATEGORIES, LINE_VALUES, false, true);
            Plot.Axis shares = new Plot.Axis(plot.line().get().name(), "0%", 0, 1, 0.2);
            values(shares, LINE_VALUES, LINE_CATEGORIES, "r", "max");
        }
    }

    private void categories(String id, String other, boolean lying, boolean hidden) {
        xml.open("c:catAx");
        looks.value("c:axId", id);
        xml.open("c:scaling");
        looks.value("c:orientation", lying ? "maxMin" : "minMax");
        xml.close();
        looks.value("c:delete", hidden ? "1" : "0");
        looks.value("c:axPos", lying ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        looks.value("c:majorTickMark", "none");
        looks.value("c:minorTickMark", "none");
        looks.value("c:tickLblPos", "low");
        looks.rule("BCC1C7");
        boolean isFlat = plot.categories().size() <= PlotLabel.FEW;
        looks.letters(lying && plot.categories().size() > ROOMY ? "750" : "900", lying || isFlat);
        looks.value("c:crossAx", other);
        looks.value("c:crosses", "autoZero");
        looks.value("c:auto", "0");
        looks.value("c:lblAlgn", "ctr");
        looks.value("c:lblOffset", "100");
        if (lying || isFlat) {
            // Else a program leaves out every second name where it takes them to be too close.
            looks.value("c:tickLblSkip", "1");
        }
        looks.value("c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void values(Plot.Axis axis, String id, String other, String place, String crosses) {
        xml.open("c:valAx");
        looks.value("c:axId", id);
        xml.open("c:scaling");
        looks.value("c:orientation", "minMax");
        looks.number("c:max", axis.to());
        looks.number("c:min", axis.from());
        xml.close();
        looks.value("c:delete", "0");
        looks.value("c:axPos", place);
        if (!place.equals("r")) {
            xml.open("c:majorGridlines");
            looks.rule(PlotLooks.RULE);
            xml.close();
        }
        looks.title(axis.title(), "900", !plot.shape().isLying());
        xml.empty("c:numFmt", "formatCode", axis.format(), "sourceLinked", "0");
        looks.value("c:majorTickMark", "none");
        looks.value("c:minorTickMark", "none");
        looks.value("c:tickLblPos", "nextTo");
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close(2);
        looks.letters("900");
        looks.value("c:crossAx", other);
        looks.value("c:crosses", crosses);
        looks.value("c:crossBetween", "between");
        looks.number("c:majorUnit", axis.step());
        xml.close();
    }
}
