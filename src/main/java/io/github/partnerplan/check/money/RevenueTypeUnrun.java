package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** ProgramTerms for a partner type that the program does not say it runs. */
final class RevenueTypeUnrun implements Check {

    @Override
    public String id() {
        return "revenue-type-unrun";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        Set<String> run = terms.run();
        List<String> unrun = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (String type : terms.types()) {
            boolean isPaid = !terms.model(type).isEmpty()
                    && !terms.model(type).equals("none")
                    && !terms.model(type).equals("integration-only");
            boolean isOfAType = PartnerType.of(type).isPresent();
            if (isPaid && isOfAType && !isRun(type, run, terms)) {
                unrun.add(type);
                keys.add(ProgramTerms.key(type));
            }
        }
        if (!run.isEmpty() && !unrun.isEmpty()) {
            found.at(
                    facts.place(keys.get(0)),
                    "there are terms for " + Wording.list(unrun) + " partners, but the program runs only "
                            + Wording.list(List.copyOf(run)),
                    "Add " + Wording.list(unrun) + " to types, or remove the terms.",
                    terms.rows(keys.subList(1, keys.size())));
        }
    }

    /** The channel's terms hold for resellers too, and a reseller is part of the channel. */
    private static boolean isRun(String type, Set<String> run, ProgramTerms terms) {
        return run.contains(type)
                || (type.equals("reseller") && run.contains("channel"))
                || (type.equals("channel")
                        && run.contains("reseller")
                        && !terms.types().contains("reseller"));
    }
}
