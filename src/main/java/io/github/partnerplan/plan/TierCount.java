package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How many tiers suit the stage and the number of productive partners, and why (ruling 2). */
public record TierCount(int count, Statement why) {

    public static TierCount of(Brief brief) {
        Entry rule = brief.playbook().entry("tier-count-" + brief.stage().word());
        int few = Math.min(
                rule.number("few").orElseThrow().intValueExact(),
                brief.playbook().ofKind("tier").size());
        int many = Math.min(
                rule.number("many").orElseThrow().intValueExact(),
                brief.playbook().ofKind("tier").size());
        BigDecimal line = rule.number("from").orElseThrow();
        List<Citation> sources = new ArrayList<>(rule.sources());
        int held = held(brief);
        String today = held == 0 ? "" : " The program has " + held + ".";
        if (!brief.knowsPartnerDeals()) {
            String text = few + " tiers: how many partners are productive is unknown; add the next at "
                    + Wording.whole(line) + "." + today;
            return new TierCount(few, new Statement(text, sources));
        }
        BigDecimal productive = BigDecimal.valueOf(brief.base().productive().size());
        int wanted = productive.compareTo(line) < 0 ? few : many;
        String because = Wording.count(productive.longValueExact(), "productive partner") + ", and " + many
                + " tiers start at " + Wording.whole(line);
        boolean isNearLine =
                productive.subtract(line).abs().compareTo(line.multiply(brief.number("tier-count-hysteresis", "share")))
                        <= 0;
        if ((held == few || held == many) && held != wanted && isNearLine) {
            sources.addAll(brief.playbook().entry("tier-count-hysteresis").sources());
            return new TierCount(
                    held,
                    new Statement(
                            held + " tiers, as the program has: " + because + ", which is too near to change it.",
                            Sources.distinct(sources)));
        }
        return new TierCount(wanted, new Statement(wanted + " tiers: " + because + "." + today, sources));
    }

    /** The levels of the program's only ladder, or of its longest; 0 without one. */
    private static int held(Brief brief) {
        int most = 0;
        for (Program.Track track : brief.tracks()) {
            most = Math.max(most, track.levels().size());
        }
        return most;
    }
}
