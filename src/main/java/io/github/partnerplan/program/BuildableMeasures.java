package io.github.partnerplan.program;

import io.github.partnerplan.model.PointsMeasure;
import io.github.partnerplan.model.Program;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The own measures of a program that can be worked out: built on others that can be, and not in a circle. */
final class BuildableMeasures {

    /** Points on points on points are real, a tower of them is a trap. */
    private static final int DEEPEST = 20;

    private final Map<String, PointsMeasure> all = new HashMap<>();
    private final Set<String> buildable = new HashSet<>();

    BuildableMeasures(Program program) {
        program.measures().forEach(all::putIfAbsent);
        boolean grew = true;
        for (int depth = 0; depth < DEEPEST && grew; depth++) {
            Set<String> next = new HashSet<>();
            for (PointsMeasure measure : all.values()) {
                if (!buildable.contains(measure.name()) && stands(measure)) {
                    next.add(measure.name());
                }
            }
            grew = buildable.addAll(next);
        }
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    PointsMeasure get(String name) {
        PointsMeasure measure = all.get(name);
        if (measure == null) {
            throw new IllegalArgumentException("no measure of the program's own: " + name);
        }
        return measure;
    }

    boolean canBuild(String name) {
        return buildable.contains(name);
    }

    /** Inside its own definition a name means the column or the measure of deals. */
    private boolean stands(PointsMeasure measure) {
        for (PointsMeasure.Part part : measure.parts()) {
            boolean isItself = part.measure().equals(measure.name());
            if (!isItself && all.containsKey(part.measure()) && !buildable.contains(part.measure())) {
                return false;
            }
        }
        return !measure.parts().isEmpty();
    }
}
