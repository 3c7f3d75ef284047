package io.github.partnerplan.report;

import io.github.partnerplan.diff.Cost;
import io.github.partnerplan.diff.LineChange;
import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.PartnerMoney;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.diff.Protection;
import io.github.partnerplan.diff.TierMoney;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.measure.Claim;
import io.github.partnerplan.measure.Conflict;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierCost;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A diff of two programs for machines, format {@code partnerplan.diff/1}. A tier by rule is a level's name or {@code none}; where it
 * is not known it is absent, and what it is at least and could be stands beside. Money is a year's, in the company's currency.
 */
public final class DiffJson {

    public static final String FORMAT = "partnerplan.diff/1";

    private final ProgramDiff diff;
    private final Json json = new Json();

    private DiffJson(ProgramDiff diff) {
        this.diff = diff;
    }

    public static String of(ProgramDiff diff) {
        return new DiffJson(diff).text();
    }

    private String text() {
        json.object().field("format", FORMAT).field("as_of", diff.asOf().toString());
        json.field("old", diff.before()).field("new", diff.after());
        json.field("currency", diff.company().currency()).field("is_empty", diff.isEmpty());
        for (Move.Kind kind : List.of(
                Move.Kind.PROMOTED,
                Move.Kind.DEMOTED,
                Move.Kind.NEWLY_ELIGIBLE,
                Move.Kind.FORCED_OUT,
                Move.Kind.ACROSS,
                Move.Kind.UNKNOWN)) {
            json.array(kind.word());
            diff.moves(kind).forEach(this::move);
            json.endArray();
        }
        json.texts("structure", diff.structure());
        json.object("cost");
        cost(diff.money().total(), "old", "new");
        quantity("delta", diff.money().total().delta());
        json.endObject();
        tiers();
        partners();
        registrations();
        json.object("findings");
        findings("appeared", diff.findings().appeared());
        findings("disappeared", diff.findings().disappeared());
        findings("reworded", diff.findings().reworded());
        json.endObject();
        lines();
        return json.texts("missing", diff.missing()).endObject().text();
    }

    private void move(Move move) {
        json.object().field("id", move.id()).field("name", move.name());
        tier("from", move.before());
        tier("to", move.after());
        json.field("because", move.because());
        json.texts("gained", move.gained()).texts("changed", move.changed()).texts("lost", move.lost());
        json.endObject();
    }

    private void tier(String name, Standing standing) {
        standing.track().ifPresent(track -> json.given(name + "_track", track.name()));
        if (standing.isUnknown()) {
            standing.atLeast().ifPresent(tier -> json.field(name + "_at_least", tier));
            json.texts(name + "_could_be", standing.couldBe());
        } else {
            json.field(name, standing.tierByRule().orElse("none"));
        }
    }

    private void cost(Cost cost, String before, String after) {
        quantity(before, cost.before());
        quantity(after, cost.after());
    }

    /** One number; for a range both ends in its place, for an unknown the reason. */
    private void quantity(String name, Quantity quantity) {
        json.money(name, quantity.value());
        if (quantity.value().isEmpty()) {
            json.money(name + "_low", quantity.low()).money(name + "_high", quantity.high());
        }
        if (quantity instanceof Quantity.Unknown unknown) {
            json.field(name + "_why", unknown.why());
        }
    }

    private void tiers() {
        json.array("tiers");
        for (TierMoney tier : diff.money().tiers()) {
            json.object();
            tier("old", tier.before());
            tier("new", tier.after());
            json.endObject();
        }
        json.endArray();
    }

    private void tier(String name, Optional<TierCost> tier) {
        if (tier.isPresent()) {
            TierCost cost = tier.get();
            json.object(name).given("track", cost.track());
            if (cost.isKnown()) {
                json.field("level", cost.level().orElse("none"));
            }
            json.field("members", cost.members()).field("productive", cost.productive());
            quantity("cost", cost.total());
            json.endObject();
        }
    }

    private void partners() {
        json.array("partners");
        for (PartnerMoney each : diff.money().partners()) {
            json.object().field("id", each.id()).field("name", each.name());
            cost(each.earned(), "earned_old", "earned_new");
            quantity("delta", each.earned().delta());
            json.endObject();
        }
        json.endArray();
    }

    private void registrations() {
        Protection protection = diff.protection();
        json.object("registrations")
                .field("protection_days_old", protection.daysBefore())
                .field("protection_days_new", protection.daysAfter());
        holds("gain", protection.gain());
        holds("lose", protection.lose());
        json.object("conflicts")
                .field("accounts_old", protection.conflictsBefore())
                .field("accounts_new", protection.conflictsAfter());
        conflicts("appeared", protection.appeared());
        conflicts("disappeared", protection.vanished());
        json.endObject().endObject();
    }

    private void holds(String name, List<Protection.Hold> holds) {
        json.array(name);
        for (Protection.Hold hold : holds) {
            Claim claim = hold.claim();
            json.object();
            claim(claim);
            json.field("until_old", hold.untilBefore().toString())
                    .field("until_new", hold.untilAfter().toString());
            claim.stage().ifPresent(stage -> json.field("deal", stage.name().toLowerCase(Locale.ROOT)));
            json.money("amount", claim.amount()).endObject();
        }
        json.endArray();
    }

    private void claim(Claim claim) {
        json.given("account", claim.account()).given("domain", claim.domain());
        json.field("partner", claim.partner().id())
                .field("name", claim.partner().name())
                .field("from", claim.from().toString());
        json.field("file", claim.where().file()).field("line", claim.where().line());
    }

    private void conflicts(String name, List<Conflict> conflicts) {
        json.array(name);
        for (Conflict conflict : conflicts) {
            json.object().object("first");
            claim(conflict.first());
            json.endObject().object("second");
            claim(conflict.second());
            json.endObject().money("amount", conflict.amount()).endObject();
        }
        json.endArray();
    }

    private void findings(String name, List<Finding> findings) {
        json.array(name);
        for (Finding finding : findings) {
            json.object()
                    .field("id", finding.id())
                    .field("severity", finding.severity().word());
            json.given("file", finding.where().file());
            if (finding.where().line() > 0) {
                json.field("line", finding.where().line())
                        .field("column", finding.where().column());
            }
            json.field("message", finding.message())
                    .given("help", finding.help())
                    .endObject();
        }
        json.endArray();
    }

    private void lines() {
        json.array("changes");
        for (LineChange line : diff.lines()) {
            json.object().field("change", line.isAdded() ? "added" : "removed");
            json.field(line.isAdded() ? "new" : "old", line.line())
                    .field("text", line.text())
                    .endObject();
        }
        json.endArray();
    }
}
