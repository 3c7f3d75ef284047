package io.github.partnerplan.document;

/** Draws every kind of chart as SVG for a page; the figure's number keeps the names within it its own. */
final class SvgCharts implements Chart.ChartForms<String> {
    /** The width of every chart in its own units, about one for each pixel of a column of text. */
    static final double WIDTH = 720;

    /** How many characters a line across a whole chart may have. */
    static final int COLUMNS = (int) (WIDTH / Svg.COLUMN);

    private final int figure;

    SvgCharts(int figure) {
        this.figure = figure;
    }

    @Override
    public String bullets(Chart.Bullets chart) {
        return new SvgBullets(chart).drawn(figure);
    }

    @Override
    public String ladder(Chart.Ladder chart) {
        return new SvgLadder(chart).drawn(figure);
    }

    @Override
    public String concentration(Chart.Concentration chart) {
        return new SvgConcentration(chart).drawn(figure);
    }

    @Override
    public String stacks(Chart.Stacks chart) {
        return new SvgStacks(chart).drawn(figure);
    }

    @Override
    public String timeline(Chart.Timeline chart) {
        return new SvgTimeline(chart).drawn(figure);
    }
}
