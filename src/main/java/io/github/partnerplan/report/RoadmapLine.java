package io.github.partnerplan.report;

import io.github.partnerplan.plan.RoadmapStep;
import io.github.partnerplan.plan.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One line of the roadmap as it is shown: a step, or the twelve weeks of one partner to recruit, which the JSON has apart. */
record RoadmapLine(LocalDate starts, LocalDate ends, RoadmapStep.Kind kind, String what, String why) {

    static List<RoadmapLine> of(List<RoadmapStep> steps) {
        List<RoadmapLine> lines = new ArrayList<>();
        List<RoadmapStep> recruit = new ArrayList<>();
        for (RoadmapStep step : steps) {
            if (step.kind() != RoadmapStep.Kind.RECRUIT) {
                lines.add(new RoadmapLine(
                        step.starts(), step.ends(), step.kind(), step.title(), Wording.capital(step.why())));
                continue;
            }
            recruit.add(step);
            if (step.id().equals("process-onboarding")) {
                lines.add(recruit(recruit));
                recruit.clear();
            }
        }
        return lines;
    }

    private static RoadmapLine recruit(List<RoadmapStep> stages) {
        List<String> words = new ArrayList<>();
        for (RoadmapStep stage : stages) {
            words.add(stage.title().substring(stage.title().lastIndexOf(": ") + 2) + " to " + stage.ends());
        }
        String first = stages.get(0).title();
        return new RoadmapLine(
                stages.get(0).starts(),
                stages.get(stages.size() - 1).ends(),
                RoadmapStep.Kind.RECRUIT,
                "Recruit " + first.substring(0, first.lastIndexOf(": ")),
                "Twelve weeks: " + String.join(", ", words));
    }
}
