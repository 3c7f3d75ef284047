package io.github.partnerplan.program;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an enrolled partner stands by the rules: an answer for each level of its track, best first. {@code why} says in plain
 * words why it is in no track, or why its track is unknown; it is empty for a partner in one.
 */
public record Standing(
        PartnerLedger partner, Optional<Program.Track> track, boolean isTrackKnown, List<Answer> answers, String why) {

    public Standing {
        answers = List.copyOf(answers);
    }

    /** The best level whose conditions all hold; empty where none does, and while a better one may hold too. */
    public Optional<String> tierByRule() {
        return isUnknown() ? Optional.empty() : atLeast();
    }

    /** Missing data leaves open which tier it is: {@link #atLeast()}, or one of {@link #couldBe()}. */
    public boolean isUnknown() {
        return !isTrackKnown || !couldBe().isEmpty();
    }

    /** The best level that holds for sure; empty where none does. */
    public Optional<String> atLeast() {
        for (Answer answer : answers) {
            if (answer.verdict() == Verdict.YES) {
                return Optional.of(answer.level().name());
            }
        }
        return Optional.empty();
    }

    /** The levels above {@link #atLeast()} that may hold, best first. */
    public List<String> couldBe() {
        List<String> names = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.verdict() == Verdict.YES) {
                break;
            }
            if (answer.verdict() == Verdict.UNKNOWN) {
                names.add(answer.level().name());
            }
        }
        return names;
    }

    /** The levels it may be in, best first, and none where that may be: one where it is decided. */
    List<Optional<Program.Level>> candidates() {
        List<Optional<Program.Level>> candidates = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.verdict() != Verdict.NO) {
                candidates.add(Optional.of(answer.level()));
            }
            if (answer.verdict() == Verdict.YES) {
                return candidates;
            }
        }
        candidates.add(Optional.empty());
        return candidates;
    }

    /** What it lacks for a level of its track, by the level's name ignoring case. */
    public Optional<Answer> answer(String level) {
        for (Answer answer : answers) {
            if (answer.level().name().equalsIgnoreCase(level)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
