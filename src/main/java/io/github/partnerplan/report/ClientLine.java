package io.github.partnerplan.report;

import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.ElementVerdict;
import io.github.partnerplan.plan.MetricVerdict;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Status;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the comparison of a portfolio shows of one client, and nothing more: the plan with its books may be given up once this is
 * made.
 */
public sealed interface ClientLine {

    /** What a cell begins with that no file tells. */
    String UNKNOWN = "unknown";

    String name();

    /** A client with a plan: its row, in the order of the comparison's columns. */
    record Planned(String name, Stage.Id stage, LocalDate asOf, List<Cell> cells) implements ClientLine {
        public Planned {
            cells = List.copyOf(cells);
        }
    }

    /** A client without a report: why, and where in the files, which may be unknown and then is empty. */
    record Failed(String name, String why, String place) implements ClientLine {}

    /** The line of a plan; {@code file} is its report, beside the comparison. */
    static ClientLine of(String name, Optional<String> file, Plan plan) {
        Text client = Text.strong(name);
        String first = plan.summary().isEmpty() ? "" : plan.summary().get(0).text();
        return new Planned(
                name,
                plan.stage().id(),
                plan.asOf(),
                List.of(
                        Cell.of(file.isPresent() ? client.linkedTo(new Link.File(file.get())) : client),
                        Cell.of(plan.stage().id().title())
                                .orderedBy(place(plan.stage().id())),
                        arr(plan),
                        people(plan),
                        offTarget(plan),
                        sourced(plan),
                        faults(plan),
                        missing(plan),
                        Cell.of(note(plan.stage())),
                        Cell.of(first)));
    }

    /** Stages are put in the order of growth, not of their names. */
    private static BigDecimal place(Stage.Id stage) {
        return BigDecimal.valueOf(List.of(Stage.Id.values()).indexOf(stage));
    }

    private static Cell arr(Plan plan) {
        Cell cell = plan.company()
                .arr()
                .map(arr -> Cell.of(plan.wording().money(arr)))
                .orElse(Cell.of("–"));
        return plan.stage().arrInDollars().map(cell::orderedBy).orElse(cell);
    }

    private static Cell people(Plan plan) {
        Optional<Integer> heads = plan.company().headcount();
        return heads.map(count -> Cell.of(String.valueOf(count)).orderedBy(BigDecimal.valueOf(count)))
                .orElse(Cell.of("–"));
    }

    private static Cell offTarget(Plan plan) {
        int off = 0;
        int unknown = 0;
        int all = 0;
        for (MetricVerdict metric : plan.metrics()) {
            if (metric.target().isPresent() && metric.target().get().hasNumber()) {
                all++;
                off += metric.isOff() ? 1 : 0;
                unknown += metric.status() == Target.Verdict.UNKNOWN ? 1 : 0;
            }
        }
        return count(off, unknown, all);
    }

    /** What share of new revenue partners bring, and what they should bring. */
    private static Cell sourced(Plan plan) {
        for (MetricVerdict metric : plan.metrics()) {
            if (metric.id().equals("partner_sourced_share")) {
                return sourced(metric, plan.wording());
            }
        }
        return Cell.of(Text.muted(UNKNOWN));
    }

    private static Cell sourced(MetricVerdict metric, Wording wording) {
        Style style = metric.isOff() ? Style.BAD : Style.PLAIN;
        boolean isUnknown = metric.measure().quantity().isUnknown();
        Text now = Text.of(
                wording.quantity(metric.measure().quantity(), metric.measure().unit()),
                isUnknown ? Style.MUTED : style);
        Text target = metric.target().map(each -> aim(each, metric, wording)).orElse(Text.EMPTY);
        Cell cell = Cell.of(now.plus(target));
        return metric.measure().quantity().value().map(cell::orderedBy).orElse(cell);
    }

    private static Text aim(Target target, MetricVerdict metric, Wording wording) {
        if (target.min().isEmpty() || target.max().isEmpty()) {
            return Text.EMPTY;
        }
        String range = wording.range(
                target.min().get(), target.max().get(), metric.measure().unit());
        return Text.muted(" (target " + range + ")");
    }

    private static Cell faults(Plan plan) {
        int detected = 0;
        int unknown = 0;
        for (AntiPattern fault : plan.antiPatterns()) {
            detected += fault.state() == AntiPattern.State.DETECTED ? 1 : 0;
            unknown += fault.state() == AntiPattern.State.UNKNOWN ? 1 : 0;
        }
        return count(detected, unknown, plan.antiPatterns().size());
    }

    private static Cell missing(Plan plan) {
        int missing = 0;
        int unknown = 0;
        for (ElementVerdict element : plan.elements()) {
            missing += element.status() == Status.MISSING ? 1 : 0;
            unknown += element.status() == Status.UNKNOWN ? 1 : 0;
        }
        return count(missing, unknown, plan.elements().size());
    }

    /** How many were found; what no file tells is never counted as none. */
    private static Cell count(int found, int unknown, int all) {
        if (unknown == all) {
            return Cell.of(Text.muted(UNKNOWN));
        }
        Text text = Text.of(String.valueOf(found), found > 0 ? Style.BAD : Style.PLAIN);
        Text rest = unknown > 0 ? Text.muted(", " + unknown + " unknown") : Text.EMPTY;
        return Cell.of(text.plus(rest)).orderedBy(BigDecimal.valueOf(found));
    }

    private static Text note(Stage stage) {
        String next = stage.next().map(id -> id.title() + " is near").orElse("");
        String more = next.isEmpty() ? "" : "; " + next;
        return switch (stage.agreement()) {
            case AGREE -> Text.of(next);
            case DISAGREE ->
                Text.of("headcount says " + stage.byHeadcount().orElseThrow().title() + more, Style.WARN);
            case ARR_ONLY -> Text.of("headcount unknown" + more, Style.MUTED);
            case HEADCOUNT_ONLY -> Text.of("by headcount alone", Style.MUTED);
        };
    }
}
