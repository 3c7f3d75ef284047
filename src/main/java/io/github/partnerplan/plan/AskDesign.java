package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what each level of one track asks: what the program asks where that is sound, else a published threshold (ruling 3). */
final class AskDesign {

    private final Brief brief;
    private final Program.Track track;
    private final Seats seats;
    private final PartnerMeasures measures;
    private final List<PartnerLedger> ranked;
    private final List<BigDecimal> values;
    private final BigDecimal near;
    private final LevelWords words;

    /** {@code frame} is a program of these tracks, by which the seats were taken. */
    AskDesign(Brief brief, Program frame, Program.Track track, Seats seats) {
        this.brief = brief;
        this.track = track;
        this.seats = seats;
        this.measures = new PartnerMeasures(frame, brief.books());
        this.ranked = seats.ranked();
        this.values = Seats.values(ranked);
        this.near = brief.number("near-cutoff", "share");
        this.words = new LevelWords(brief.wording());
    }

    /** {@code keepsOwn} is false where what the program asks does not fit together. */
    List<LevelDesign> levels(LadderPlaces places, boolean keepsOwn) {
        List<CutOffs.Cut> cuts = cuts(places);
        List<LevelDesign> levels = new ArrayList<>();
        for (int i = 0; i < places.places().size(); i++) {
            LadderPlaces.Place place = places.places().get(i);
            Optional<CutOffs.Cut> cut = i < cuts.size() ? Optional.of(cuts.get(i)) : Optional.empty();
            levels.add(level(place, cut, keepsOwn));
        }
        if (keepsOwn) {
            between(places, levels);
        }
        if (!keepsOwn) {
            return levels;
        }
        return isFalling(levels) ? levels(places, false) : carriedUp(levels);
    }

    /** A new line that is not between those of the levels that stay goes half way between the partners of both. */
    private void between(LadderPlaces places, List<LevelDesign> levels) {
        for (int i = 0; i < levels.size() - 1; i++) {
            Optional<BigDecimal> line = line(levels.get(i));
            if (levels.get(i).keepsAsking() || line.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> above = kept(levels, i, -1);
            Optional<BigDecimal> below = kept(levels, i, 1);
            boolean isOver = above.isPresent() && line.get().compareTo(above.get()) >= 0;
            boolean isUnder = below.isPresent() && line.get().compareTo(below.get()) <= 0;
            int from = above.map(this::places).orElse(0);
            int to = below.map(this::places).orElse(values.size());
            if ((isOver || isUnder) && to - from > 1) {
                int middle = from + (to - from + 1) / 2;
                BigDecimal other =
                        CutOffs.elsewhere(values, middle, near).orElseGet(() -> CutOffs.threshold(values, middle));
                levels.set(i, withLine(places.places().get(i), levels.get(i), line.get(), other));
            }
        }
    }

    private static Optional<BigDecimal> line(LevelDesign design) {
        return Optional.ofNullable(design.level().atLeast().get(Program.Track.RANK_BY));
    }

    /** The line of the nearest level that stays, in one direction. */
    private static Optional<BigDecimal> kept(List<LevelDesign> levels, int at, int step) {
        for (int i = at + step; i >= 0 && i < levels.size(); i += step) {
            if (levels.get(i).keepsAsking() && line(levels.get(i)).isPresent()) {
                return line(levels.get(i));
            }
        }
        return Optional.empty();
    }

    private LevelDesign withLine(LadderPlaces.Place place, LevelDesign design, BigDecimal before, BigDecimal after) {
        List<Requirement> conditions = new ArrayList<>();
        for (Requirement each : design.level().conditions()) {
            boolean isLine = each instanceof Requirement.Threshold asked
                    && asked.measure().equals(Program.Track.RANK_BY)
                    && asked.atLeast().equals(Optional.of(before));
            conditions.add(isLine ? sourced(after, each.where()) : each);
        }
        Program.Level level = withConditions(design.level(), conditions);
        List<String> reasons = new ArrayList<>(design.reasons());
        reasons.set(reasons.size() - 1, becomes(place, level));
        return design(place, level, false, reasons);
    }

    private static Program.Level withConditions(Program.Level level, List<Requirement> conditions) {
        return new Program.Level(
                level.name(),
                level.top(),
                level.rankBy(),
                level.rankWithin(),
                conditions,
                level.invitation(),
                level.discount(),
                level.mdf(),
                level.manager(),
                level.where(),
                level.path());
    }

    List<CutOffs.Cut> cuts(LadderPlaces places) {
        List<BigDecimal> shares = new ArrayList<>();
        List<LadderPlaces.Place> above =
                places.places().subList(0, places.places().size() - 1);
        for (LadderPlaces.Place place : above) {
            place.step().number("top").ifPresent(shares::add);
        }
        return CutOffs.of(values, seats.productive(), shares, near);
    }

    private LevelDesign level(LadderPlaces.Place place, Optional<CutOffs.Cut> cut, boolean keepsOwn) {
        List<String> reasons = new ArrayList<>();
        Optional<Fault> fault = place.own().flatMap(own -> fault(own, cut.isEmpty()));
        if (place.own().isPresent() && fault.isEmpty() && (keepsOwn || cut.isEmpty())) {
            return design(place, place.own().get(), true, reasons);
        }
        fault.ifPresent(found -> reasons.add(found.words()));
        Location where = place.own().map(Program.Level::where).orElse(track.where());
        List<Requirement> conditions = new ArrayList<>();
        Optional<BigDecimal> better = fault.flatMap(Fault::better).filter(amount -> keepsOwn);
        Optional<BigDecimal> line = better.isPresent() ? better : cut.flatMap(CutOffs.Cut::threshold);
        line.ifPresent(amount -> conditions.add(sourced(amount, where)));
        if (keepsOwn && cut.isPresent()) {
            place.own().ifPresent(own -> conditions.addAll(others(own)));
        }
        Optional<BigDecimal> top =
                cut.isPresent() && line.isEmpty() ? place.step().number("top") : Optional.empty();
        Program.Level level = new Program.Level(
                place.name(),
                top,
                Program.Track.RANK_BY,
                "",
                conditions,
                false,
                place.own().flatMap(Program.Level::discount),
                place.own().flatMap(Program.Level::mdf),
                place.own().map(Program.Level::manager).orElse(""),
                where,
                place.own().map(Program.Level::path).orElse(""));
        if (fault.isPresent() || place.own().isEmpty()) {
            reasons.add(becomes(place, level));
        } else {
            reasons.add(words.asks(place.own().get()) + " becomes " + words.asks(level)
                    + ", so that the levels fit together (ruling 3)");
        }
        return design(place, level, false, reasons);
    }

    private String becomes(LadderPlaces.Place place, Program.Level level) {
        return place.own().isPresent()
                ? "it now asks for " + words.asks(level)
                : "the playbook's step between its neighbours, for " + words.asks(level);
    }

    private LevelDesign design(LadderPlaces.Place place, Program.Level level, boolean isKept, List<String> reasons) {
        List<Citation> sources = new ArrayList<>(place.step().sources());
        place.own().ifPresent(own -> sources.add(Citation.Row.at(own.where())));
        return new LevelDesign(
                track.name(), level, place.step(), place.own(), isKept, true, Map.of(), reasons, Map.of(), sources);
    }

    private static Requirement.Threshold sourced(BigDecimal amount, Location where) {
        return new Requirement.Threshold(
                Program.Track.RANK_BY, Optional.of(amount), Optional.empty(), Optional.empty(), where);
    }

    /** What is wrong with what a level asks, and the line near by that is right. */
    private record Fault(String words, Optional<BigDecimal> better) {
        static Optional<Fault> of(String words) {
            return Optional.of(new Fault(words, Optional.empty()));
        }
    }

    /** What is wrong with what a level of the program asks; empty where it can stay. */
    private Optional<Fault> fault(Program.Level own, boolean isBase) {
        if (isBase) {
            return own.demands().stream().allMatch(AskDesign::isOpen)
                    ? Optional.empty()
                    : Fault.of("the lowest level asks for " + words.asks(own)
                            + ", so that a new partner would be in none");
        }
        if (own.demands().isEmpty()) {
            return Fault.of("it asks for nothing, so that every partner is in it");
        }
        if (own.top().isPresent() && !values.isEmpty()) {
            return Fault.of("top " + Wording.share(own.top().get())
                    + " becomes a published figure, so that a partner can plan for it (ruling 3)");
        }
        int unknown = seats.count(own, Verdict.UNKNOWN, false);
        BigDecimal most = brief.number("tier-undecided", "share")
                .multiply(BigDecimal.valueOf(seats.all().size()));
        if (!ranked.isEmpty() && BigDecimal.valueOf(unknown).compareTo(most) > 0) {
            return Fault.of("what it asks is not known of " + unknown + " of "
                    + Wording.count(seats.all().size(), "partner"));
        }
        return isThin() ? Optional.empty() : spread(own);
    }

    /** What is answered by yes or no, such as a signed agreement, is what a partner joins with. */
    private static boolean isOpen(Requirement asked) {
        return asked instanceof Requirement.Threshold threshold
                && threshold.isPlain()
                && threshold.atLeast().orElseThrow().compareTo(BigDecimal.ONE) <= 0;
    }

    private boolean isThin() {
        return BigDecimal.valueOf(seats.productive()).compareTo(brief.number("thin-data", "count")) < 0;
    }

    /** It must part the partners that sell, and not where they are nearly equal. */
    private Optional<Fault> spread(Program.Level own) {
        int productive = seats.productive();
        int meeting = seats.count(own, Verdict.YES, true);
        if (meeting == 0
                && seats.count(own, Verdict.UNKNOWN, false) == 0
                && seats.count(own, Verdict.YES, false) == 0) {
            return Fault.of("nobody reaches " + words.asks(own));
        }
        BigDecimal all = brief.number("tier-nearly-all", "share").multiply(BigDecimal.valueOf(productive));
        if (BigDecimal.valueOf(meeting).compareTo(all) >= 0) {
            return Fault.of(meeting + " of " + productive + " partners that sell meet " + words.asks(own));
        }
        Optional<BigDecimal> line = Optional.ofNullable(own.atLeast().get(Program.Track.RANK_BY));
        int places = line.map(this::places).orElse(0);
        Optional<BigDecimal> better =
                places > 0 && places < values.size() ? CutOffs.elsewhere(values, places, near) : Optional.empty();
        return better.map(amount -> new Fault(
                words.asks(own) + " parts " + ranked.get(places - 1).partner().name() + " from "
                        + ranked.get(places).partner().name() + ", who are nearly equal",
                Optional.of(amount)));
    }

    private int places(BigDecimal line) {
        int places = 0;
        while (places < values.size() && values.get(places).compareTo(line) >= 0) {
            places++;
        }
        return places;
    }

    /** The plain requirements beside revenue that the data answers for nearly all. */
    private List<Requirement> others(Program.Level own) {
        List<Requirement> others = new ArrayList<>();
        own.atLeast().forEach((measure, least) -> {
            if (!measure.equals(Program.Track.RANK_BY) && isAnswered(measure)) {
                others.add(new Requirement.Threshold(
                        measure, Optional.of(least), Optional.empty(), Optional.empty(), own.where()));
            }
        });
        return others;
    }

    private boolean isAnswered(String measure) {
        int unknown = 0;
        for (Standing standing : seats.all()) {
            unknown += measures.value(measure, Optional.empty(), standing.partner())
                            .isUnknown()
                    ? 1
                    : 0;
        }
        BigDecimal most = near.multiply(BigDecimal.valueOf(seats.all().size()));
        return !seats.all().isEmpty() && BigDecimal.valueOf(unknown).compareTo(most) <= 0;
    }

    /** A higher level asks for no more revenue than a lower one. */
    private static boolean isFalling(List<LevelDesign> levels) {
        Optional<BigDecimal> below = Optional.empty();
        for (int i = levels.size() - 1; i >= 0; i--) {
            Optional<BigDecimal> line = line(levels.get(i));
            if (line.isPresent() && below.isPresent() && line.get().compareTo(below.get()) <= 0) {
                return true;
            }
            below = line.isPresent() ? line : below;
        }
        return false;
    }

    /** Requirements are not inherited: a level that is changed or added asks at least what the one below it does. */
    private static List<LevelDesign> carriedUp(List<LevelDesign> levels) {
        List<LevelDesign> carried = new ArrayList<>(levels);
        Map<String, Requirement.Threshold> below = new LinkedHashMap<>();
        for (int i = levels.size() - 1; i >= 0; i--) {
            LevelDesign design = levels.get(i);
            if (!design.keepsAsking()) {
                design = asking(design, below);
                carried.set(i, design);
            } else if (lacks(design.level(), below)) {
                design = asking(design, below).because("it asks for what the level below it asks for too");
                carried.set(i, design);
            }
            for (Requirement each : design.level().conditions()) {
                if (each instanceof Requirement.Threshold asked && asked.isPlain()) {
                    below.put(asked.measure(), asked);
                }
            }
        }
        return carried;
    }

    /** A plain level that leaves out what the one below it asks: requirements are not inherited. */
    private static boolean lacks(Program.Level level, Map<String, Requirement.Threshold> below) {
        for (Requirement each : level.demands()) {
            if (!(each instanceof Requirement.Threshold asked) || !asked.isPlain()) {
                return false;
            }
        }
        return !level.demands().isEmpty() && !level.atLeast().keySet().containsAll(below.keySet());
    }

    private static LevelDesign asking(LevelDesign design, Map<String, Requirement.Threshold> below) {
        Program.Level level = design.level();
        Map<String, BigDecimal> own = level.atLeast();
        List<Requirement> conditions = new ArrayList<>();
        for (Requirement each : level.conditions()) {
            boolean isLess = each instanceof Requirement.Threshold asked
                    && below.containsKey(asked.measure())
                    && asked.atLeast()
                                    .orElseThrow()
                                    .compareTo(
                                            below.get(asked.measure()).atLeast().orElseThrow())
                            < 0;
            conditions.add(isLess && each instanceof Requirement.Threshold asked ? below.get(asked.measure()) : each);
        }
        below.forEach((measure, asked) -> {
            boolean isByRank =
                    measure.equals(Program.Track.RANK_BY) && level.top().isPresent();
            if (!own.containsKey(measure) && !isByRank) {
                conditions.add(asked);
            }
        });
        return design.asking(withConditions(level, conditions));
    }
}
