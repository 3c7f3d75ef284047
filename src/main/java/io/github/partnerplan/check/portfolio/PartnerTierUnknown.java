package io.github.partnerplan.check.portfolio;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.source.PlainText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A partner holds a tier that no ladder of the program has. */
final class PartnerTierUnknown implements Check {

    /** More names than any ladder has, and few enough to read. */
    private static final int SHOWN = 12;

    @Override
    public String id() {
        return "partner-tier-unknown";
    }

    @Override
    public void look(Facts facts, Found found) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> known = new TreeSet<>();
        for (Program.Track track : facts.tracks()) {
            for (Program.Level level : track.levels()) {
                names.add(level.name());
                known.add(folded(level.name()));
            }
        }
        for (PartnerLedger each :
                names.isEmpty() ? List.<PartnerLedger>of() : facts.base().enrolled()) {
            String held = each.partner().tier();
            if (!held.isEmpty() && !known.contains(folded(held))) {
                String hint = DidYouMean.hint(held, names);
                found.at(
                        each.partner().where(),
                        each.partner().name() + " holds the tier " + PlainText.quoted(held)
                                + ", which the program does not have"
                                + (hint.isEmpty() ? ": it has " + Wording.some(List.copyOf(names), SHOWN) : hint),
                        "Give the partner a tier of the program, or add the tier to it.");
            }
        }
    }

    private static String folded(String tier) {
        return tier.strip().toLowerCase(Locale.ROOT);
    }
}
