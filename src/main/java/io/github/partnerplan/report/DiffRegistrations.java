package io.github.partnerplan.report;

import io.github.partnerplan.diff.Phrases;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.diff.Protection;
import io.github.partnerplan.diff.Protection.Hold;
import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The registrations of a diff: those that gain or lose protection, and the conflicts between partners that come and go with it. */
final class DiffRegistrations {

    private static final List<Column> HOLDS = List.of(
            Column.left("Account"),
            Column.left("Partner"),
            Column.left("Free from, before"),
            Column.left("Free from, after"),
            Column.right("At stake"));

    private final Protection protection;
    private final Wording wording;
    private final RowLimit limit;

    DiffRegistrations(ProgramDiff diff, RowLimit limit) {
        this.protection = diff.protection();
        this.wording = diff.wording();
        this.limit = limit;
    }

    void addTo(List<Block> blocks) {
        holds("Registrations that gain protection", protection.gain(), blocks);
        holds("Registrations that lose protection", protection.lose(), blocks);
        conflicts(blocks);
    }

    private void holds(String title, List<Hold> holds, List<Block> blocks) {
        if (holds.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, title + " (" + holds.size() + ")"));
        limit.addTable(HOLDS, holds, this::row, blocks);
    }

    private List<Cell> row(Hold hold) {
        return List.of(
                Cell.of(Text.strong(account(hold))),
                Cell.of(Phrases.name(hold.claim().partner().name())),
                Cell.of(hold.untilBefore().toString()),
                Cell.of(hold.untilAfter().toString()),
                Cell.of(stake(hold)));
    }

    private static String account(Hold hold) {
        String account = hold.claim().account();
        return Phrases.name(account.isEmpty() ? hold.claim().domain() : account);
    }

    private String stake(Hold hold) {
        if (hold.claim().stage().isPresent() && hold.stake().signum() == 0) {
            return "the deal is " + hold.claim().stage().get().name().toLowerCase(Locale.ROOT);
        }
        return hold.claim().amount().isPresent() ? wording.money(hold.stake()) : "unknown";
    }

    private void conflicts(List<Block> blocks) {
        if (protection.conflictsBefore() == protection.conflictsAfter()
                && protection.appeared().isEmpty()
                && protection.vanished().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Conflicts between partners"));
        blocks.add(Block.paragraph("Accounts registered by two partners in the time of protection: "
                + protection.conflictsBefore() + " before, " + protection.conflictsAfter() + " after."));
        List<Item> items = new ArrayList<>();
        items.addAll(limit.items(protection.appeared(), conflict -> item("comes", conflict)));
        items.addAll(limit.items(protection.vanished(), conflict -> item("goes", conflict)));
        if (!items.isEmpty()) {
            blocks.add(Block.bullets(items));
        }
    }

    private Item item(String what, Conflict conflict) {
        String account = conflict.first().account();
        return Item.of(Text.of(what + ": ")
                        .plus(Text.strong(Phrases.name(
                                account.isEmpty() ? conflict.first().domain() : account)))
                        .plus(", " + Phrases.name(conflict.first().partner().name()) + " from "
                                + conflict.first().from() + " and "
                                + Phrases.name(conflict.second().partner().name()) + " from "
                                + conflict.second().from()
                                + conflict.amount()
                                        .map(amount -> ", " + wording.money(amount))
                                        .orElse("")))
                .source(Text.muted(place(conflict.second().where())));
    }

    private static String place(Location where) {
        return where.file() + ":" + where.line();
    }
}
