package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.report.MetricChange.Course;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The metrics that moved, then and now, with how far and whether that is better. */
final class MetricChangeTable {

    private static final int NAMED = 6;

    private final List<MetricChange> metrics;
    private final Wording wording;

    MetricChangeTable(List<MetricChange> metrics, Wording wording) {
        this.metrics = metrics;
        this.wording = wording;
    }

    void addTo(List<Block> blocks, LocalDate then, LocalDate now) {
        List<List<Cell>> rows = new ArrayList<>();
        List<String> slight = new ArrayList<>();
        for (MetricChange metric : metrics) {
            if (isSlight(metric)) {
                slight.add(metric.now().label());
            } else {
                rows.add(row(metric));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    Text.EMPTY,
                    List.of(
                            Column.flexible("Metric"),
                            Column.right(then.toString()),
                            Column.right(now.toString()),
                            Column.flexible("Change")),
                    rows));
        }
        if (!slight.isEmpty()) {
            blocks.add(Block.paragraph(
                    Text.muted("Moved by less than its figure shows: " + Wording.some(slight, NAMED) + ".")));
        }
    }

    /** The two would read alike. */
    private boolean isSlight(MetricChange metric) {
        return words(metric.then()).equals(words(metric.now())) && !metric.crossed();
    }

    private String words(PlanSnapshot.Figure figure) {
        return wording.quantity(figure.quantity(), figure.unit());
    }

    private List<Cell> row(MetricChange metric) {
        return List.of(
                Cell.of(metric.now().label()),
                Cell.of(words(metric.then())),
                Cell.of(words(metric.now())),
                Cell.of(Text.of(change(metric), style(metric.course()))));
    }

    private static Style style(Course course) {
        return switch (course) {
            case WORSE -> Style.BAD;
            case BETTER -> Style.GOOD;
            case UNKNOWN -> Style.WARN;
            case KNOWN, NEUTRAL -> Style.PLAIN;
        };
    }

    private String change(MetricChange metric) {
        StringBuilder words = new StringBuilder(
                switch (metric.course()) {
                    case UNKNOWN -> "not known any more";
                    case KNOWN -> "known now";
                    default -> far(metric);
                });
        if (metric.course() == Course.BETTER || metric.course() == Course.WORSE) {
            words.append(", ").append(metric.course().word());
        }
        if (metric.crossed()) {
            words.append("; ").append(metric.isWithin() ? "on" : metric.now().status());
            words.append(" target now");
        }
        return words.append(metric.hasOtherTarget() ? "; another target" : "").toString();
    }

    private String far(MetricChange metric) {
        String arrow = metric.direction() > 0 ? "▲" : "▼";
        return shownDifference(metric)
                .map(difference -> difference.signum() == 0
                        ? arrow + " slightly"
                        : arrow + " " + distance(difference.abs(), metric.now().unit()))
                .orElse(
                        metric.direction() == 0
                                ? "the two overlap"
                                : arrow + (metric.direction() > 0 ? " higher in any case" : " lower in any case"));
    }

    /** Of the figures as they stand beside it: 1.26 less 1.16 is 0.10 to who reads them, whatever the digits behind say. */
    private Optional<BigDecimal> shownDifference(MetricChange metric) {
        Optional<BigDecimal> then = shown(metric.then());
        return shown(metric.now()).flatMap(now -> then.map(now::subtract));
    }

    private Optional<BigDecimal> shown(PlanSnapshot.Figure figure) {
        return figure.quantity().value().map(value -> ShownNumber.of(value, figure.unit(), wording));
    }

    /** A share moves by points: 2% more of 50% would be 51%. */
    private String distance(BigDecimal size, Unit unit) {
        if (unit != Unit.SHARE) {
            return wording.value(size, unit);
        }
        String percent = Wording.share(size);
        return percent.substring(0, percent.length() - 1) + " points";
    }
}
