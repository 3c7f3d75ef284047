package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** A revenue share wholly outside what partners usually get. */
final class RevenueShareRange implements Check {

    @Override
    public String id() {
        return "revenue-share-range";
    }

    @Override
    public void look(Facts facts, Found found) {
        ProgramTerms terms = facts.terms();
        BigDecimal least = facts.number("revenue-share", "share_min");
        BigDecimal most = facts.number("revenue-share", "share_max");
        for (String type : terms.types()) {
            String path = ProgramTerms.key(type) + ".share";
            Optional<Range> part = terms.shares(path).flatMap(share -> terms.part(ProgramTerms.key(type)));
            boolean isShare = terms.model(type).equals("revenue-share") && part.isPresent();
            if (isShare
                    && ProgramTerms.isOutside(part.get(), least, most)
                    && !isTypicalSplit(type, part.get(), terms, facts)) {
                found.at(
                        terms.place(path),
                        "partners of type " + type + " get " + ProgramTerms.words(part.get(), facts.wording())
                                + " of the revenue they generate; usual are "
                                + facts.wording().range(least, most, Unit.SHARE),
                        "Set the partner's share within " + facts.wording().range(least, most, Unit.SHARE) + ".");
            }
        }
    }

    /** The playbook names a split for technology partners without saying who gets the larger part. */
    private static boolean isTypicalSplit(String type, Range part, ProgramTerms terms, Facts facts) {
        BigDecimal larger = facts.number("typical-technology-split", "larger");
        boolean isUnsided = terms.value(ProgramTerms.key(type) + ".to").isEmpty();
        return (type.equals("technology") || isUnsided) && !ProgramTerms.isOutside(part, larger, larger);
    }
}
