package io.github.partnerplan.check.enablement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.plan.EnablementJudge;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;

/** Pieces of the playbook's kit that partners are not given. */
final class EnablementKitIncomplete implements Check {

    @Override
    public String id() {
        return "enablement-kit-incomplete";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        if (!facts.asksForFormalProgram() || !Parts.areTold(outline, "enablement")) {
            return;
        }
        List<String> lacks = new ArrayList<>();
        for (Entry piece : facts.brief().playbook().ofKind("kit-piece")) {
            if (EnablementJudge.found(outline, piece, "enablement.kit").isEmpty()
                    && !Parts.saysOne(outline, Entry.parts(piece.term("elsewhere"), '|'))) {
                lacks.add(Wording.lower(piece.title()));
            }
        }
        int pieces = facts.number("enablement-kit", "pieces").intValueExact();
        if (!lacks.isEmpty()) {
            found.at(
                    facts.place(outline.has("enablement.kit") ? "enablement.kit" : "enablement"),
                    outline.says("enablement.kit")
                            ? "the kit lacks " + lacks.size() + " of the playbook's " + pieces + " pieces: "
                                    + Wording.list(lacks)
                            : "enablement names no kit; the playbook's has " + pieces
                                    + " pieces, from a one-page brief to a review",
                    "Add under enablement.kit what partners can use as it is, and leave out what they would not.");
        }
    }
}
