package io.github.partnerplan.measure;

import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The windows other than the usual twelve months over which programs ask for measures of deals, such as 90 days. */
public record AskedWindows(List<Period> lengths) {

    public static final AskedWindows NONE = new AskedWindows(List.of());

    public AskedWindows {
        lengths = List.copyOf(new LinkedHashSet<>(lengths));
    }

    /** Those of all ladders and own measures of these programs; a window on a partners column asks for nothing. */
    public static AskedWindows of(List<Program> programs) {
        Set<Period> lengths = new LinkedHashSet<>();
        for (Program program : programs) {
            for (Program.Track track : program.tracks()) {
                for (Program.Level level : track.levels()) {
                    collect(level.conditions(), program, lengths);
                }
            }
            for (PointsMeasure measure : program.measures().values()) {
                measure.window().ifPresent(lengths::add);
                for (PointsMeasure.Part part : measure.parts()) {
                    part.window().ifPresent(lengths::add);
                }
            }
        }
        return new AskedWindows(List.copyOf(lengths));
    }

    private static void collect(List<Requirement> conditions, Program program, Set<Period> lengths) {
        for (Requirement each : conditions) {
            if (each instanceof Requirement.Threshold threshold) {
                boolean isOfDeals = PartnerFigures.NAMES.contains(threshold.measure())
                        || program.measure(threshold.measure()).isPresent();
                threshold.window().filter(length -> isOfDeals).ifPresent(lengths::add);
            } else if (each instanceof Requirement.AllOf all) {
                collect(all.parts(), program, lengths);
            } else if (each instanceof Requirement.AnyOf any) {
                collect(any.groups(), program, lengths);
            }
        }
    }

    /** The usual window is summed in any case. */
    AskedWindows without(Period usual) {
        List<Period> others = new ArrayList<>(lengths);
        others.remove(usual);
        return new AskedWindows(others);
    }

    /** The place of a window in the list; empty where nobody asked for it, so that nothing was summed. */
    Optional<Integer> place(Period length) {
        int place = lengths.indexOf(length);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    List<Window> until(LocalDate day) {
        List<Window> windows = new ArrayList<>();
        for (Period length : lengths) {
            windows.add(new Window(day.minus(length), day));
        }
        return windows;
    }
}
