package io.github.partnerplan.report;

import io.github.partnerplan.measure.PartnerFigures;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.ExitSign;
import io.github.partnerplan.plan.PartnerHealth;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.plan.PartnerUnits;
import io.github.partnerplan.plan.TierGap;
import io.github.partnerplan.program.Earned;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.TierMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The columns of the partner list by name, in the order of the CSV: who it is, its tier, its measures, health, what it earned,
 * what to do, and last the user's own columns of numbers. A name is the same in every version.
 */
public final class PartnerColumns {

    private static final int MONEY = 2;
    private static final int OTHERS = 6;

    private final Map<String, Function<PartnerRow, PartnerValue>> columns = new LinkedHashMap<>();
    private final TierPlaces places;
    private final Set<String> own = new HashSet<>();

    /** The columns for rows that were made together, and so have the same measures. */
    public PartnerColumns(List<PartnerRow> rows, Optional<Program> program) {
        program.ifPresent(known -> own.addAll(known.measures().keySet()));
        places = new TierPlaces(program);
        who();
        tier();
        List<String> measures =
                rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).measures().keySet());
        List<String> usual = new ArrayList<>(PartnerFigures.NAMES);
        usual.add("certified");
        usual.forEach(this::measure);
        judged();
        // A user's own column of a name that is taken stands in the JSON.
        measures.forEach(this::measure);
        words("file", row -> row.partner().where().file());
        columns.put("line", row -> line(row.partner().where().line()));
    }

    private void words(String name, Function<PartnerRow, String> words) {
        columns.put(name, row -> PartnerValue.words(words.apply(row)));
    }

    private void day(String name, Function<PartnerRow, Optional<LocalDate>> day) {
        words(name, row -> day.apply(row).map(LocalDate::toString).orElse(""));
    }

    private void tier(String name, Function<PartnerRow, Optional<String>> tier) {
        columns.put(name, row -> places.value(tier.apply(row).orElse("")));
    }

    private static PartnerValue line(int line) {
        return PartnerValue.ranked(String.valueOf(line), line);
    }

    private void who() {
        words("id", row -> row.partner().id());
        words("name", row -> row.partner().name());
        words("aliases", row -> String.join("; ", row.partner().aliases()));
        words("type", row -> row.partner().type().map(PartnerType::word).orElse(""));
        words("track", row -> row.partner().track());
    }

    private void tier() {
        tier("tier", PartnerRow::held);
        columns.put("tier_by_rule", this::byRule);
        tier("at_least", row -> row.standing().flatMap(Standing::atLeast));
        words(
                "could_be",
                row -> row.standing()
                        .map(known -> String.join("; ", known.couldBe()))
                        .orElse(""));
        tier("next_tier", row -> row.gap().map(TierGap::level));
        words("gap", row -> row.gap().map(TierGap::words).orElse(""));
        words(
                "tier_move",
                row -> row.tierMove().map(move -> move.direction().word()).orElse(""));
        day("tier_move_on", row -> row.tierMove().flatMap(TierMove::takesEffect));
        words("status", row -> row.partner().status().name().toLowerCase(Locale.ROOT));
        words("enrolled", row -> row.isEnrolled() ? "yes" : "no");
        day("joined", row -> row.partner().joined());
        day("ended", row -> row.partner().ended());
        words("region", row -> row.partner().region());
        words("manager", row -> row.partner().manager());
    }

    /** {@code none} is a tier too, under all others. */
    private PartnerValue byRule(PartnerRow row) {
        if (!row.isTierKnown()) {
            return PartnerValue.unknown();
        }
        return row.tierByRule().map(places::value).orElse(PartnerValue.ranked("none", Integer.MAX_VALUE));
    }

    /** A blank in a column of the partners file stays one: that is how such a file says unknown. */
    private void measure(String name) {
        int digits = PartnerUnits.isMoney(name) ? MONEY : OTHERS;
        boolean isOfFile = !PartnerFigures.NAMES.contains(name) && !own.contains(name);
        columns.putIfAbsent(name, row -> {
            Quantity value = row.measure(name);
            return isOfFile && value.isUnknown() ? PartnerValue.nothing() : PartnerValue.number(value, digits);
        });
    }

    private void judged() {
        columns.put("health", PartnerColumns::health);
        words("health_why", row -> row.health().why());
        for (Earned.Part part : Earned.Part.values()) {
            earned("earned_" + part.word(), earned -> earned.of(part));
        }
        earned("earned_total", Earned::total);
        words("flags", row -> String.join("; ", row.flags(ExitSign.State.UP)));
        words("flags_unknown", row -> String.join("; ", row.flags(ExitSign.State.UNKNOWN)));
        columns.put("move", PartnerColumns::move);
        words("why", PartnerRow::why);
        words("next_action", PartnerRow::nextAction);
    }

    private void earned(String name, Function<Earned, Quantity> amount) {
        columns.put(
                name,
                row -> row.earned()
                        .map(earned -> PartnerValue.number(amount.apply(earned), MONEY))
                        .orElse(PartnerValue.unknown()));
    }

    private static PartnerValue health(PartnerRow row) {
        PartnerHealth.Status status = row.health().status();
        return switch (status) {
            case GOOD -> PartnerValue.ranked(status.word(), 1);
            case WATCH -> PartnerValue.ranked(status.word(), 2);
            case POOR -> PartnerValue.ranked(status.word(), 3);
            case UNKNOWN -> PartnerValue.unknown();
        };
    }

    /** In the order in which the plan puts them: trouble first. */
    private static PartnerValue move(PartnerRow row) {
        return row.move()
                .map(PartnerMove::move)
                .map(move -> PartnerValue.ranked(move.word(), PartnerMove.Group.place(move)))
                .orElse(PartnerValue.nothing());
    }

    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    PartnerValue value(String column, PartnerRow row) {
        Function<PartnerRow, PartnerValue> read = columns.get(column);
        if (read == null) {
            throw new IllegalArgumentException("no such column: " + column);
        }
        return read.apply(row);
    }
}
