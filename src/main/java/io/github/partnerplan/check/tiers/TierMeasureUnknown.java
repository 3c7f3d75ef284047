package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.measure.PartnerFigures;
import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.read.PartnersReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A level asks for, ranks by or gives points for something that is neither a measure nor a column of the partners file. */
final class TierMeasureUnknown implements Check {

    /** Names are compared letter by letter; a file with more measures than anyone has is no list to search. */
    private static final int MOST = 200;

    @Override
    public String id() {
        return "tier-measure-unknown";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (!facts.hasProgram()) {
            return;
        }
        Program program = facts.program().orElseThrow();
        Set<String> columns = columns(facts);
        List<String> known = known(program, columns);
        List<String> near = known.subList(0, Math.min(MOST, known.size()));
        for (Map.Entry<String, Location> name : named(facts, program).entrySet()) {
            if (!PartnerMeasures.isKnownName(name.getKey(), program, columns)) {
                tell(name.getKey(), name.getValue(), !columns.isEmpty(), near, found);
            }
        }
    }

    /**
     * Without a partners file the name may be a column of the user's own, such as {@code online_certified} beside {@code
     * sales_certified}, unless a single slip of the hand parts it from a known one.
     */
    private static void tell(String name, Location where, boolean isSure, List<String> known, Found found) {
        Optional<String> meant = DidYouMean.closest(name, known);
        boolean isSlip =
                meant.filter(other -> DidYouMean.isOneSlip(name, other)).isPresent();
        if (!isSure && !isSlip) {
            return;
        }
        found.at(
                isSure ? Severity.ERROR : Severity.WARNING,
                where,
                "\"" + name + "\" is no measure"
                        + (isSure ? " and no column with values in the partners file" : "")
                        + DidYouMean.hint(name, known),
                meant.map(other -> "Rename it to " + other + ", or add the column " + name + " to the partners file.")
                        .orElse("Name a measure, or add the column " + name + " to the partners file."),
                List.of());
    }

    /** The columns of the partners file that hold a number; none where there is no file. */
    static Set<String> columns(Facts facts) {
        Set<String> columns = new TreeSet<>();
        facts.workspace()
                .partners()
                .ifPresent(partners ->
                        partners.forEach(each -> columns.addAll(each.numbers().keySet())));
        return columns;
    }

    private static List<String> known(Program program, Set<String> columns) {
        List<String> known = new ArrayList<>(PartnerFigures.NAMES);
        known.addAll(PartnersReader.numbers());
        known.addAll(program.measures().keySet());
        known.addAll(columns);
        return known;
    }

    /** Each name with the first place that uses it. */
    private static Map<String, Location> named(Facts facts, Program program) {
        Map<String, Location> named = new LinkedHashMap<>();
        for (Ladder ladder : Ladder.of(facts)) {
            for (Rung rung : ladder.rungs()) {
                name(rung.level().conditions(), named);
                if (rung.level().top().isPresent()) {
                    Location ladders = facts.place(ladder.path() + ".rank_by");
                    named.putIfAbsent(
                            rung.level().rankBy(),
                            facts.outline().key(rung.path() + ".rank_by").orElse(ladders));
                }
            }
        }
        for (PointsMeasure measure : program.measures().values()) {
            measure.parts().forEach(part -> named.putIfAbsent(part.measure(), part.where()));
        }
        return named;
    }

    private static void name(List<Requirement> conditions, Map<String, Location> named) {
        for (Requirement each : conditions) {
            if (each instanceof Requirement.Threshold threshold) {
                named.putIfAbsent(threshold.measure(), threshold.where());
            } else if (each instanceof Requirement.AllOf all) {
                name(all.parts(), named);
            } else if (each instanceof Requirement.AnyOf any) {
                name(any.groups(), named);
            }
        }
    }
}
