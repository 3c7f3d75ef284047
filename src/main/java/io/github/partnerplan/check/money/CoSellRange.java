package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A commission for selling together wholly outside what partners usually get. */
final class CoSellRange implements Check {

    @Override
    public String id() {
        return "co-sell-range";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        Entry usual = facts.entry("revenue-co-sell");
        BigDecimal least = facts.number(usual.id(), "commission_min");
        BigDecimal most = facts.number(usual.id(), "commission_max");
        List<String> types = new ArrayList<>(List.of("co-sell"));
        types.addAll(usual.list("fits"));
        for (String type : types) {
            Optional<Range> part = terms.part(ProgramTerms.key(type));
            boolean isCommission = terms.model(type).equals("commission");
            if (isCommission && part.isPresent() && ProgramTerms.isOutside(part.get(), least, most)) {
                found.at(
                        facts.place(ProgramTerms.key(type)),
                        "the " + type + " commission of " + ProgramTerms.words(part.get(), facts.wording())
                                + " is outside the usual " + facts.wording().range(least, most, Unit.SHARE),
                        "Set the commission within " + facts.wording().range(least, most, Unit.SHARE) + ".",
                        terms.rows(List.of(ProgramTerms.key(type) + ".rate", ProgramTerms.key(type) + ".bands")));
            }
        }
    }
}
