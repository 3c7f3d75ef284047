package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.program.PartnerMeasures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what each level of one track asks: what the program asks where that is sound, else a published threshold (ruling 3). */
final class AskDesign {

    private final Program.Track track;
    private final Seats seats;
    private final AskFaults faults;
    private final List<BigDecimal> values;
    private final BigDecimal near;
    private final LevelWords words;

    /** {@code frame} is a program of these tracks, by which the seats were taken. */
    AskDesign(Brief brief, Program frame, Program.Track track, Seats seats) {
        this.track = track;
        this.seats = seats;
        this.faults = new AskFaults(brief, new PartnerMeasures(frame, brief.books()), seats);
        this.values = Seats.values(seats.ranked());
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
        return LevelLines.isFalling(levels) ? levels(places, false) : LevelLines.carriedUp(levels);
    }

    /** A new line that is not between those of the levels that stay goes half way between the partners of both. */
    private void between(LadderPlaces places, List<LevelDesign> levels) {
        for (int i = 0; i < levels.size() - 1; i++) {
            Optional<BigDecimal> line = LevelLines.line(levels.get(i));
            if (levels.get(i).keepsAsking() || line.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> above = LevelLines.kept(levels, i, -1);
            Optional<BigDecimal> below = LevelLines.kept(levels, i, 1);
            boolean isOver = above.isPresent() && line.get().compareTo(above.get()) >= 0;
            boolean isUnder = below.isPresent() && line.get().compareTo(below.get()) <= 0;
            int from = above.map(amount -> CutOffs.places(values, amount)).orElse(0);
            int to = below.map(amount -> CutOffs.places(values, amount)).orElse(values.size());
            if ((isOver || isUnder) && to - from > 1) {
                int middle = from + (to - from + 1) / 2;
                BigDecimal other =
                        CutOffs.elsewhere(values, middle, near).orElseGet(() -> CutOffs.threshold(values, middle));
                levels.set(i, withLine(places.places().get(i), levels.get(i), line.get(), other));
            }
        }
    }

    private LevelDesign withLine(LadderPlaces.Place place, LevelDesign design, BigDecimal before, BigDecimal after) {
        List<Requirement> conditions = new ArrayList<>();
        for (Requirement each : design.level().conditions()) {
            boolean isLine = each instanceof Requirement.Threshold asked
                    && asked.measure().equals(Program.Track.RANK_BY)
                    && asked.atLeast().equals(Optional.of(before));
            conditions.add(isLine ? sourced(after, each.where()) : each);
        }
        Program.Level level = LevelLines.withConditions(design.level(), conditions);
        List<String> reasons = new ArrayList<>(design.reasons());
        reasons.set(reasons.size() - 1, becomes(place, level));
        return design(place, level, false, reasons);
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
        Optional<AskFaults.Fault> fault = place.own().flatMap(own -> faults.of(own, cut.isEmpty()));
        if (place.own().isPresent() && fault.isEmpty() && (keepsOwn || cut.isEmpty())) {
            return design(place, place.own().get(), true, reasons);
        }
        fault.ifPresent(found -> reasons.add(found.words()));
        Location where = place.own().map(Program.Level::where).orElse(track.where());
        List<Requirement> conditions = new ArrayList<>();
        Optional<BigDecimal> better = fault.flatMap(AskFaults.Fault::better).filter(amount -> keepsOwn);
        Optional<BigDecimal> line = better.isPresent() ? better : cut.flatMap(CutOffs.Cut::threshold);
        line.ifPresent(amount -> conditions.add(sourced(amount, where)));
        if (keepsOwn && cut.isPresent()) {
            place.own().ifPresent(own -> conditions.addAll(faults.others(own)));
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
                ? "it is to ask for " + words.asks(level)
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
}
