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
import java.util.Collections;
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
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> own = new HashSet<>();

    /** The columns for rows that were made together, and so have the same measures. */
    public PartnerColumns(List<PartnerRow> rows, Optional<Program> program) {
        program.ifPresent(known -> own.addAll(known.measures().keySet()));
        for (Program.Track track : program.map(Program::tracks).orElse(List.of())) {
            for (int i = 0; i < track.levels().size(); i++) {
                places.putIfAbsent(folded(track.levels().get(i).name()), i);
            }
        }
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
        columns.put("file", row -> PartnerValue.words(row.partner().where().file()));
        columns.put(
                "line",
                row -> PartnerValue.ranked(
                        String.valueOf(row.partner().where().line()),
                        row.partner().where().line()));
    }

    private void who() {
        columns.put("id", row -> PartnerValue.words(row.partner().id()));
        columns.put("name", row -> PartnerValue.words(row.partner().name()));
        columns.put(
                "aliases",
                row -> PartnerValue.words(String.join("; ", row.partner().aliases())));
        columns.put(
                "type",
                row -> PartnerValue.words(
                        row.partner().type().map(PartnerType::word).orElse("")));
        columns.put("track", row -> PartnerValue.words(row.partner().track()));
    }

    private void tier() {
        columns.put("tier", row -> ranked(row.held().orElse("")));
        columns.put("tier_by_rule", this::byRule);
        columns.put(
                "at_least",
                row -> ranked(row.standing().flatMap(Standing::atLeast).orElse("")));
        columns.put(
                "could_be",
                row -> PartnerValue.words(row.standing()
                        .map(known -> String.join("; ", known.couldBe()))
                        .orElse("")));
        columns.put("next_tier", row -> ranked(row.gap().map(TierGap::level).orElse("")));
        columns.put(
                "gap", row -> PartnerValue.words(row.gap().map(TierGap::words).orElse("")));
        columns.put(
                "tier_move",
                row -> PartnerValue.words(
                        row.tierMove().map(move -> move.direction().word()).orElse("")));
        columns.put("tier_move_on", row -> day(row.tierMove().flatMap(TierMove::takesEffect)));
        columns.put(
                "status",
                row -> PartnerValue.words(row.partner().status().name().toLowerCase(Locale.ROOT)));
        columns.put("enrolled", row -> PartnerValue.words(row.isEnrolled() ? "yes" : "no"));
        columns.put("joined", row -> day(row.partner().joined()));
        columns.put("ended", row -> day(row.partner().ended()));
        columns.put("region", row -> PartnerValue.words(row.partner().region()));
        columns.put("manager", row -> PartnerValue.words(row.partner().manager()));
    }

    /** {@code none} is a tier too, under all others. */
    private PartnerValue byRule(PartnerRow row) {
        if (!row.isTierKnown()) {
            return PartnerValue.unknown();
        }
        return row.tierByRule().map(this::ranked).orElse(PartnerValue.ranked("none", Integer.MAX_VALUE));
    }

    private PartnerValue ranked(String tier) {
        Integer place = places.get(folded(tier));
        return place == null ? PartnerValue.words(tier) : PartnerValue.ranked(tier, place);
    }

    private static String folded(String tier) {
        return tier.toLowerCase(Locale.ROOT);
    }

    private static PartnerValue day(Optional<LocalDate> day) {
        return PartnerValue.words(day.map(LocalDate::toString).orElse(""));
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
        columns.put("health_why", row -> PartnerValue.words(row.health().why()));
        for (Earned.Part part : Earned.Part.values()) {
            columns.put(
                    "earned_" + part.word(),
                    row -> row.earned()
                            .map(earned -> PartnerValue.number(earned.of(part), MONEY))
                            .orElse(PartnerValue.unknown()));
        }
        columns.put(
                "earned_total",
                row -> row.earned()
                        .map(earned -> PartnerValue.number(earned.total(), MONEY))
                        .orElse(PartnerValue.unknown()));
        columns.put("flags", row -> PartnerValue.words(String.join("; ", row.flags(ExitSign.State.UP))));
        columns.put("flags_unknown", row -> PartnerValue.words(String.join("; ", row.flags(ExitSign.State.UNKNOWN))));
        columns.put("move", PartnerColumns::move);
        columns.put("why", row -> PartnerValue.words(row.why()));
        columns.put("next_action", row -> PartnerValue.words(row.nextAction()));
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
        if (row.move().isEmpty()) {
            return PartnerValue.nothing();
        }
        PartnerMove.Move move = row.move().get().move();
        int place = switch (move) {
            case SUNSET -> 1;
            case FIX -> 2;
            case PROMOTE -> 3;
            case INVEST -> 4;
            case RECRUIT -> 5;
        };
        return PartnerValue.ranked(move.word(), place);
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

    /** Orders rows by columns, the first key first; a minus before one turns it round. Ties go by id, unknown values come last. */
    public List<PartnerRow> sorted(List<PartnerRow> rows, List<String> keys) {
        record Sorted(PartnerRow row, List<PartnerValue> values) {}
        List<Sorted> all = new ArrayList<>();
        for (PartnerRow row : rows) {
            List<PartnerValue> values = new ArrayList<>();
            keys.forEach(key -> values.add(value(name(key), row)));
            all.add(new Sorted(row, values));
        }
        all.sort((a, b) -> {
            for (int i = 0; i < keys.size(); i++) {
                int order = compare(a.values().get(i), b.values().get(i), keys.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return a.row().partner().id().compareTo(b.row().partner().id());
        });
        List<PartnerRow> sorted = new ArrayList<>();
        all.forEach(each -> sorted.add(each.row()));
        return Collections.unmodifiableList(sorted);
    }

    private static int compare(PartnerValue a, PartnerValue b, String key) {
        if (a.isKnown() != b.isKnown()) {
            return a.isKnown() ? -1 : 1;
        }
        return key.startsWith("-") ? b.compareTo(a) : a.compareTo(b);
    }

    /** A key without the minus that turns it round. */
    public static String name(String key) {
        return key.startsWith("-") ? key.substring(1) : key;
    }
}
