package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Chart;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.QuarterRevenue;
import io.github.partnerplan.plan.QuarterRevenue.Won;
import io.github.partnerplan.plan.RevenueQuarters;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What partners sourced and influenced beside what was won without them, quarter by quarter, as a picture and as a table. */
final class QuarterSection {

    /** A part of what was won, and its amount; empty where it is unknown. */
    private record Part(String name, Function<Won, Optional<BigDecimal>> amount) {}

    private final Plan plan;
    private final Wording wording;
    private final boolean isIllustrated;

    QuarterSection(Plan plan, boolean isIllustrated) {
        this.plan = plan;
        this.isIllustrated = isIllustrated;
        this.wording = plan.wording();
    }

    void addTo(List<Block> blocks) {
        plan.quarters().ifPresent(quarters -> {
            if (!quarters.isKnown()) {
                String why =
                        quarters.quarters().get(quarters.quarters().size() - 1).why();
                blocks.add(Block.paragraph(Text.muted("Revenue by quarter is unknown: " + why + ".")));
                return;
            }
            List<QuarterRevenue> shown = shown(quarters);
            List<Part> parts = parts(shown);
            blocks.add(Block.heading(2, "Revenue by quarter"));
            years(quarters).ifPresent(words -> blocks.add(Block.paragraph(words)));
            if (isIllustrated) {
                blocks.add(new Block.Figure(chart(quarters, shown, parts)));
            }
            blocks.add(table(quarters, shown, parts));
            remarks(quarters, shown).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
        });
    }

    /** From the first quarter that is known on: of those before it there is nothing to show. */
    private static List<QuarterRevenue> shown(RevenueQuarters quarters) {
        int first = 0;
        while (quarters.quarters().get(first).won().isEmpty()) {
            first++;
        }
        return quarters.quarters().subList(first, quarters.quarters().size());
    }

    private static List<Part> parts(List<QuarterRevenue> shown) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Sourced", won -> Optional.of(won.sourced())));
        if (anyOf(shown, won -> won.attached().signum() != 0)) {
            parts.add(new Part("Partner, role unknown", won -> Optional.of(won.attached())));
        }
        parts.add(new Part("Influenced", won -> Optional.of(won.influenced())));
        if (anyOf(shown, won -> won.direct().isPresent())) {
            parts.add(new Part("Direct", Won::direct));
        }
        return parts;
    }

    private static boolean anyOf(List<QuarterRevenue> quarters, Predicate<Won> test) {
        return quarters.stream().anyMatch(each -> each.won().filter(test).isPresent());
    }

    /** The two years, as far as every quarter of them is known. */
    private Optional<String> years(RevenueQuarters quarters) {
        String lead = Wording.capital(quarters.of()) + " won: partners sourced ";
        return quarters.thisYear()
                .map(now -> lead + year(now) + " in the last four quarters"
                        + quarters.lastYear()
                                .map(before -> " and " + year(before) + " in the four before")
                                .orElse("")
                        + ".");
    }

    private String year(Won won) {
        BigDecimal most = won.sourced().add(won.attached());
        String sourced =
                wording.money(won.sourced()) + (won.attached().signum() > 0 ? " to " + wording.money(most) : "");
        return won.total()
                .map(total -> sourced + " of " + wording.money(total) + share(won, most, total))
                .orElse(sourced);
    }

    private static String share(Won won, BigDecimal most, BigDecimal total) {
        if (total.signum() <= 0) {
            return "";
        }
        String low = Wording.share(Quantity.ratio(won.sourced(), total));
        String high = Wording.share(Quantity.ratio(most, total));
        return " (" + low + (high.equals(low) ? "" : " to " + high) + ")";
    }

    private Chart chart(RevenueQuarters quarters, List<QuarterRevenue> shown, List<Part> parts) {
        List<Chart.Stack> stacks = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (QuarterRevenue each : shown) {
            List<Double> values = new ArrayList<>();
            List<String> words = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (Part part : parts) {
                Optional<BigDecimal> amount = each.won().flatMap(part.amount());
                values.add(Math.max(0, amount.map(BigDecimal::doubleValue).orElse(0.0)));
                words.add(amount.map(wording::money).orElse("unknown"));
                said.add(Wording.lower(part.name()) + " " + words.get(words.size() - 1));
            }
            stacks.add(new Chart.Stack(axisLabel(quarters.label(each)), values, words));
            sentences.add("Quarter " + quarters.label(each) + ": "
                    + (each.won().isPresent() ? String.join(", ", said) : "unknown") + ".");
        }
        String title = Wording.capital(quarters.of()) + " won by quarter";
        return new Chart.Stacks(
                title,
                title + ". " + String.join(" ", sentences),
                parts.stream().map(Part::name).toList(),
                stacks);
    }

    /** The day alone: with the word before it, it would not fit under its column. */
    private static String axisLabel(String label) {
        return label.startsWith("to 2") ? label.substring("to ".length()) : label;
    }

    private Block table(RevenueQuarters quarters, List<QuarterRevenue> shown, List<Part> parts) {
        List<Part> all = new ArrayList<>(parts);
        if (anyOf(shown, won -> won.total().isPresent())) {
            all.add(new Part("Total", Won::total));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.left("Quarter")));
        all.forEach(part -> columns.add(Column.right(part.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (QuarterRevenue each : shown) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(quarters.label(each))));
            for (Part part : all) {
                row.add(cell(each.won().flatMap(part.amount())));
            }
            rows.add(row);
        }
        return new Block.Table(Text.EMPTY, columns, rows);
    }

    private Cell cell(Optional<BigDecimal> amount) {
        return amount.map(value -> Cell.of(wording.money(value)).orderedBy(value))
                .orElse(Cell.of(Text.muted("unknown")));
    }

    private static Optional<String> remarks(RevenueQuarters quarters, List<QuarterRevenue> shown) {
        List<String> remarks = new ArrayList<>();
        if (quarters.hasFulfilled()) {
            remarks.add("What a partner only fulfilled stands with direct.");
        }
        if (!anyOf(shown, won -> won.direct().isPresent())) {
            remarks.add("No direct deal is on file, so direct revenue and the total are unknown.");
        }
        int missing = quarters.quarters().size() - shown.size();
        if (missing > 0) {
            remarks.add(Wording.sentence(Wording.count(missing, "earlier quarter") + " left out: "
                    + quarters.quarters().get(0).why()));
        }
        shown.stream()
                .filter(each -> each.won().isEmpty())
                .forEach(each -> remarks.add("Quarter " + quarters.label(each) + " is unknown: " + each.why() + "."));
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remarks));
    }
}
