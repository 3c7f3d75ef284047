package io.github.partnerplan.diff;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the levels of one program ask for, as texts that are equal where two levels ask for the same: without places in the file,
 * the order of conditions and the way a number is written.
 */
final class Demands {

    /** Asks nothing of anybody. */
    static final Program NO_PROGRAM = new Program(
            Location.file(""), "", "", List.of(), List.of(), Map.of(), Map.of(), Optional.empty(), Outline.EMPTY);

    private final Map<String, String> own = new LinkedHashMap<>();
    private final Map<String, List<String>> builtOn = new LinkedHashMap<>();

    Demands(Program program) {
        for (PointsMeasure measure : program.measures().values()) {
            StringBuilder text = new StringBuilder();
            List<String> parts = new ArrayList<>();
            for (PointsMeasure.Part part : measure.parts()) {
                parts.add(part.measure());
                text.append(part.measure())
                        .append(' ')
                        .append(plain(part.points()))
                        .append('/');
                text.append(plain(part.per())).append(' ').append(ends(part.floor(), part.cap()));
                text.append(part.window().map(Object::toString).orElse("")).append(';');
            }
            text.append(ends(Optional.empty(), measure.cap()));
            builtOn.put(measure.name(), parts);
            own.put(
                    measure.name(),
                    text + measure.window().map(Object::toString).orElse(""));
        }
    }

    /** One text for all that a level asks. */
    String of(Program.Level level) {
        List<String> texts = new ArrayList<>(each(level).values());
        texts.sort(null);
        return String.join(" & ", texts);
    }

    /** A text for each thing that it asks, in the order of the file. */
    Map<Requirement, String> each(Program.Level level) {
        Map<Requirement, String> texts = new LinkedHashMap<>();
        level.demands().forEach(demand -> texts.put(demand, of(demand)));
        return texts;
    }

    /** Whom a ladder is for and what its levels ask, down to one of them. */
    List<String> of(Program.Track track, int levels) {
        List<String> texts = new ArrayList<>(List.of(String.join(",", track.types())));
        track.levels().subList(0, levels).forEach(level -> texts.add(of(level)));
        return texts;
    }

    String of(Requirement demand) {
        if (demand instanceof Requirement.Threshold asked) {
            return asked.measure() + " " + ends(asked.atLeast(), asked.atMost())
                    + asked.window().map(Object::toString).orElse("")
                    + meaning(asked.measure());
        }
        if (demand instanceof Requirement.AllOf all) {
            return "all (" + joined(all.parts()) + ")";
        }
        if (demand instanceof Requirement.AnyOf any) {
            return "any (" + joined(any.groups()) + ")";
        }
        if (demand instanceof Requirement.Reach reach) {
            return "reach " + reach.tier()
                    + reach.within().map(Object::toString).orElse("");
        }
        if (demand instanceof Requirement.Top top) {
            return "top " + plain(top.share()) + " by " + top.rankBy() + " within " + top.rankWithin()
                    + meaning(top.rankBy());
        }
        return demand instanceof Requirement.Unreadable strange ? "unreadable " + strange.key() : "invited";
    }

    /** How a measure of the program's own is worked out, with those that it is built on; nothing for any other. */
    private String meaning(String measure) {
        Map<String, String> used = new TreeMap<>();
        use(measure, used);
        return used.isEmpty() ? "" : " = " + used;
    }

    private void use(String measure, Map<String, String> used) {
        String text = own.get(measure);
        if (text != null && !used.containsKey(measure)) {
            used.put(measure, text);
            builtOn.getOrDefault(measure, List.of()).forEach(each -> use(each, used));
        }
    }

    private String joined(List<Requirement> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(of(part)));
        texts.sort(null);
        return String.join(" & ", texts);
    }

    private static String ends(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.map(Demands::plain).orElse("") + ".."
                + high.map(Demands::plain).orElse("") + " ";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
