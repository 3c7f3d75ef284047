package io.github.partnerplan.check.tiers;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.PartnerMeasures;
import io.github.partnerplan.program.Shortfall;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.program.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a level asks for is not known of most partners, because the data is not there. */
final class TierDataMissing implements Check {

    private static final String PARTNERS = "partners.";

    @Override
    public String id() {
        return "tier-data-missing";
    }

    @Override
    public void look(Facts facts, Found found) {
        Set<String> columns = TierMeasureUnknown.columns(facts);
        BigDecimal share = facts.number("tier-undecided", "share");
        for (Placed placed : Placed.of(facts)) {
            Map<String, Gap> gaps = gaps(placed);
            for (Map.Entry<String, Gap> gap : gaps.entrySet()) {
                BigDecimal most =
                        share.multiply(BigDecimal.valueOf(placed.standings().size()));
                boolean isMost =
                        BigDecimal.valueOf(gap.getValue().partners.size()).compareTo(most) > 0;
                boolean isNamed = isNamed(gap.getKey(), facts.program().orElseThrow(), columns);
                if (isMost && isNamed && !facts.isThin(placed.standings().size())) {
                    tell(gap.getKey(), gap.getValue(), placed.standings().size(), found);
                }
            }
        }
    }

    /** What one missing column leaves unknown: of whom, for which levels, and where it is asked for first. */
    private static final class Gap {
        private final Location where;
        private final String what;
        private final String why;
        private final Set<Standing> partners = new LinkedHashSet<>();
        private final Set<String> levels = new LinkedHashSet<>();

        private Gap(Shortfall shortfall) {
            this.where = shortfall.requirement().where();
            this.what = shortfall.requirement() instanceof Requirement.Threshold asked ? asked.measure() : "";
            this.why = shortfall.has() instanceof Quantity.Unknown unknown ? unknown.why() : "";
        }
    }

    private static Map<String, Gap> gaps(Placed placed) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (Standing standing : placed.standings()) {
            for (Answer answer : standing.answers()) {
                for (Shortfall shortfall : answer.shortfalls()) {
                    List<String> missing = shortfall.verdict() == Verdict.UNKNOWN ? shortfall.missing() : List.of();
                    for (String column : missing) {
                        Gap gap = gaps.computeIfAbsent(column, any -> new Gap(shortfall));
                        gap.partners.add(standing);
                        gap.levels.add(answer.level().name());
                    }
                }
            }
        }
        return gaps;
    }

    /** A name that nobody knows is another finding. */
    private static boolean isNamed(String column, Program program, Set<String> columns) {
        return !column.startsWith(PARTNERS)
                || column.equals("partners.tier")
                || column.equals("partners.joined")
                || PartnerMeasures.isKnownName(column.substring(PARTNERS.length()), program, columns);
    }

    private static void tell(String column, Gap gap, int all, Found found) {
        String levels = Wording.some(new ArrayList<>(gap.levels), 4) + (gap.levels.size() == 1 ? " asks" : " ask");
        boolean isColumn = column.startsWith(PARTNERS);
        String what = isColumn || gap.what.isEmpty() ? column.substring(column.indexOf('.') + 1) : gap.what;
        // Deals that are not there, or do not tell, are no fault of the program that asks for them.
        found.at(
                isColumn ? Severity.WARNING : Severity.NOTE,
                gap.where,
                levels + " for " + what + ", which is not known of " + gap.partners.size() + " of " + all + " partners"
                        + (isColumn || gap.why.isEmpty() ? "" : ": " + gap.why),
                "Add " + column + " to the data, or ask for something that is recorded.",
                Placed.rows(new ArrayList<>(gap.partners)));
    }
}
