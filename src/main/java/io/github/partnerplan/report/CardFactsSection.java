package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.program.TierMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The head of a partner's card: who it is, what to do with it, and the facts in short. */
final class CardFactsSection {

    private final PartnerCard card;
    private final PartnerRow row;
    private final Partner partner;

    CardFactsSection(PartnerCard card) {
        this.card = card;
        this.row = card.row();
        this.partner = row.partner();
    }

    void addTo(List<Block> blocks) {
        blocks.add(new Block.Banner(
                Text.strong(partner.name()).plus("   " + described(), Style.MUTED),
                Text.of("as of " + card.brief().asOf())));
        blocks.add(Block.paragraph(Text.strong(row.nextAction())));
        List<Field> fields = new ArrayList<>();
        advice(fields);
        add("Region", partner.region(), fields);
        add("Manager", partner.manager(), fields);
        add("Joined", partner.joined().map(LocalDate::toString).orElse("unknown"), fields);
        add("Agreement to", partner.agreementEnds().map(LocalDate::toString).orElse(""), fields);
        blocks.add(new Block.Fields(fields));
    }

    private String described() {
        String type = partner.type().map(PartnerType::word).orElse("type unknown");
        return type + " · " + partner.status().name().toLowerCase(Locale.ROOT);
    }

    private void advice(List<Field> fields) {
        fields.add(new Field(
                Text.of("Id"), Text.of(partner.id()), SourceWords.of(List.of(Citation.Row.at(partner.where())))));
        add("Known as", String.join(", ", partner.aliases()), fields);
        fields.add(Field.of("Tier", tier()));
        add("Why", row.tierWhy(), fields);
        row.move()
                .ifPresent(move -> fields.add(new Field(
                        Text.of("Move"),
                        Text.of(move.move().word() + ": " + move.why()),
                        SourceWords.of(move.sources()))));
        fields.add(Field.of(
                "Health", row.health().status().word() + ": " + row.health().why()));
    }

    private static void add(String name, String value, List<Field> fields) {
        if (!value.isEmpty()) {
            fields.add(Field.of(name, value));
        }
    }

    private String tier() {
        String since = partner.tierSince().map(day -> " since " + day).orElse("");
        String held = row.held()
                .map(tier -> tier.isEmpty() ? "holds none" : "holds " + tier + since)
                .orElse("held tier not given");
        if (card.brief().program().isEmpty()) {
            return held + "; by rule unknown: there is no program";
        }
        return held + "; by rule " + TierWords.byRule(row)
                + row.tierMove().map(this::change).orElse("");
    }

    private String change(TierMove move) {
        String day = move.takesEffect().map(date -> "; changes on " + date).orElse("");
        boolean isTold = move.why().isEmpty() || move.why().equals(row.tierWhy());
        return isTold ? day : day + "; " + move.why();
    }
}
