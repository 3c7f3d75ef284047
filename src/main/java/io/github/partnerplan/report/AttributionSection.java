package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.plan.AttributionAudit;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The evidence behind what partners claim: the weak claims one by one, partner by partner, conflicts, and protection periods tried. */
final class AttributionSection {

    /** The largest; all of them are in the JSON. */
    private static final int SHOWN = 8;

    private final Plan plan;
    private final Wording wording;

    AttributionSection(Plan plan) {
        this.plan = plan;
        this.wording = plan.wording();
    }

    void addTo(List<Block> blocks) {
        plan.attribution().ifPresent(audit -> {
            blocks.add(Block.heading(2, "Attribution audit"));
            if (audit.claimed().deals() > 0) {
                claims(audit, blocks);
            }
            if (!audit.conflicts().isEmpty()) {
                conflicts(audit, blocks);
            }
            if (!audit.periods().isEmpty()) {
                periods(audit, blocks);
            }
        });
    }

    private void claims(AttributionAudit audit, List<Block> blocks) {
        long all = audit.claimed().deals();
        long sure = audit.defensible().deals();
        String share = audit.claimed().amount().signum() > 0
                ? ", "
                        + Wording.share(Quantity.ratio(
                                audit.defensible().amount(), audit.claimed().amount())) + " of the money"
                : "";
        blocks.add(new Block.Paragraph(
                Text.of("Of " + Wording.count(all, "sourced win") + " in twelve months ("
                        + wording.money(audit.claimed().amount()) + ", all deal types), " + sure + " ("
                        + wording.money(audit.defensible().amount()) + share + ") "
                        + (sure == 1 ? "has" : "have") + " a partner as lead source or a registration in time."),
                SourceWords.of(audit.rule().sources())));
        List<Credit> weak = audit.weak();
        if (!weak.isEmpty()) {
            blocks.add(weak(audit, weak));
            more(blocks, all - sure - Math.min(SHOWN, weak.size()));
            blocks.add(byPartner(audit));
            more(blocks, weakPartners(audit).size() - (long) SHOWN);
        }
    }

    private static void more(List<Block> blocks, long count) {
        if (count > 0) {
            blocks.add(Block.paragraph(Text.muted("and " + count + " more")));
        }
    }

    private Block weak(AttributionAudit audit, List<Credit> weak) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Credit claim : weak.subList(0, Math.min(SHOWN, weak.size()))) {
            rows.add(List.of(
                    Cell.of(claim.deal().id()),
                    Cell.of(claim.partner().map(Partner::name).orElse("nobody named")),
                    Cell.of(claim.deal().amount().map(wording::money).orElse("unknown")),
                    Cell.of(Text.of(audit.basis().words(claim) + "  ")
                            .plus(SourceWords.of(
                                    List.of(Citation.Row.at(claim.deal().where())))))));
        }
        return new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.left("Weak claim"),
                        Column.flexible("Partner"),
                        Column.right("Amount"),
                        Column.flexible("Rests on")),
                rows);
    }

    private static List<PartnerLedger> weakPartners(AttributionAudit audit) {
        List<PartnerLedger> weak = new ArrayList<>();
        for (PartnerLedger each : audit.claimants()) {
            if (each.undefended().deals() > 0) {
                weak.add(each);
            }
        }
        return weak;
    }

    private Block byPartner(AttributionAudit audit) {
        List<List<Cell>> rows = new ArrayList<>();
        List<PartnerLedger> weak = weakPartners(audit);
        for (PartnerLedger each : weak.subList(0, Math.min(SHOWN, weak.size()))) {
            BigDecimal sure = each.sourcedRevenue().subtract(each.undefended().amount());
            rows.add(List.of(
                    Cell.of(each.partner().name()),
                    Cell.of(wording.money(each.sourcedRevenue())),
                    Cell.of(wording.money(sure)),
                    Cell.of(each.undefended().deals() + " of " + each.sourced().deals())));
        }
        return new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.flexible("Partner"),
                        Column.right("Claims"),
                        Column.right("Defensible"),
                        Column.right("Weak claims")),
                rows);
    }

    private void conflicts(AttributionAudit audit, List<Block> blocks) {
        List<Conflict> all = new ArrayList<>(audit.conflicts().largest());
        all.sort((a, b) ->
                b.amount().orElse(BigDecimal.ZERO).compareTo(a.amount().orElse(BigDecimal.ZERO)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Conflict each : all.subList(0, Math.min(SHOWN, all.size()))) {
            rows.add(List.of(
                    Cell.of(each.first().account()),
                    Cell.of(claim(each.first())),
                    Cell.of(claim(each.second())),
                    Cell.of(each.amount().map(wording::money).orElse("unknown")),
                    Cell.of(stands(each))));
        }
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.flexible("Contested account"),
                        Column.flexible("Held by"),
                        Column.flexible("Also registered by"),
                        Column.right("At stake"),
                        Column.left("Deal")),
                rows));
        more(blocks, all.size() - (long) SHOWN);
    }

    private static Text claim(Claim claim) {
        return Text.of(claim.partner().name()).plus(" " + claim.from(), Style.MUTED);
    }

    private static String stands(Conflict conflict) {
        if (conflict.hasDealThatIs(DealStage.WON)) {
            return "won";
        }
        if (conflict.hasDealThatIs(DealStage.OPEN)) {
            return "open";
        }
        return conflict.hasDealThatIs(DealStage.LOST) ? "lost" : "unknown";
    }

    private static void periods(AttributionAudit audit, List<Block> blocks) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AttributionAudit.Period period : audit.periods()) {
            BigDecimal share = Quantity.ratio(
                    BigDecimal.valueOf(period.covered()), BigDecimal.valueOf(Math.max(1, period.wins())));
            List<String> notes = new ArrayList<>();
            if (period.isHeld()) {
                notes.add("in force");
            }
            if (period.isUsual()) {
                notes.add("the playbook's");
            }
            if (period.isAdvised()) {
                notes.add("advised");
            }
            rows.add(List.of(
                    Cell.of(period.days() + " days"),
                    Cell.of(period.covered() + " of " + period.wins()),
                    Cell.of(Wording.share(share)),
                    Cell.of(String.join(", ", notes))));
        }
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.left("Protection of"),
                        Column.right("Registered wins covered"),
                        Column.right("Share"),
                        Column.left("")),
                rows));
    }
}
