package io.github.partnerplan.office;

/** Writes a plot as a chart of an office program, each series with its colour and the cells of the sheet that it shows. */
final class PlotXml {
    private static final int GAP_OF_ONE = 500;

    private final Xml xml = new Xml();
    private final PlotLooks looks = new PlotLooks(xml);
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
        looks.value("c:date1904", "0");
        looks.value("c:roundedCorners", "0");
        xml.open("c:chart");
        looks.title(plot.title(), "1200", false);
        looks.value("c:autoTitleDeleted", "0");
        xml.open("c:plotArea").empty("c:layout");
        bars();
        plot.line().ifPresent(this::line);
        new PlotAxes(xml, plot).write();
        xml.close();
        legend();
        looks.value("c:plotVisOnly", "1");
        looks.value("c:dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr");
        looks.fill("FFFFFF");
        xml.open("a:ln").empty("a:noFill").close(2);
        looks.letters("900");
        xml.close();
    }

    private void bars() {
        boolean stacked = plot.shape().isStacked();
        xml.open("c:barChart");
        looks.value("c:barDir", plot.shape().isLying() ? "bar" : "col");
        looks.value("c:grouping", stacked ? "stacked" : "clustered");
        looks.value("c:varyColors", "0");
        for (int i = 0; i < plot.bars().size(); i++) {
            Plot.Series series = plot.bars().get(i);
            beginSeries(i, series);
            xml.open("c:spPr");
            if (series.isHatched()) {
                looks.hatch(series.colour());
            } else {
                looks.fill(series.colour());
                looks.edge(series.colour());
            }
            xml.close();
            looks.value("c:invertIfNegative", "0");
            labels(series, stacked ? "ctr" : "outEnd");
            new PlotCells(xml, plot).write(i, series);
            xml.close();
        }
        looks.value("c:gapWidth", Integer.toString(gap()));
        if (stacked) {
            looks.value("c:overlap", "100");
        }
        looks.value("c:axId", PlotAxes.CATEGORIES);
        looks.value("c:axId", PlotAxes.VALUES);
        xml.close();
    }

    /** In hundredths of a bar: columns that are few stand further apart, so that one alone does not fill the page. */
    private int gap() {
        int few = plot.shape().isLying() ? 0 : GAP_OF_ONE / plot.categories().size();
        return Math.max(few, plot.shape().isStacked() ? 45 : 60);
    }

    private void line(Plot.Series series) {
        int index = plot.bars().size();
        xml.open("c:lineChart");
        looks.value("c:grouping", "standard");
        looks.value("c:varyColors", "0");
        beginSeries(index, series);
        xml.open("c:spPr").open("a:ln", "w", "22225");
        looks.fill(series.colour());
        xml.close(2);
        xml.open("c:marker");
        looks.value("c:symbol", "circle");
        looks.value("c:size", "6");
        // White within an edge, so that it shows on a bar of any colour.
        xml.open("c:spPr");
        looks.fill("FFFFFF");
        xml.open("a:ln", "w", "12700");
        looks.fill(series.colour());
        xml.close(3);
        new PlotCells(xml, plot).write(index, series);
        looks.value("c:smooth", "0");
        xml.close();
        looks.value("c:marker", "1");
        looks.value("c:axId", PlotAxes.LINE_CATEGORIES);
        looks.value("c:axId", PlotAxes.LINE_VALUES);
        xml.close();
    }

    private void beginSeries(int index, Plot.Series series) {
        xml.open("c:ser");
        looks.value("c:idx", Integer.toString(index));
        looks.value("c:order", Integer.toString(index));
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
        looks.letters("800");
        looks.value("c:dLblPos", place);
        for (String shown : new String[] {"LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"}) {
            looks.value("c:show" + shown, shown.equals("Val") ? "1" : "0");
        }
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
        looks.value("c:legendPos", "b");
        looks.value("c:overlay", "0");
        looks.letters("900");
        xml.close();
    }
}
