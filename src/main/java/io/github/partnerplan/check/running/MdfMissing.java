package io.github.partnerplan.check.running;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.Program;

/** A program without money for partners' marketing. */
final class MdfMissing implements Check {

    @Override
    public String id() {
        return "mdf-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        if (!facts.asksForFormalProgram() || facts.outline().says("mdf")) {
            return;
        }
        boolean isPromised = false;
        for (Program.Track track : facts.tracks()) {
            for (Program.Level level : track.levels()) {
                isPromised |= level.mdf().isPresent();
            }
        }
        found.at(
                facts.place("mdf"),
                isPromised
                        ? "tiers promise market development funds, and no section says what there is and how it is claimed"
                        : "the program has no market development funds (MDF) for what partners do in marketing",
                "Add mdf with its budget and the days in which to claim.");
    }
}
