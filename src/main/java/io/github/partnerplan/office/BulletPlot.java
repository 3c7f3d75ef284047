package io.github.partnerplan.office;

import io.github.partnerplan.document.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws measures on one scale, two bars each: what it is now, and below it the target from where it begins to where it ends. */
final class BulletPlot {
    private final List<String> names = new ArrayList<>();
    private final List<Double> before = new ArrayList<>();
    private final List<Double> now = new ArrayList<>();
    private final List<Double> perhaps = new ArrayList<>();
    private final List<Double> target = new ArrayList<>();

    private BulletPlot() {}

    static Plot of(String title, List<Chart.Bullet> bullets, Palette palette) {
        BulletPlot plot = new BulletPlot();
        double end = 0;
        for (Chart.Bullet bullet : bullets) {
            plot.add(bullet);
            end = Math.max(end, Math.max(bullet.upTo(), bullet.gauge().high()));
        }
        List<Plot.Series> bars = new ArrayList<>();
        bars.add(new Plot.Series("Target begins", plot.before, "", ""));
        bars.add(new Plot.Series("Now", plot.now, palette.accent(), ""));
        if (bullets.stream().anyMatch(Chart.Bullet::isRange)) {
            bars.add(new Plot.Series("Perhaps as far", plot.perhaps, palette.accent(), "", true));
        }
        bars.add(new Plot.Series("Target", plot.target, Palette.LIGHT_GREY, ""));
        Plot.Axis axis = new Plot.Axis("", "0%", 0, Math.min(1, Math.ceil(end * 10) / 10), Plot.Axis.FREE);
        double height = Math.min(Plot.HIGHEST, 30 + 6.5 * plot.names.size());
        return new Plot(title, Plot.Shape.LYING_STACKS, plot.names, bars, Optional.empty(), axis, height);
    }

    private void add(Chart.Bullet bullet) {
        names.add(PlotLabel.of(bullet.label() + ": " + bullet.value()));
        before.add(Plot.NONE);
        now.add(bullet.gauge().value());
        perhaps.add(bullet.isRange() ? bullet.upTo() - bullet.gauge().value() : Plot.NONE);
        target.add(Plot.NONE);
        names.add(PlotLabel.of("target " + bullet.target()));
        before.add(bullet.gauge().low());
        now.add(Plot.NONE);
        perhaps.add(Plot.NONE);
        target.add(bullet.gauge().high() - bullet.gauge().low());
    }
}
