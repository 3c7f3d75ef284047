package io.github.partnerplan.report;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.PlainText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plans in a file of an earlier run: one, or one for each client of a portfolio. */
public final class EarlierPlans {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

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
     * What moved since; nothing where the file holds no earlier plan of this company, as what it says of another's partners must
     * not stand in this one's report. A plan of one company is held against the only one of the file, unless both name a company
     * and the names differ; one of several is held against the one of its name.
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
        if (isOther(then.get(), now)) {
            findings.error(
                    "compare-company",
                    where,
                    "the earlier plan is of " + PlainText.quoted(then.get().company()) + ", this one of "
                            + PlainText.quoted(now.company()),
                    "Compare with a plan of the same company; if it has a new name, write the name as it was.");
            return Optional.empty();
        }
        Findings met = new Findings();
        doubts(then.get(), now, met);
        findings.addAll(met);
        Playbook playbook = report.plan().playbook();
        return Optional.of(PlanChange.between(
                then.get(), now, metric -> MetricChange.Better.of(playbook.entry(metric)), met.sorted()));
    }

    /** The one of the very name goes before one that differs in case or blanks. */
    private Optional<PlanSnapshot> plan(String company, boolean isByName) {
        if (!isByName) {
            return plans.stream().findFirst();
        }
        Optional<PlanSnapshot> same =
                plans.stream().filter(plan -> plan.company().equals(company)).findFirst();
        return same.or(() -> plans.stream()
                .filter(plan -> folded(plan.company()).equals(folded(company)))
                .findFirst());
    }

    private static boolean isOther(PlanSnapshot then, PlanSnapshot now) {
        return isNamed(then) && isNamed(now) && !folded(then.company()).equals(folded(now.company()));
    }

    private static boolean isNamed(PlanSnapshot plan) {
        return !folded(plan.company()).isEmpty();
    }

    /** Without case and blanks. */
    private static String folded(String company) {
        return BLANKS.matcher(company).replaceAll("").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private void doubts(PlanSnapshot then, PlanSnapshot now, Findings met) {
        if (isNamed(then) != isNamed(now)) {
            PlanSnapshot named = isNamed(then) ? then : now;
            met.warning(
                    "compare-company",
                    where,
                    "one of the two plans names no company, the other is of " + PlainText.quoted(named.company()),
                    "Make sure that both are of one company, and name it in both.");
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
