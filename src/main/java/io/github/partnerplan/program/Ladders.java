package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is in which tier by the rules of a program, on the day of the books: the best level of its track whose own conditions all
 * hold, for each enrolled partner. Rhythm and grace are left out; they only date a move. The books must have been opened with
 * the windows that the program asks for.
 */
public final class Ladders {

    private final Map<PartnerLedger, Standing> standings = new LinkedHashMap<>();

    private Ladders() {}

    public static Ladders of(Program program, Books books) {
        Map<PartnerLedger, TrackChoice> choices = new LinkedHashMap<>();
        for (PartnerLedger each : books.base().enrolled()) {
            choices.put(each, TrackChoice.of(each.partner(), program.tracks()));
        }
        Map<String, List<PartnerLedger>> productive = productive(choices);
        PartnerMeasures measures = new PartnerMeasures(program, books);
        Map<String, Ranking> rankings = new HashMap<>();
        boolean isHeldTierKnown = isHeldTierKnown(books);
        Ladders ladders = new Ladders();
        choices.forEach((each, choice) -> {
            List<Answer> answers = new ArrayList<>();
            choice.track().ifPresent(track -> {
                Ranking ranking = rankings.computeIfAbsent(
                        track.name(), name -> new Ranking(books, measures, productive.getOrDefault(name, List.of())));
                answers.addAll(new LevelJudge(books, measures, ranking, track, isHeldTierKnown, each).answers());
            });
            ladders.standings.put(each, new Standing(each, choice.track(), choice.isKnown(), answers, choice.why()));
        });
        return ladders;
    }

    /** The partners with a win in the window, by the name of their track: those that are ranked. */
    private static Map<String, List<PartnerLedger>> productive(Map<PartnerLedger, TrackChoice> choices) {
        Map<String, List<PartnerLedger>> productive = new HashMap<>();
        choices.forEach((each, choice) -> {
            if (each.hasWon() && choice.track().isPresent()) {
                productive
                        .computeIfAbsent(choice.track().get().name(), name -> new ArrayList<>())
                        .add(each);
            }
        });
        return productive;
    }

    /** Every enrolled partner, the largest source first. */
    public List<Standing> standings() {
        return List.copyOf(standings.values());
    }

    /** Empty for a partner that is not enrolled, which is in no tier. */
    public Optional<Standing> of(PartnerLedger partner) {
        return Optional.ofNullable(standings.get(partner));
    }

    /** A blank tier means none where the file says any partner's; where it says nobody's, who holds what is not known. */
    static boolean isHeldTierKnown(Books books) {
        for (PartnerLedger each : books.ledger().partners()) {
            if (!each.partner().tier().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
