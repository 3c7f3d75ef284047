package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.PartnerLists;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Partners are enrolled whose type the program does not list among those it runs; one finding for all. */
final class PartnerTypeUnrun implements Check {

    @Override
    public String id() {
        return "partner-type-unrun";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<String> stated = facts.program().map(Program::types).orElse(List.of());
        Set<PartnerType> run = run(facts, stated);
        if (stated.isEmpty() || run.isEmpty()) {
            return;
        }
        List<PartnerLedger> unrun = PartnerLists.which(
                facts.base().enrolled(),
                each -> each.partner().type().isPresent()
                        && !run.contains(each.partner().type().get()));
        if (!unrun.isEmpty()) {
            found.at(
                    facts.place("types"),
                    "types lists " + Wording.list(stated) + ", and " + Wording.count(unrun.size(), "enrolled partner")
                            + (unrun.size() == 1 ? " is" : " are") + " of another type: "
                            + Wording.some(named(unrun), 4),
                    "Add what you run to types, or correct the partners' type.",
                    Rows.first(List.copyOf(PartnerLists.rows(unrun))));
        }
    }

    private static List<String> named(List<PartnerLedger> partners) {
        List<String> named = new ArrayList<>();
        for (PartnerLedger each : partners) {
            named.add(each.partner().name() + " ("
                    + each.partner().type().map(PartnerType::word).orElse("") + ")");
        }
        return named;
    }

    /** The types that the program or one of its ladders names; channel and reseller are one to the playbooks. */
    private static Set<PartnerType> run(Facts facts, List<String> stated) {
        List<String> words = new ArrayList<>(stated);
        facts.tracks().forEach(track -> words.addAll(track.types()));
        Set<PartnerType> run = EnumSet.noneOf(PartnerType.class);
        words.forEach(word -> PartnerType.of(word).ifPresent(run::add));
        if (run.contains(PartnerType.CHANNEL) || run.contains(PartnerType.RESELLER)) {
            run.add(PartnerType.CHANNEL);
            run.add(PartnerType.RESELLER);
        }
        return run;
    }
}
