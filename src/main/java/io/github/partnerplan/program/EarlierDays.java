package io.github.partnerplan.program;

import io.github.partnerplan.measure.MeasureRules;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days before the day of the books whose figures tell since when a partner misses the tier it holds: what a grace counts
 * from. There are none without a grace, and where no partner's tier is given.
 */
public final class EarlierDays {

    /** A program's deals are summed once for each of these days, beside the day of the books. */
    private static final int MOST = 8;

    private final Map<String, Cadence> cadences = new LinkedHashMap<>();
    private final LocalDate asOf;
    private int looks = MOST - 1;

    EarlierDays(Program program, LocalDate asOf, int fiscalYearStart, MeasureRules rules) {
        this.asOf = asOf;
        program.tracks().forEach(track -> cadences.put(track.name(), Cadence.of(track, fiscalYearStart, rules)));
        while (looks > 1 && all().size() > MOST) {
            looks--;
        }
    }

    /** The latest first, and few: a ladder with many reviews in its grace is held to some of them only. */
    public static List<LocalDate> of(
            Program program, List<Partner> partners, LocalDate asOf, int fiscalYearStart, MeasureRules rules) {
        for (Partner each : partners) {
            if (!each.tier().isEmpty()) {
                return new EarlierDays(program, asOf, fiscalYearStart, rules).days();
            }
        }
        return List.of();
    }

    /** The days of all ladders; those of a program with more ladders than fit are cut, and what they would tell is not known. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(all());
        return List.copyOf(days.subList(0, Math.min(days.size(), 2 * MOST)));
    }

    Cadence cadence(Program.Track track) {
        Cadence cadence = cadences.get(track.name());
        if (cadence == null) {
            throw new IllegalArgumentException("no track of the program: " + track.name());
        }
        return cadence;
    }

    /** Those that the ladder looks at. */
    Steps looks(Program.Track track) {
        return cadence(track).looks(looks);
    }

    List<LocalDate> days(Program.Track track) {
        return cadence(track).looksBefore(asOf, looks);
    }

    private Set<LocalDate> all() {
        Set<LocalDate> days = new TreeSet<>(Collections.reverseOrder());
        for (Cadence cadence : cadences.values()) {
            days.addAll(cadence.looksBefore(asOf, looks));
        }
        return days;
    }
}
