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
        List<PartnerLedger> enrolled = books.base().enrolled();
        PartnerMeasures measures = new PartnerMeasures(program, books);
        Map<PartnerLedger, TrackChoice> choices = new HashMap<>();
        for (PartnerLedger each : enrolled) {
            choices.put(each, TrackChoice.of(each.partner(), program.tracks()));
        }
        Map<String, Ranking> rankings = new HashMap<>();
        for (Program.Track track : program.tracks()) {
            rankings.put(track.name(), new Ranking(books, measures, productive(track, enrolled, choices)));
        }
        boolean isHeldTierKnown = isHeldTierKnown(books);
        Ladders ladders = new Ladders();
        for (PartnerLedger each : enrolled) {
            TrackChoice choice = choices.getOrDefault(each, TrackChoice.of(each.partner(), program.tracks()));
            List<Answer> answers = choice.track()
                    .map(track -> new LevelJudge(
                                    books,
                                    measures,
                                    rankings.getOrDefault(track.name(), new Ranking(books, measures, List.of())),
                                    track,
                                    isHeldTierKnown,
                                    each)
                            .answers())
                    .orElse(List.of());
            ladders.standings.put(each, new Standing(each, choice.track(), choice.isKnown(), answers, choice.why()));
        }
        return ladders;
    }

    /** Every enrolled partner, the largest source first. */
    public List<Standing> standings() {
        return new ArrayList<>(standings.values());
    }

    /** Empty for a partner that is not enrolled, which is in no tier. */
    public Optional<Standing> of(PartnerLedger partner) {
        return Optional.ofNullable(standings.get(partner));
    }

    private static List<PartnerLedger> productive(
            Program.Track track, List<PartnerLedger> enrolled, Map<PartnerLedger, TrackChoice> choices) {
        List<PartnerLedger> productive = new ArrayList<>();
        for (PartnerLedger each : enrolled) {
            Optional<Program.Track> own =
                    choices.containsKey(each) ? choices.get(each).track() : Optional.empty();
            if (each.hasWon() && own.isPresent() && own.get().name().equals(track.name())) {
                productive.add(each);
            }
        }
        return productive;
    }

    /** A blank tier means none where the file says any partner's; where it says nobody's, who holds what is not known. */
    private static boolean isHeldTierKnown(Books books) {
        for (PartnerLedger each : books.ledger().partners()) {
            if (!each.partner().tier().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
