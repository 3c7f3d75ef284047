package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The enrolled partners of one track, as the engine places them: those that sell, in the order of what they sourced. */
record Seats(List<Standing> all) {

    Seats {
        all = List.copyOf(all);
    }

    static Seats of(Program.Track track, List<Standing> standings) {
        List<Standing> all = new ArrayList<>();
        for (Standing standing : standings) {
            if (standing.track().isPresent() && standing.track().get().name().equals(track.name())) {
                all.add(standing);
            }
        }
        return new Seats(all);
    }

    int productive() {
        int productive = 0;
        for (Standing standing : all) {
            productive += standing.partner().hasWon() ? 1 : 0;
        }
        return productive;
    }

    /** Those that sourced something, the largest first. */
    List<PartnerLedger> ranked() {
        List<PartnerLedger> ranked = new ArrayList<>();
        for (Standing standing : all) {
            if (standing.partner().sourcedRevenue().signum() > 0) {
                ranked.add(standing.partner());
            }
        }
        ranked.sort((a, b) -> b.sourcedRevenue().compareTo(a.sourcedRevenue()));
        return ranked;
    }

    static List<BigDecimal> values(List<PartnerLedger> ranked) {
        List<BigDecimal> values = new ArrayList<>();
        ranked.forEach(each -> values.add(each.sourcedRevenue()));
        return values;
    }

    /** How many are answered so for a level, those in a better one among them. */
    int count(Program.Level level, Verdict verdict, boolean isProductive) {
        int count = 0;
        for (Standing standing : all) {
            boolean isAnswered =
                    standing.answer(level.name()).map(Answer::verdict).orElse(Verdict.NO) == verdict;
            count += isAnswered && (!isProductive || standing.partner().hasWon()) ? 1 : 0;
        }
        return count;
    }
}
