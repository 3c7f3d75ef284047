package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Ladders;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ladder with the enrolled partners that stand on it, the largest source first. */
record Placed(Ladder ladder, List<Standing> standings) {

    /** Enough rows to look a claim up. */
    private static final int ROWS = 5;

    Placed {
        standings = List.copyOf(standings);
    }

    /** The ladders with partners on them; none without a partners file. */
    static List<Placed> of(Facts facts) {
        Optional<Ladders> ladders = facts.hasPartners() ? facts.brief().ladders() : Optional.empty();
        Map<String, List<Standing>> byTrack = new HashMap<>();
        for (Standing standing : ladders.map(Ladders::standings).orElse(List.of())) {
            standing.track()
                    .ifPresent(track -> byTrack.computeIfAbsent(track.name(), any -> new ArrayList<>())
                            .add(standing));
        }
        List<Placed> placed = new ArrayList<>();
        for (Ladder ladder : Ladder.of(facts)) {
            List<Standing> standings = byTrack.getOrDefault(ladder.track().name(), List.of());
            if (!standings.isEmpty()) {
                placed.add(new Placed(ladder, standings));
            }
        }
        return placed;
    }

    /** Those ladders on which enough partners sell to judge by. */
    static List<Placed> withSellers(Facts facts) {
        List<Placed> placed = new ArrayList<>(of(facts));
        placed.removeIf(each -> facts.isThin(each.productive().size()));
        return placed;
    }

    List<Standing> productive() {
        List<Standing> productive = new ArrayList<>(standings);
        productive.removeIf(standing -> !standing.partner().hasWon());
        return productive;
    }

    /** Those who meet all that a level asks for, whichever better one they are in. */
    List<Standing> meeting(int place, List<Standing> among) {
        List<Standing> meeting = new ArrayList<>();
        for (Standing standing : among) {
            if (answer(standing, place).verdict() == Verdict.YES) {
                meeting.add(standing);
            }
        }
        return meeting;
    }

    /** Those whose tier the level is. */
    List<Standing> members(Rung rung) {
        List<Standing> members = new ArrayList<>(standings);
        members.removeIf(standing -> !standing.tierByRule().equals(Optional.of(rung.name())));
        return members;
    }

    Answer answer(Standing standing, int place) {
        return standing.answers().get(place);
    }

    static List<Citation> rows(List<Standing> standings) {
        List<Citation> rows = new ArrayList<>();
        for (Standing standing : standings.subList(0, Math.min(ROWS, standings.size()))) {
            rows.add(Citation.Row.at(standing.partner().partner().where()));
        }
        return rows;
    }
}
