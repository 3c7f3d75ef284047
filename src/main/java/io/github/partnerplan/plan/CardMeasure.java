package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Attribution;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.PartnerFigures;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.PointsMeasure;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One measure of a partner with how it came about in figures, and the rows it was made from. */
public record CardMeasure(String name, Quantity value, String arithmetic, List<Citation> rows) {

    private static final Set<Attribution> SOURCED = Set.of(Attribution.SOURCED, Attribution.ATTACHED);
    private static final Set<Attribution> HELPED = Set.of(Attribution.INFLUENCED, Attribution.ATTACHED);
    private static final Set<Attribution> BOTH =
            Set.of(Attribution.SOURCED, Attribution.ATTACHED, Attribution.INFLUENCED);

    public CardMeasure {
        rows = List.copyOf(rows);
    }

    static List<CardMeasure> of(Brief brief, PartnerRow row, List<Credit> deals) {
        List<CardMeasure> measures = new ArrayList<>();
        row.measures().forEach((name, value) -> {
            boolean isOfLedger = PartnerFigures.NAMES.contains(name)
                    && (name.equals("registrations")
                            ? brief.ledger().source().tellsRegistrations()
                            : brief.books().silence().isEmpty());
            String arithmetic = value instanceof Quantity.Unknown unknown
                    ? unknown.why()
                    : isOfLedger ? arithmetic(brief, row, name) : origin(brief, row, name);
            List<Citation> rows = isOfLedger
                    ? rows(name, deals)
                    : List.of(Citation.Row.at(row.partner().where()));
            measures.add(new CardMeasure(name, value, arithmetic, value.isUnknown() ? List.of() : rows));
        });
        return measures;
    }

    private static String origin(Brief brief, PartnerRow row, String name) {
        Optional<PointsMeasure> own = brief.program().flatMap(program -> program.measure(name));
        if (own.isPresent()) {
            return new PointsWords(brief.wording()).of(own.get(), row);
        }
        return brief.base().certifiedPeople(row.partner(), name).isPresent()
                ? "counted in the certifications file"
                : "as the partners file says";
    }

    private static String arithmetic(Brief brief, PartnerRow row, String name) {
        PartnerLedger each = row.ledger();
        String attached = each.attached().deals() == 0
                ? ""
                : "; " + Wording.count(each.attached().deals(), "win") + " without a role may be sourced";
        long sourced = each.sourced().deals();
        return switch (name) {
            case "sourced_revenue" -> Wording.count(sourced, "sourced win") + attached;
            case "influenced_revenue" -> Wording.count(each.influenced().deals(), "win") + " it helped with" + attached;
            case "won_deals" -> sourced + " sourced + " + each.influenced().deals() + " influenced";
            case "win_rate" ->
                sourced + " won ÷ " + (sourced + each.usual().lostSourced().deals()) + " decided, of those it sourced";
            case "deal_size" ->
                brief.wording().exactly(each.sourcedRevenue()) + " ÷ "
                        + Wording.count(each.sourced().withAmount(), "sourced win");
            case "cycle_days" ->
                "median from created to closed of "
                        + Wording.count(each.usual().cycle().total(), "sourced win");
            case "open_pipeline" -> Wording.count(each.openSourced().deals(), "open deal") + " it sourced";
            case "days_since_deal" ->
                each.lastDeal().map(day -> "last on " + day).orElse("on no deal since it joined");
            case "sourced_per_month" ->
                brief.wording().exactly(each.sourcedRevenue()) + " ÷ " + Wording.count(months(brief, each), "month");
            default -> "in the twelve months to " + brief.asOf();
        };
    }

    /** Those of the window, or since it joined where they are fewer, at least one. */
    private static long months(Brief brief, PartnerLedger each) {
        long window = brief.books().rules().windowMonths();
        return each.partner()
                .joined()
                .map(day -> Math.min(window, Math.max(1, ChronoUnit.MONTHS.between(day, brief.asOf()))))
                .orElse(window);
    }

    /** The deals that a measure adds up. */
    private static List<Citation> rows(String name, List<Credit> deals) {
        List<Citation> rows = new ArrayList<>();
        for (Credit each : deals) {
            boolean isWon = each.isInWindow() && each.stage() == DealStage.WON;
            boolean isLost = each.isInWindow() && each.stage() == DealStage.LOST;
            boolean isCounted = switch (name) {
                case "sourced_revenue", "deal_size", "sourced_per_month", "cycle_days" ->
                    isWon && SOURCED.contains(each.part());
                case "influenced_revenue" -> isWon && HELPED.contains(each.part());
                case "won_deals" -> isWon && BOTH.contains(each.part());
                case "win_rate" -> (isWon || isLost) && each.part() == Attribution.SOURCED;
                case "open_pipeline" -> each.stage() == DealStage.OPEN && SOURCED.contains(each.part());
                default -> false;
            };
            if (isCounted) {
                rows.add(Citation.Row.at(each.deal().where()));
            }
        }
        return rows;
    }
}
