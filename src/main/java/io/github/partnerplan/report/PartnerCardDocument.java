package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.plan.CardLevel;
import io.github.partnerplan.plan.CardMeasure;
import io.github.partnerplan.plan.ExitSign;
import io.github.partnerplan.plan.PartnerCard;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.PartnerUnits;
import io.github.partnerplan.plan.RequirementWords;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Earned;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One partner as people read it: who it is and what to do, then its tiers, measures, deals, earnings, registrations and flags. */
public final class PartnerCardDocument {

    /** Enough to recognise; the JSON has all of them, and the CSV all deals. */
    private static final int SHOWN = 10;

    private final PartnerCard card;
    private final int most;
    private final PartnerRow row;
    private final Wording wording;
    private final RequirementWords words;
    private final List<Block> blocks = new ArrayList<>();

    private PartnerCardDocument(PartnerCard card, int most) {
        this.card = card;
        this.most = most;
        this.row = card.row();
        this.wording = card.brief().wording();
        this.words = new RequirementWords(wording);
    }

    /** With the first few of its deals and registrations, as many as a screen has room for. */
    public static Document of(PartnerCard card) {
        return of(card, SHOWN);
    }

    /** With all of them. */
    public static Document whole(PartnerCard card) {
        return of(card, Integer.MAX_VALUE);
    }

    private static Document of(PartnerCard card, int most) {
        PartnerCardDocument document = new PartnerCardDocument(card, most);
        document.who();
        document.levels();
        document.measures();
        document.deals();
        document.earned();
        document.registrations();
        document.flags();
        return new Document(card.row().partner().name(), document.blocks);
    }

    private void who() {
        Partner partner = row.partner();
        blocks.add(new Block.Banner(
                Text.strong(partner.name()).plus("   " + described(partner), Style.MUTED),
                Text.of("as of " + card.brief().asOf())));
        blocks.add(Block.paragraph(Text.strong(row.nextAction())));
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                Text.of("Id"), Text.of(partner.id()), SourceWords.of(List.of(Citation.Row.at(partner.where())))));
        add(fields, "Known as", String.join(", ", partner.aliases()));
        fields.add(Field.of("Tier", tier()));
        add(fields, "Why", row.tierWhy());
        row.move()
                .ifPresent(move -> fields.add(new Field(
                        Text.of("Move"),
                        Text.of(move.move().word() + ": " + move.why()),
                        SourceWords.of(move.sources()))));
        fields.add(Field.of(
                "Health", row.health().status().word() + ": " + row.health().why()));
        add(fields, "Region", partner.region());
        add(fields, "Manager", partner.manager());
        add(fields, "Joined", partner.joined().map(LocalDate::toString).orElse("unknown"));
        add(
                fields,
                "Agreement to",
                partner.agreementEnds().map(LocalDate::toString).orElse(""));
        blocks.add(new Block.Fields(fields));
    }

    private static void add(List<Field> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.add(Field.of(name, value));
        }
    }

    private static String described(Partner partner) {
        String type = partner.type().map(PartnerType::word).orElse("type unknown");
        return type + " · " + partner.status().name().toLowerCase(Locale.ROOT);
    }

    private String tier() {
        String since = row.partner().tierSince().map(day -> " since " + day).orElse("");
        String held = row.held()
                .map(tier -> tier.isEmpty() ? "holds none" : "holds " + tier + since)
                .orElse("held tier not given");
        if (card.brief().program().isEmpty()) {
            return held + "; by rule unknown: there is no program";
        }
        String move = row.tierMove()
                .map(change -> change.takesEffect()
                                .map(day -> "; changes on " + day)
                                .orElse("")
                        + (change.why().isEmpty() || change.why().equals(row.tierWhy()) ? "" : "; " + change.why()))
                .orElse("");
        return held + "; by rule " + TierWords.byRule(row) + move;
    }

    private void levels() {
        if (card.levels().isEmpty()) {
            return;
        }
        String track = row.standing()
                .flatMap(standing -> standing.track())
                .map(of -> of.name().isEmpty() ? "" : " of " + of.name())
                .orElse("");
        blocks.add(Block.heading(2, "Tiers" + track));
        for (CardLevel level : card.levels()) {
            Text title = Text.strong(level.name())
                    .plus(
                            switch (level.verdict()) {
                                case YES -> "  met";
                                case NO -> "  not met";
                                case UNKNOWN -> "  unknown";
                            },
                            Style.MUTED);
            blocks.add(new Block.Heading(3, title));
            List<Item> items = new ArrayList<>();
            for (CardLevel.Demand demand : level.demands()) {
                String has = demand.has().isEmpty() ? "" : ": " + demand.has();
                items.add(Item.of(mark(demand.verdict()), Text.of(demand.asks() + has)));
            }
            if (items.isEmpty()) {
                items.add(Item.of(Mark.GOOD, Text.of("asks for nothing")));
            }
            blocks.add(Block.checks(items));
        }
    }

    private static Mark mark(Verdict verdict) {
        return switch (verdict) {
            case YES -> Mark.GOOD;
            case NO -> Mark.BAD;
            case UNKNOWN -> Mark.UNKNOWN;
        };
    }

    private void measures() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CardMeasure measure : card.measures()) {
            Text from = Text.of(measure.arithmetic());
            Text cited = SourceWords.of(measure.rows());
            rows.add(List.of(
                    Cell.of(ColumnWords.of(measure.name())),
                    Cell.of(value(measure)),
                    Cell.of(cited.isEmpty() ? from : from.plus("  ").plus(cited))));
        }
        blocks.add(Block.heading(2, "Measures"));
        blocks.add(new Block.Table(
                Text.EMPTY, List.of(Column.left("Measure"), Column.right("Value"), Column.flexible("From")), rows));
    }

    private Text value(CardMeasure measure) {
        Quantity value = measure.value();
        if (value.isUnknown()) {
            return Text.muted("unknown");
        }
        Optional<Unit> unit = PartnerUnits.of(measure.name());
        if (unit.isPresent()) {
            return Text.of(wording.quantity(value, unit.get()));
        }
        String low = words.figure(measure.name(), value.low().orElseThrow());
        return Text.of(
                value.value().isPresent()
                        ? low
                        : low + "–" + words.figure(measure.name(), value.high().orElseThrow()));
    }

    private void deals() {
        if (card.deals().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Deals"));
        for (PartnerCard.Group group : PartnerCard.Group.values()) {
            List<Credit> of = new ArrayList<>();
            for (Credit each : card.deals()) {
                if (PartnerCard.group(each) == group) {
                    of.add(each);
                }
            }
            if (!of.isEmpty()) {
                blocks.add(new Block.Heading(3, Text.of(group.title()).plus(" (" + of.size() + ")", Style.MUTED)));
                blocks.add(deals(of));
                more(of.size(), "csv");
            }
        }
    }

    private Block deals(List<Credit> deals) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Credit each : deals.subList(0, Math.min(most, deals.size()))) {
            Optional<LocalDate> day = each.stage() == DealStage.OPEN
                    ? each.deal().created()
                    : each.deal().closed();
            rows.add(List.of(
                    Cell.of(each.deal().id()),
                    Cell.of(each.deal().account()),
                    each.deal().amount().map(this::amount).orElseGet(() -> Cell.of("unknown")),
                    Cell.of(day.map(LocalDate::toString).orElse("unknown")),
                    Cell.of(Text.of(part(each))
                            .plus(
                                    " " + each.deal().where().file() + ":"
                                            + each.deal().where().line(),
                                    Style.MUTED))));
        }
        return new Block.Table(
                Text.EMPTY,
                List.of(
                        Column.left("Deal"),
                        Column.flexible("Account"),
                        Column.right("Amount"),
                        Column.left("Day"),
                        Column.flexible("Part, and what it rests on")),
                rows,
                true);
    }

    private Cell amount(BigDecimal amount) {
        return Cell.of(wording.money(amount)).orderedBy(amount);
    }

    private String part(Credit credit) {
        String part = credit.part().name().toLowerCase(Locale.ROOT);
        String basis = card.basis().words(credit);
        return part.equals(basis) ? part : part + ": " + basis;
    }

    private void more(int all, String format) {
        if (all > most) {
            blocks.add(
                    Block.paragraph(Text.muted("and " + (all - most) + " more; --format " + format + " has them all")));
        }
    }

    private void earned() {
        if (row.earned().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(
                2,
                "Earned by the program's rules, in the twelve months to "
                        + card.brief().asOf()));
        basis();
        Earned earned = row.earned().get();
        if (earned.lines().isEmpty()) {
            blocks.add(Block.paragraph("Nothing by the terms of the program."));
            notCounted();
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Earned.Line line : earned.lines()) {
            String why = line.amount() instanceof Quantity.Unknown unknown ? unknown.why() : line.arithmetic();
            Text cited = SourceWords.of(line.sources());
            rows.add(List.of(
                    Cell.of(ColumnWords.of(line.part().word())),
                    Cell.of(exactly(line.amount())),
                    Cell.of(Text.of(why).plus("  ").plus(cited))));
        }
        rows.add(List.of(Cell.of(Text.strong("Total")), Cell.of(exactly(earned.total())), Cell.EMPTY));
        blocks.add(new Block.Table(
                Text.EMPTY, List.of(Column.left("As"), Column.right("Amount"), Column.flexible("Arithmetic")), rows));
        notCounted();
    }

    /** Whose terms these are, where the program has tiers. */
    private void basis() {
        if (card.levels().isEmpty()) {
            return;
        }
        String at = !row.isTierKnown()
                ? "At the tiers it may be in by rule"
                : row.tierByRule()
                        .map(tier -> "At " + tier + ", the tier by rule")
                        .orElse("In no tier by rule");
        blocks.add(Block.paragraph(Text.muted(at + "; MDF is what the tier grants, spent or not.")));
    }

    private void notCounted() {
        NotCounted.words(card.brief()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
    }

    private Text exactly(Quantity amount) {
        if (amount.isUnknown()) {
            return Text.muted("unknown");
        }
        String low = wording.exactly(amount.low().orElseThrow());
        return Text.of(
                amount.value().isPresent()
                        ? low
                        : low + "–" + wording.exactly(amount.high().orElseThrow()));
    }

    private void registrations() {
        if (!card.registrations().isEmpty()) {
            blocks.add(Block.heading(2, "Registrations"));
            List<List<Cell>> rows = new ArrayList<>();
            for (Registration each : card.registrations()
                    .subList(0, Math.min(most, card.registrations().size()))) {
                rows.add(List.of(
                        Cell.of(each.id()),
                        Cell.of(each.about()),
                        Cell.of(each.submitted().map(LocalDate::toString).orElse("–")),
                        Cell.of(each.approved().map(LocalDate::toString).orElse("–")),
                        Cell.of(each.expires().map(LocalDate::toString).orElse("–")),
                        Cell.of(each.status().word())));
            }
            blocks.add(new Block.Table(
                    Text.EMPTY,
                    List.of(
                            Column.left("Id"),
                            Column.flexible("Account"),
                            Column.left("Submitted"),
                            Column.left("Approved"),
                            Column.left("Expires"),
                            Column.left("Status")),
                    rows));
            more(card.registrations().size(), "json");
        }
        if (!card.conflicts().isEmpty()) {
            blocks.add(Block.heading(2, "Conflicts"));
            List<Item> items = new ArrayList<>();
            card.conflicts().forEach(each -> items.add(conflict(each)));
            blocks.add(Block.bullets(items));
        }
    }

    private Item conflict(Conflict each) {
        boolean isFirst = each.first().partner().id().equals(row.partner().id());
        String stake =
                each.amount().map(amount -> "worth " + wording.money(amount)).orElse("of unknown worth");
        String other = (isFirst ? each.second() : each.first()).partner().name();
        return Item.of(each.first().account() + ", " + stake + ": "
                        + (isFirst
                                ? "held since " + each.first().from() + "; " + other + " came second on "
                                        + each.second().from()
                                : "came second on " + each.second().from() + "; " + other + " holds it since "
                                        + each.first().from())
                        + ".")
                .source(SourceWords.of(List.of(
                        Citation.Row.at(each.first().where()),
                        Citation.Row.at(each.second().where()))));
    }

    private void flags() {
        if (row.signs().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Exit flags"));
        List<Item> items = new ArrayList<>();
        for (ExitSign sign : row.signs()) {
            Mark mark = switch (sign.state()) {
                case UP -> Mark.BAD;
                case CLEAR -> Mark.GOOD;
                case UNKNOWN -> Mark.UNKNOWN;
            };
            items.add(Item.of(
                            mark,
                            Text.of(sign.entry().title() + ": ")
                                    .plus(sign.state().word() + "; " + sign.why()))
                    .source(SourceWords.of(sign.entry().sources())));
        }
        blocks.add(Block.checks(items));
    }
}
