package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import java.util.List;

/** A program that nobody owns. */
final class ProgramOwnerMissing implements Check {

    @Override
    public String id() {
        return "program-owner-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<String> places = List.of("owner", "operations.owner");
        if (facts.asksForFormalProgram() && !Parts.saysOne(facts.outline(), places)) {
            found.at(
                    facts.place("owner"),
                    "the program names no owner, so nobody answers for it",
                    "Add owner with the role that runs the program, such as Head of Partnerships.");
        }
    }
}
