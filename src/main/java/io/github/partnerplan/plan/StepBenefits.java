package io.github.partnerplan.plan;

import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;

/** What a step of the playbook's ladder gives beside discount, funds, manager and support. */
public final class StepBenefits {

    private static final List<String> NAMED = List.of("-discount", "-manager", "-support", "-marketing", "-mdf");

    private StepBenefits() {}

    public static List<String> others(Playbook playbook, Entry step) {
        List<String> benefits = new ArrayList<>();
        for (Entry benefit : playbook.partsOf(step.id())) {
            if (NAMED.stream().noneMatch(benefit.id()::endsWith)) {
                benefits.add(Wording.lower(benefit.title()));
            }
        }
        return benefits;
    }
}
