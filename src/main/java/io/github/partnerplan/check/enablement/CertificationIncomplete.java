package io.github.partnerplan.check.enablement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Values;
import java.util.ArrayList;
import java.util.List;

/** A Platform program that does not certify both those who sell and those who build. */
final class CertificationIncomplete implements Check {

    private static final String PATH = "enablement.certification";

    @Override
    public String id() {
        return "certification-incomplete";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        boolean isBareYes = outline.stated(PATH)
                .flatMap(setting -> Values.yesNo(setting.text()).value())
                .isPresent();
        if (!facts.isAt(Stage.Id.PLATFORM) || !outline.says(PATH) || isBareYes) {
            return;
        }
        List<String> lacks = new ArrayList<>();
        for (String kind : List.of("sales", "technical")) {
            if (!Parts.mentions(outline, PATH, facts.entry(id()).list(kind))) {
                lacks.add(kind);
            }
        }
        if (!lacks.isEmpty()) {
            found.at(
                    facts.place(PATH),
                    "there is no " + Wording.list(lacks).replace(" and ", " and no ")
                            + " certification; Platform asks for both sales and technical",
                    "Add " + Wording.list(lacks) + " below enablement.certification.");
        }
    }
}
