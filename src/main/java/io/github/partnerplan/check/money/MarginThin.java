package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.TermsFaults;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Range;
import java.util.List;
import java.util.Optional;

/** A reseller margin that is too small to be worth a partner's effort. */
final class MarginThin implements Check {

    @Override
    public String id() {
        return "margin-thin";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        String usual = Wording.share(facts.number("revenue-reseller-margin", "margin_min"));
        for (String type : List.of("channel", "reseller")) {
            String path = ProgramTerms.key(type) + ".margin";
            Optional<Range> margin = terms.shares(path);
            if (margin.isPresent() && TermsFaults.isThin(facts.brief(), margin.get())) {
                found.at(
                        terms.place(path),
                        "a " + type + " margin of " + facts.outline().text(path) + " is under the usual " + usual
                                + ", and partners give no priority to what pays little",
                        "Raise the margin to " + usual + " or more.");
            }
        }
    }
}
