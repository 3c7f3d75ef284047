package io.github.partnerplan.cli;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.PartnerRow;
import io.github.partnerplan.report.PartnerColumns;
import io.github.partnerplan.report.PartnerOrder;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** Which partners to list and in what order, as it was typed. */
record PartnerSelection(Optional<String> sort, Optional<String> tier, Optional<String> type, Optional<String> move) {

    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";

    /** Short names that people try first. */
    private static final Map<String, String> SHORT = Map.of(
            "sourced", "sourced_revenue",
            "influenced", "influenced_revenue",
            "deals", "won_deals",
            "wins", "won_deals",
            "cycle", "cycle_days",
            "pipeline", "open_pipeline",
            "earned", "earned_total");

    static CommandSpec add(CommandSpec spec) {
        spec.addOption(Options.text(
                "--partner", "ID", "Show one partner, by id, name or alias, with its deals and the arithmetic."));
        spec.addOption(
                Options.text(
                        "--sort",
                        "KEY[,KEY]",
                        "Order by columns of the CSV: numbers from the largest, words from A, tiers from the best; a minus before a key turns it round. Default: sourced."));
        spec.addOption(Options.text(
                "--tier",
                "NAME[,NAME]",
                "Only partners in these tiers by the rules (without a program: as held), none or unknown."));
        spec.addOption(Options.text("--type", "TYPE[,TYPE]", "Only partners of these types, or unknown."));
        spec.addOption(Options.text(
                "--move", "MOVE[,MOVE]", "Only partners to invest, promote, fix, sunset or recruit, or none."));
        return spec;
    }

    static PartnerSelection of(Arguments arguments) throws Refusal {
        PartnerSelection selection = new PartnerSelection(
                arguments.text("--sort"), arguments.text("--tier"), arguments.text("--type"), arguments.text("--move"));
        if (arguments.text("--partner").filter(String::isBlank).isPresent()) {
            throw Refusal.usage("--partner names nobody: it takes an id, a name or an alias");
        }
        if (arguments.has("--partner")) {
            for (String option : List.of("--sort", "--tier", "--type", "--move")) {
                if (arguments.has(option)) {
                    throw Refusal.usage("--partner shows one partner; leave out " + option);
                }
            }
        }
        return selection;
    }

    /** The keys in full, each known. */
    List<String> keys(PartnerColumns columns) throws Refusal {
        List<String> keys = new ArrayList<>();
        for (String given : parts(sort.orElse("sourced"))) {
            String typed =
                    PartnerOrder.column(given).strip().toLowerCase(Locale.ROOT).replace('-', '_');
            List<String> known = new ArrayList<>(columns.names());
            known.addAll(new TreeSet<>(SHORT.keySet()));
            String name = columns.names().contains(typed) ? typed : SHORT.getOrDefault(typed, typed);
            if (!columns.names().contains(name)) {
                throw unknown("--sort key", typed, known, columns.names());
            }
            keys.add(given.startsWith("-") ? "-" + name : name);
        }
        return keys;
    }

    /** The rows that all filters let through. */
    List<PartnerRow> kept(List<PartnerRow> rows, Brief brief) throws Refusal {
        Set<String> tiers = tier.isEmpty() ? Set.of() : chosen("--tier", tier.get(), tiers(rows, brief));
        Set<String> types = type.isEmpty() ? Set.of() : chosen("--type", type.get(), types());
        Set<String> moves = move.isEmpty() ? Set.of() : chosen("--move", move.get(), moves());
        List<PartnerRow> kept = new ArrayList<>();
        for (PartnerRow row : rows) {
            boolean isKept = (tier.isEmpty() || tiers.contains(folded(tierOf(row))))
                    && (type.isEmpty() || types.contains(folded(typeOf(row))))
                    && (move.isEmpty() || moves.contains(folded(moveOf(row))));
            if (isKept) {
                kept.add(row);
            }
        }
        return kept;
    }

    /** What was asked for, in words; nothing where nothing was. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        tier.ifPresent(name -> words.add("tier " + PlainText.clean(name)));
        type.ifPresent(name -> words.add("type " + PlainText.clean(name)));
        move.ifPresent(name -> words.add("move " + PlainText.clean(name)));
        return words;
    }

    private static String tierOf(PartnerRow row) {
        if (row.earned().isEmpty()) {
            return row.held().map(held -> held.isEmpty() ? NONE : held).orElse(UNKNOWN);
        }
        return row.isTierKnown() ? row.tierByRule().orElse(NONE) : UNKNOWN;
    }

    private static String typeOf(PartnerRow row) {
        return row.partner().type().map(PartnerType::word).orElse(UNKNOWN);
    }

    private static String moveOf(PartnerRow row) {
        return row.move().map(advice -> advice.move().word()).orElse(NONE);
    }

    private static List<String> tiers(List<PartnerRow> rows, Brief brief) {
        Set<String> names = new LinkedHashSet<>();
        for (Program.Track track : brief.tracks()) {
            track.levels().forEach(level -> names.add(level.name()));
        }
        Set<String> held = new TreeSet<>();
        rows.forEach(row -> held.add(tierOf(row)));
        names.addAll(held);
        names.remove(NONE);
        names.remove(UNKNOWN);
        names.add(NONE);
        names.add(UNKNOWN);
        return List.copyOf(names);
    }

    private static List<String> types() {
        List<String> types = new ArrayList<>();
        for (PartnerType type : PartnerType.values()) {
            types.add(type.word());
        }
        types.add(UNKNOWN);
        return types;
    }

    private static List<String> moves() {
        List<String> moves = new ArrayList<>();
        for (PartnerMove.Move move : PartnerMove.Move.values()) {
            moves.add(move.word());
        }
        moves.add(NONE);
        return moves;
    }

    /** A name with a comma of its own may be given alone. */
    private static Set<String> chosen(String option, String given, List<String> legal) throws Refusal {
        Set<String> known = new LinkedHashSet<>();
        legal.forEach(name -> known.add(folded(name)));
        if (known.contains(folded(given))) {
            return Set.of(folded(given));
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (String part : parts(given)) {
            if (!known.contains(folded(part))) {
                throw unknown(option, part, legal, legal);
            }
            chosen.add(folded(part));
        }
        return chosen;
    }

    private static Refusal unknown(String what, String given, List<String> close, List<String> legal) {
        int most = 40;
        List<String> shown = new ArrayList<>();
        for (String name : legal.subList(0, Math.min(most, legal.size()))) {
            shown.add(PlainText.clean(name));
        }
        String rest = legal.size() > most ? " and " + (legal.size() - most) + " more" : "";
        return Refusal.usage("unknown " + what + " " + PlainText.quoted(given) + DidYouMean.hint(given, close)
                + "\nUse any of: " + String.join(", ", shown) + rest);
    }

    private static List<String> parts(String given) {
        List<String> parts = new ArrayList<>();
        for (String part : given.split(",", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
