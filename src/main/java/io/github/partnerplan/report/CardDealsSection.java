package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.plan.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The deals of a partner in their groups, each with its part in it and what that rests on. */
final class CardDealsSection {

    private static final List<Column> COLUMNS = List.of(
            Column.left("Deal"),
            Column.flexible("Account"),
            Column.right("Amount"),
            Column.left("Day"),
            Column.flexible("Part, and what it rests on"));

    private final PartnerCard card;
    private final Wording wording;
    private final RowLimit limit;

    CardDealsSection(PartnerCard card, RowLimit limit) {
        this.card = card;
        this.wording = card.brief().wording();
        this.limit = limit;
    }

    void addTo(List<Block> blocks) {
        if (card.deals().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Deals"));
        for (PartnerCard.Group group : PartnerCard.Group.values()) {
            List<Credit> deals = card.deals().stream()
                    .filter(deal -> PartnerCard.group(deal) == group)
                    .toList();
            if (!deals.isEmpty()) {
                blocks.add(new Block.Heading(3, Text.of(group.title()).plus(" (" + deals.size() + ")", Style.MUTED)));
                blocks.add(new Block.Table(Text.EMPTY, COLUMNS, limit.rows(deals, this::row), true));
                limit.leftOut(deals.size()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
            }
        }
    }

    private List<Cell> row(Credit credit) {
        Optional<LocalDate> day = credit.stage() == DealStage.OPEN
                ? credit.deal().created()
                : credit.deal().closed();
        Location where = credit.deal().where();
        return List.of(
                Cell.of(credit.deal().id()),
                Cell.of(credit.deal().account()),
                credit.deal().amount().map(this::amount).orElseGet(() -> Cell.of("unknown")),
                Cell.of(day.map(LocalDate::toString).orElse("unknown")),
                Cell.of(Text.of(part(credit)).plus(" " + where.file() + ":" + where.line(), Style.MUTED)));
    }

    private Cell amount(BigDecimal amount) {
        return Cell.of(wording.money(amount)).orderedBy(amount);
    }

    private String part(Credit credit) {
        String part = credit.part().name().toLowerCase(Locale.ROOT);
        String basis = card.basis().words(credit);
        return part.equals(basis) ? part : part + ": " + basis;
    }
}
