package io.github.partnerplan.office;

/** Writes a plot as a chart of an office program, each series with its colour and the cells of the sheet that it shows. */
final class PlotXml {
    private static final String CATEGORIES = "1001";
    private static final String VALUES = "1002";
    private static final String LINE_CATEGORIES = "1003";
    private static final String LINE_VALUES = "1004";
    private static final String INK = "40464D";
    private static final String RULE = "E1E4E8";

    private final Xml xml = new Xml();
    private final Plot plot;

    private PlotXml(Plot plot) {
        this.plot = plot;
    }

    static String of(Plot plot) {
        PlotXml chart = new PlotXml(plot);
        chart.write();
        return chart.xml.toString();
    }

    private void write() {
        xml.open(
                "c:chartSpace",
                "xmlns:c",
                "http://schemas.openxmlformats.org/drawingml/2006/chart",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main");
        value("c:date1904", "0");
        value("c:roundedCorners", "0");
        xml.open("c:chart");
        title(plot.title(), "1200", false);
        value("c:autoTitleDeleted", "0");
        xml.open("c:plotArea").empty("c:layout");
        bars();
        plot.line().ifPresent(this::line);
        axes();
        xml.close();
        legend();
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr");
        fill("FFFFFF");
        xml.open("a:ln").empty("a:noFill").close(2);
        letters("900");
        xml.close();
    }

    private void bars() {
        boolean stacked = plot.shape().isStacked();
        xml.open("c:barChart");
        value("c:barDir", plot.shape().isLying() ? "bar" : "col");
        value("c:grouping", stacked ? "stacked" : "clustered");
        value("c:varyColors", "0");
        for (int i = 0; i < plot.bars().size(); i++) {
            Plot.Series series = plot.bars().get(i);
            beginSeries(i, series);
            xml.open("c:spPr");
            fill(series.colour());
            xml.close();
            value("c:invertIfNegative", "0");
            labels(series, stacked ? "ctr" : "outEnd");
            new PlotCells(xml, plot).write(i, series);
            xml.close();
        }
        value("c:gapWidth", stacked ? "45" : "60");
        if (stacked) {
            value("c:overlap", "100");
        }
        value("c:axId", CATEGORIES);
        value("c:axId", VALUES);
        xml.close();
    }

    private void line(Plot.Series series) {
        int index = plot.bars().size();
        xml.open("c:lineChart");
        value("c:grouping", "standard");
        value("c:varyColors", "0");
        beginSeries(index, series);
        xml.open("c:spPr").open("a:ln", "w", "22225");
        fill(series.colour());
        xml.close(2);
        xml.open("c:marker");
        value("c:symbol", "circle");
        value("c:size", "5");
        xml.open("c:spPr");
        fill(series.colour());
        xml.close(2);
        new PlotCells(xml, plot).write(index, series);
        value("c:smooth", "0");
        xml.close();
        value("c:marker", "1");
        value("c:axId", LINE_CATEGORIES);
        value("c:axId", LINE_VALUES);
        xml.close();
    }

    private void beginSeries(int index, Plot.Series series) {
        xml.open("c:ser");
        value("c:idx", Integer.toString(index));
        value("c:order", Integer.toString(index));
        if (series.colour().isEmpty()) {
            // LibreOffice takes out another entry of the legend than the one it is told to; a blank is harmless.
            xml.open("c:tx").words("c:v", " ").close();
        } else {
            new PlotCells(xml, plot).name(index, series.name());
        }
    }

    private void labels(Plot.Series series, String place) {
        if (series.labels().isEmpty()) {
            return;
        }
        xml.open("c:dLbls");
        xml.empty("c:numFmt", "formatCode", series.labels(), "sourceLinked", "0");
        xml.open("c:spPr").empty("a:noFill").close();
        letters("800");
        value("c:dLblPos", place);
        for (String shown : new String[] {"LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"}) {
            value("c:show" + shown, shown.equals("Val") ? "1" : "0");
        }
        xml.close();
    }

    /** Bars that lie are read from the top, so their categories run the other way and the values' axis stands at their end. */
    private void axes() {
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
        value("c:axId", id);
        xml.open("c:scaling");
        value("c:orientation", lying ? "maxMin" : "minMax");
        xml.close();
        value("c:delete", hidden ? "1" : "0");
        value("c:axPos", lying ? "l" : "b");
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "low");
        rule("BCC1C7");
        letters("900");
        value("c:crossAx", other);
        value("c:crosses", "autoZero");
        value("c:auto", "0");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "100");
        value("c:noMultiLvlLbl", "1");
        xml.close();
    }

    private void values(Plot.Axis axis, String id, String other, String place, String crosses) {
        xml.open("c:valAx");
        value("c:axId", id);
        xml.open("c:scaling");
        value("c:orientation", "minMax");
        number("c:max", axis.to());
        number("c:min", axis.from());
        xml.close();
        value("c:delete", "0");
        value("c:axPos", place);
        if (!place.equals("r")) {
            xml.open("c:majorGridlines");
            rule(RULE);
            xml.close();
        }
        title(axis.title(), "900", !plot.shape().isLying());
        xml.empty("c:numFmt", "formatCode", axis.format(), "sourceLinked", "0");
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
        xml.open("c:spPr").open("a:ln").empty("a:noFill").close(2);
        letters("900");
        value("c:crossAx", other);
        value("c:crosses", crosses);
        value("c:crossBetween", "between");
        number("c:majorUnit", axis.step());
        xml.close();
    }

    private void legend() {
        int shown = plot.line().isPresent() ? 1 : 0;
        for (Plot.Series series : plot.bars()) {
            shown += series.colour().isEmpty() ? 0 : 1;
        }
        if (shown < 2) {
            return;
        }
        xml.open("c:legend");
        value("c:legendPos", "b");
        value("c:overlay", "0");
        letters("900");
        xml.close();
    }

    private void title(String words, String size, boolean standing) {
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
        fill(INK);
        xml.empty("a:latin", "typeface", "Calibri").close();
        xml.words("a:t", words).close(4);
        value("c:overlay", "0");
        xml.close();
    }

    private void letters(String size) {
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", size, "b", "0");
        fill(INK);
        xml.empty("a:latin", "typeface", "Calibri").close(2);
        xml.empty("a:endParaRPr", "lang", "en-US").close(2);
    }

    private void rule(String colour) {
        xml.open("c:spPr").open("a:ln", "w", "9525");
        fill(colour);
        xml.close(2);
    }

    private void fill(String colour) {
        if (colour.isEmpty()) {
            xml.empty("a:noFill");
        } else {
            xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
        }
    }

    private void number(String name, double number) {
        if (Double.isFinite(number)) {
            value(name, PlotCells.number(number));
        }
    }

    private void value(String name, String value) {
        xml.empty(name, "val", value);
    }
}
