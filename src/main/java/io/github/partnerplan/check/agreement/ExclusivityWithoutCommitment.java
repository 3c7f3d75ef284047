package io.github.partnerplan.check.agreement;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.check.Parts;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.source.PlainText;
import java.util.Optional;

/** Exclusivity granted for nothing in return. */
final class ExclusivityWithoutCommitment implements Check {

    @Override
    public String id() {
        return "exclusivity-without-commitment";
    }

    @Override
    public void look(Facts facts, Found found) {
        Outline outline = facts.outline();
        Optional<Outline.Setting> granted = outline.first("agreement.exclusivity");
        Entry page = facts.entry(id());
        if (granted.isPresent()
                && !Parts.mentions(outline, "agreement.exclusivity", page.list("denials"))
                && !Parts.mentions(outline, "agreement.exclusivity", page.list("commitments"))) {
            found.at(
                    granted.get().where(),
                    "exclusivity is granted (" + PlainText.quoted(granted.get().text())
                            + ") and nothing says what the partner commits to for it",
                    "Tie exclusivity to a yearly revenue and a day on which it ends, or grant none.");
        }
    }
}
