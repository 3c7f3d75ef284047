package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.program.Standing;
import java.math.BigDecimal;
import java.util.List;

/** Nearly all partners that sell meet what a level above the lowest asks for. */
final class TierEverybody implements Check {

    @Override
    public String id() {
        return "tier-everybody";
    }

    @Override
    public void look(Facts facts, Found found) {
        BigDecimal share = facts.number("tier-nearly-all", "share");
        for (Placed placed : Placed.withSellers(facts)) {
            List<Standing> productive = placed.productive();
            List<Rung> above = placed.ladder().aboveBase();
            for (int i = 0; i < above.size(); i++) {
                int meeting = placed.meeting(i, productive).size();
                BigDecimal line = share.multiply(BigDecimal.valueOf(productive.size()));
                if (above.get(i).asks() && BigDecimal.valueOf(meeting).compareTo(line) >= 0) {
                    Rung rung = above.get(i);
                    found.at(
                            rung.place("requires"),
                            meeting + " of " + productive.size() + " partners that sell qualify for " + rung.name()
                                    + ", so it tells hardly any of them apart",
                            "Ask for more at " + rung.name() + ", or drop a level.");
                    break;
                }
            }
        }
    }
}
