package io.github.partnerplan.diff;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Names the requirement that moves a partner, with its figures: what it lost the tier by, or what lets it in. */
final class Because {

    private static final int SHOWN = 2;

    private final TrackMatch tracks;
    private final PartnerMeasures measures;
    private final Phrases phrases;

    /** {@code measures} are those of the later program. */
    Because(TrackMatch tracks, PartnerMeasures measures, Phrases phrases) {
        this.tracks = tracks;
        this.measures = measures;
        this.phrases = phrases;
    }

    String of(Move.Kind kind, Standing before, Standing after) {
        return switch (kind) {
            case DEMOTED, FORCED_OUT -> lost(before, after);
            case PROMOTED, NEWLY_ELIGIBLE -> gained(before, after);
            case ACROSS -> across(before, after);
            case UNKNOWN -> undecided(before, after);
        };
    }

    /** What it lacks for the level that its own has become; a shortfall by a rule that is new comes first. */
    private String lost(Standing before, Standing after) {
        if (after.track().isEmpty()) {
            return after.why();
        }
        String tier = before.tierByRule().orElseThrow();
        Optional<Program.Level> level = match(before, after).after(tier);
        Optional<Answer> answer = level.flatMap(known -> after.answer(known.name()));
        if (answer.isEmpty() || answer.get().shortfalls().isEmpty()) {
            return ladder(before, after) + Phrases.name(tier) + " is no longer a level";
        }
        Collection<String> known = tracks.askedBefore()
                .each(before.answer(tier).orElseThrow().level())
                .values();
        List<String> changed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Shortfall each : answer.get().shortfalls()) {
            boolean isKept = known.contains(tracks.askedAfter().of(each.requirement()));
            (isKept ? kept : changed).add(phrases.lacks(each, level.get().name(), isKept ? "asks" : "now asks"));
        }
        changed.addAll(kept);
        return ladder(before, after) + some(changed);
    }

    private String gained(Standing before, Standing after) {
        Program.Level level =
                after.answer(after.tierByRule().orElseThrow()).orElseThrow().level();
        if (before.track().isEmpty()) {
            return "it was in no ladder (" + before.why() + "); " + Phrases.name(level.name())
                    + meets(level, after.partner());
        }
        Optional<Program.Level> old = match(before, after).before(level.name());
        if (old.isEmpty()) {
            return ladder(before, after) + Phrases.name(level.name()) + " is new" + meets(level, after.partner());
        }
        List<String> words = new ArrayList<>();
        for (Shortfall each :
                before.answer(old.get().name()).map(Answer::shortfalls).orElse(List.of())) {
            words.add(phrases.lacks(each, old.get().name(), "asked") + now(each.requirement(), old.get(), level));
        }
        return ladder(before, after)
                + (words.isEmpty() ? Phrases.name(level.name()) + meets(level, after.partner()) : some(words));
    }

    /** What the level asks now in place of what held the partner back. */
    private String now(Requirement lacked, Program.Level old, Program.Level level) {
        String who = old.name().equalsIgnoreCase(level.name())
                ? " and now asks "
                : ", " + Phrases.name(level.name()) + " asks ";
        for (Requirement demand : level.demands()) {
            boolean isSame = demand instanceof Requirement.Threshold asked
                    && lacked instanceof Requirement.Threshold before
                    && asked.measure().equals(before.measure());
            if (isSame) {
                return who + phrases.bounds((Requirement.Threshold) demand);
            }
            if (demand instanceof Requirement.Top && lacked instanceof Requirement.Top) {
                return who + phrases.asked(demand);
            }
        }
        return old.name().equalsIgnoreCase(level.name())
                ? " and no longer does"
                : ", " + Phrases.name(level.name()) + " does not";
    }

    /** What the partner has of what a level asks, after the level's name. */
    private String meets(Program.Level level, PartnerLedger partner) {
        List<String> words = new ArrayList<>();
        for (Requirement demand : level.demands()) {
            words.add(
                    demand instanceof Requirement.Threshold asked
                            ? phrases.has(asked, measures.value(asked.measure(), asked.window(), partner)) + " of "
                                    + phrases.bounds(asked)
                            : phrases.asked(demand));
        }
        return words.isEmpty() ? " asks for nothing" : ": " + some(words);
    }

    private String across(Standing before, Standing after) {
        if (isOtherLadder(before, after)) {
            return "it is now in the ladder " + name(after.track().orElseThrow());
        }
        return Phrases.name(before.tierByRule().orElseThrow()) + " is no longer a level, and "
                + Phrases.name(after.tierByRule().orElseThrow()) + " covers part of its place";
    }

    private String undecided(Standing before, Standing after) {
        List<String> words = new ArrayList<>();
        if (before.isUnknown()) {
            words.add("by the old rules " + open(before));
        }
        if (after.isUnknown()) {
            words.add("by the new rules " + open(after));
        }
        return String.join("; ", words);
    }

    private static String open(Standing standing) {
        if (!standing.isTrackKnown()) {
            return standing.why();
        }
        List<String> missing = new ArrayList<>();
        for (Answer answer : standing.answers()) {
            for (String column : answer.missing()) {
                if (standing.couldBe().contains(answer.level().name()) && !missing.contains(column)) {
                    missing.add(column);
                }
            }
        }
        List<String> couldBe = new ArrayList<>();
        standing.couldBe().forEach(level -> couldBe.add(Phrases.name(level)));
        String sure =
                standing.atLeast().map(tier -> "at least " + Phrases.name(tier)).orElse("perhaps no tier");
        return sure + ", perhaps " + String.join(" or ", couldBe)
                + (missing.isEmpty() ? "" : ": " + Wording.some(missing, SHOWN) + " would tell");
    }

    private LadderMatch match(Standing before, Standing after) {
        return tracks.match(before.track().orElseThrow(), after.track().orElseThrow());
    }

    private String ladder(Standing before, Standing after) {
        return isOtherLadder(before, after)
                ? "now in the ladder " + name(after.track().orElseThrow()) + "; "
                : "";
    }

    private boolean isOtherLadder(Standing before, Standing after) {
        return before.track().isPresent()
                && after.track().isPresent()
                && !tracks.isSame(before.track().get(), after.track().get());
    }

    private static String name(Program.Track track) {
        return track.name().isEmpty() ? "of all partners" : Phrases.name(track.name());
    }

    private static String some(List<String> words) {
        int more = words.size() - SHOWN;
        return more <= 0
                ? String.join("; ", words)
                : String.join("; ", words.subList(0, SHOWN)) + "; and " + more + " more";
    }
}
