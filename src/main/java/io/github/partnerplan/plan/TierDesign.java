package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.program.Ladders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Designs the ladder: the number of levels by ruling 2, what each asks by ruling 3, what it gives within the playbook's bands and
 * the budget. Where a program exists its levels are kept where they are sound. A design that a trial finds fault with is made
 * again with more caution.
 */
final class TierDesign {

    private static final int MOST_TRIALS = 12;

    private final Brief brief;
    private final Trial trial;

    TierDesign(Brief brief) {
        this(brief, Trial.NONE);
    }

    TierDesign(Brief brief, Trial trial) {
        this.brief = brief;
        this.trial = trial;
    }

    /** The ladder, and what it costs by the program that it was tried in. */
    TierPlan design() {
        TierPlan sound = untilSound();
        TierPlan plan = trial.tried()
                .map(tried -> sound.remarking(new TakeFalls(tried).remarks(sound)))
                .orElse(sound);
        return trial.tried()
                .map(LadderCost::new)
                .orElseGet(() -> LadderCost.ofPresentTerms(brief, plan.tracks()))
                .on(plan);
    }

    private TierPlan untilSound() {
        if (brief.stage() == Stage.Id.EARLY) {
            TierPlan none = early();
            trial.faults(brief, none);
            return none;
        }
        TierCount count = TierCount.of(brief);
        List<BigDecimal> caps = caps();
        Optional<Caution> caution = Optional.of(Caution.LEAST);
        ProgramTerms paid = new ProgramTerms(brief);
        TierPlan plan = plan(count, Caution.LEAST, paid);
        for (int i = 0; i < MOST_TRIALS && caution.isPresent(); i++) {
            plan = plan(count, caution.get(), paid);
            Set<String> faults = trial.faults(brief, plan);
            boolean isSteady = faults.isEmpty() && (i > MOST_TRIALS / 2 || !isFalling());
            if (isSteady) {
                return plan;
            }
            caution = faults.isEmpty() ? caution : caution.get().after(faults, caps);
            paid = trial.tried().map(ProgramTerms::new).orElse(paid);
        }
        return plan;
    }

    /** By the terms of the program that was tried, which may not be the present ones, a smaller discount would be right. */
    private boolean isFalling() {
        return trial.tried()
                .map(tried -> new TakeFalls(tried).all().stream().anyMatch(TakeFalls.Fall::isOfDiscount))
                .orElse(false);
    }

    /** The least that the ladder's steps discount, from the top down, on by as much as they differ, then nothing. */
    private List<BigDecimal> caps() {
        List<BigDecimal> caps = new ArrayList<>();
        for (Entry step : brief.playbook().ofKind("tier")) {
            caps.add(step.figure("discount_min").value());
        }
        BigDecimal last = caps.get(caps.size() - 1);
        BigDecimal difference = caps.get(caps.size() - 2).subtract(last);
        while (difference.signum() > 0 && last.compareTo(difference) > 0) {
            last = last.subtract(difference);
            caps.add(last);
        }
        caps.add(BigDecimal.ZERO);
        return caps;
    }

    private TierPlan early() {
        Entry entry = brief.playbook().entry("approach-early-pilot");
        List<TierPlan.Dropped> dropped = new ArrayList<>();
        for (Program.Track track : brief.tracks()) {
            for (Program.Level level : track.levels()) {
                dropped.add(dropped(track, level, "a pilot comes before any ladder", entry.sources()));
            }
        }
        return new TierPlan(
                0,
                new Statement(
                        "No tiers yet: prove one partnership in a pilot first; Optimize starts with "
                                + brief.number("tier-count-optimize", "few").toPlainString() + ".",
                        entry.sources()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                dropped,
                List.of(),
                List.of());
    }

    private static TierPlan.Dropped dropped(
            Program.Track track, Program.Level level, String why, List<Citation> sources) {
        List<Citation> all = new ArrayList<>(sources);
        all.add(Citation.Row.at(level.where()));
        return new TierPlan.Dropped(track.name(), level.name(), why, all);
    }

    /** The program's own tracks without a type that an earlier one is for, or one ladder for everybody. */
    private List<Program.Track> tracks() {
        List<Program.Track> tracks = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Program.Track track : brief.tracks()) {
            List<String> types = new ArrayList<>(track.types());
            types.removeIf(type -> !taken.add(type));
            if (!types.isEmpty() || track.types().isEmpty()) {
                tracks.add(track.with(types, track.levels()));
            }
        }
        return tracks.isEmpty() ? List.of(new Program.Track("", List.of(), List.of(), Location.file(""))) : tracks;
    }

    private Program program(List<Program.Track> tracks) {
        Optional<Program> own = brief.program();
        return new Program(
                own.map(Program::where).orElse(Location.file("")),
                "",
                "",
                List.of(),
                tracks,
                own.map(Program::measures).orElse(Map.of()),
                Map.of(),
                Optional.empty(),
                Outline.EMPTY);
    }

    /** {@code paid} are the terms that the types of partners are paid by beside the ladder. */
    private TierPlan plan(TierCount count, Caution caution, ProgramTerms paid) {
        List<Program.Track> tracks = tracks();
        Program frame = program(tracks);
        Ladders seen = Ladders.of(frame, brief.books());
        List<LevelDesign> asked = new ArrayList<>();
        List<TierPlan.Dropped> dropped = new ArrayList<>();
        List<Statement> remarks = new ArrayList<>();
        int longest = 0;
        for (Program.Track track : tracks) {
            longest = Math.max(longest, track.levels().size());
        }
        for (Program.Track track : tracks) {
            int wanted = wanted(track, longest, count.count());
            LadderPlaces places =
                    LadderPlaces.of(track.levels(), brief.playbook().ofKind("tier"), wanted);
            for (Program.Level level : places.dropped()) {
                dropped.add(dropped(
                        track,
                        level,
                        Wording.count(wanted, "level") + " suit this base, and the top step goes first (ruling 2)",
                        count.why().sources()));
            }
            Seats seats = Seats.of(track, seen.standings());
            AskDesign asks = new AskDesign(brief, frame, track, seats);
            List<LevelDesign> levels = asks.levels(places, caution.keepsAsking());
            new SplitRemarks(brief).add(levels, asks.cuts(places), seats.ranked(), remarks);
            asked.addAll(levels);
        }
        return new TierAssembly(brief, program(with(tracks, asked)), asked, caution)
                .plan(count, dropped, remarks, paid);
    }

    /** A track that is shorter than the longest stays so: one flat track beside a ladder is usual. */
    private static int wanted(Program.Track track, int longest, int count) {
        int own = track.levels().size();
        boolean isShorter = own > 0 && own < longest;
        return isShorter ? Math.min(own, count) : count;
    }

    /** The ladders with the levels that are designed for each. */
    static List<Program.Track> with(List<Program.Track> tracks, List<LevelDesign> designs) {
        List<Program.Track> filled = new ArrayList<>();
        for (Program.Track track : tracks) {
            List<Program.Level> levels = new ArrayList<>();
            TierAssembly.of(track, designs).forEach(design -> levels.add(design.level()));
            filled.add(track.with(track.types(), levels));
        }
        return filled;
    }

    static boolean isOf(Program.Track track, PartnerLedger each) {
        if (track.name().isEmpty() || each.partner().track().equals(track.name())) {
            return true;
        }
        String type = each.partner().type().map(PartnerType::word).orElse("");
        return each.partner().track().isEmpty()
                && (track.types().isEmpty() || track.types().contains(type));
    }
}
