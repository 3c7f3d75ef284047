package io.github.partnerplan.report;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.PlainText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The plans in a file of an earlier run: one, or one for each client of a portfolio. */
public final class EarlierPlans {

    private final Location where;
    private final boolean isPortfolio;
    private final List<PlanSnapshot> plans;

    EarlierPlans(Location where, boolean isPortfolio, List<PlanSnapshot> plans) {
        this.where = where;
        this.isPortfolio = isPortfolio;
        this.plans = List.copyOf(plans);
    }

    /** Nothing where the file cannot be used, and the findings say why. */
    public static Optional<EarlierPlans> read(InputFile file, Findings findings) {
        return EarlierPlansReader.read(file, findings);
    }

    /** In the order of the file. */
    List<PlanSnapshot> plans() {
        return plans;
    }

    /** What a plan of today would say of itself in a file, so that both are held in the same figures. */
    static PlanSnapshot now(PlanReport report) {
        byte[] json = PlanJson.of(report).getBytes(StandardCharsets.UTF_8);
        Findings findings = new Findings();
        Optional<EarlierPlans> plans = EarlierPlansReader.read(new ByteArrayInputStream(json), "", findings);
        return plans.orElseThrow(() -> new IllegalStateException("a plan cannot be read back: " + findings.sorted()))
                .plans()
                .get(0);
    }

    /**
     * What moved since; nothing where the file holds no earlier plan of this company. A plan of one company is held against the
     * only one of the file whatever its name, one of several against the one of its name.
     */
    public Optional<PlanChange> since(PlanReport report, boolean isOneOfSeveral, Findings findings) {
        PlanSnapshot now = now(report);
        Optional<PlanSnapshot> then = plan(now.company(), isPortfolio || isOneOfSeveral);
        if (then.isEmpty()) {
            String message = "there is no earlier plan of " + PlainText.quoted(now.company()) + " in this file";
            String help = "Name a file that holds a plan of the same client, or write the name as it was.";
            if (isOneOfSeveral) {
                findings.warning("compare-client", where, message, help);
            } else {
                findings.error("compare-client", where, message, help);
            }
            return Optional.empty();
        }
        Findings met = new Findings();
        doubts(then.get(), now, met);
        findings.addAll(met);
        return Optional.of(PlanChange.between(then.get(), now, met.sorted()));
    }

    private Optional<PlanSnapshot> plan(String company, boolean isByName) {
        for (PlanSnapshot plan : plans) {
            if (!isByName || plan.company().equals(company)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    private void doubts(PlanSnapshot then, PlanSnapshot now, Findings met) {
        boolean isOther = !then.company().equals(now.company())
                && !then.company().isEmpty()
                && !now.company().isEmpty();
        if (isOther) {
            met.warning(
                    "compare-company",
                    where,
                    "the earlier plan is of " + PlainText.quoted(then.company()) + ", this one of "
                            + PlainText.quoted(now.company()),
                    "Compare with a plan of the same company, unless it has a new name.");
        }
        if (!then.currency().equals(now.currency())) {
            met.warning(
                    "compare-currency",
                    where,
                    "amounts were in " + PlainText.clean(then.currency()) + " and are in " + now.currency()
                            + ", so they are not compared",
                    "Plan both in one currency.");
        }
        if (then.asOf().isAfter(now.asOf())) {
            met.warning(
                    "compare-day",
                    where,
                    "the plan called earlier is of " + then.asOf() + ", later than this one's " + now.asOf(),
                    "Compare with a plan of an earlier day, or set --as-of.");
        }
    }
}
