package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.TierPlan.Assignment;
import io.github.partnerplan.plan.TierPlan.Level;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Designs the ladder: the number of levels by ruling 2, their thresholds by ruling 3, members, benefits and cost. */
final class TierDesign {

    private final Brief brief;
    private final List<Level> levels = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Statement> remarks = new ArrayList<>();
    private final Set<PartnerLedger> placed = new HashSet<>();

    TierDesign(Brief brief) {
        this.brief = brief;
    }

    TierPlan design() {
        if (brief.stage() == Stage.Id.EARLY) {
            Entry entry = brief.playbook().entry("approach-early-pilot");
            return new TierPlan(
                    0,
                    new Statement(
                            "No tiers yet: prove one partnership in a pilot first; Optimize starts with "
                                    + brief.number("tier-count-optimize", "few").toPlainString() + ".",
                            entry.sources()),
                    levels,
                    assignments,
                    remarks);
        }
        TierCount count = TierCount.of(brief);
        List<Entry> ladder = brief.playbook().ofKind("tier");
        List<Entry> steps = ladder.subList(ladder.size() - count.count(), ladder.size());
        for (Program.Track track : tracks()) {
            designTrack(track, steps);
        }
        return new TierPlan(count.count(), count.why(), levels, assignments, remarks);
    }

    /** The program's own tracks, or one ladder for everybody. */
    private List<Program.Track> tracks() {
        List<Program.Track> own = brief.tracks();
        return own.size() > 1
                ? own
                : List.of(new Program.Track("", List.of(), List.of(), io.github.partnerplan.finding.Location.file("")));
    }

    private void designTrack(Program.Track track, List<Entry> steps) {
        List<PartnerLedger> members = PartnerLists.which(brief.base().enrolled(), each -> isOf(track, each));
        List<PartnerLedger> ranked =
                PartnerLists.which(members, each -> each.sourcedRevenue().signum() > 0);
        ranked.sort((a, b) -> b.sourcedRevenue().compareTo(a.sourcedRevenue()));
        List<BigDecimal> values = new ArrayList<>();
        ranked.forEach(each -> values.add(each.sourcedRevenue()));
        int productive = PartnerLists.which(members, PartnerLedger::hasWon).size();
        List<BigDecimal> shares = new ArrayList<>();
        for (Entry step : steps) {
            step.number("top").ifPresent(shares::add);
        }
        BigDecimal near = brief.number("near-cutoff", "share");
        List<CutOffs.Cut> cuts = CutOffs.of(values, productive, shares, near);
        for (int i = 0; i < steps.size(); i++) {
            boolean isBase = i >= cuts.size();
            Optional<BigDecimal> cutOff =
                    isBase ? Optional.empty() : cuts.get(i).threshold();
            addLevel(track, steps.get(i), i, cutOff, isBase, members);
            if (!isBase) {
                remarkSplit(steps.get(i), cuts.get(i), ranked, values, near);
            }
        }
    }

    static boolean isOf(Program.Track track, PartnerLedger each) {
        if (track.name().isEmpty() || each.partner().track().equals(track.name())) {
            return true;
        }
        String type = each.partner().type().map(PartnerType::word).orElse("");
        return each.partner().track().isEmpty()
                && (track.types().isEmpty() || track.types().contains(type));
    }

    private void addLevel(
            Program.Track track,
            Entry step,
            int rank,
            Optional<BigDecimal> cutOff,
            boolean isBase,
            List<PartnerLedger> everybody) {
        List<PartnerLedger> members = new ArrayList<>();
        for (PartnerLedger each : everybody) {
            boolean isIn = cutOff.isPresent() && each.sourcedRevenue().compareTo(cutOff.get()) >= 0;
            if ((isBase || isIn) && placed.add(each)) {
                members.add(each);
                assignments.add(new Assignment(each, track.name(), step.title(), rank));
            }
        }
        BigDecimal revenue = BigDecimal.ZERO;
        for (PartnerLedger each : members) {
            revenue = revenue.add(each.sourcedRevenue());
        }
        int productive = PartnerLists.which(members, PartnerLedger::hasWon).size();
        levels.add(new Level(
                track.name(),
                step.title(),
                cutOff,
                step.number("top"),
                members.size(),
                productive,
                revenue,
                benefits(step),
                cost(step, revenue, productive),
                costWords(step, revenue, productive),
                step.sources()));
    }

    private List<String> benefits(Entry step) {
        List<String> benefits = new ArrayList<>();
        benefits.add("discount "
                + brief.wording()
                        .range(
                                step.figure("discount_min").value(),
                                step.figure("discount_max").value(),
                                Unit.SHARE));
        if (step.numbers().containsKey("mdf")) {
            benefits.add("MDF " + step.figure("mdf").words());
        }
        if (!step.term("manager").equals("none")) {
            benefits.add(step.term("manager") + " manager");
        }
        benefits.add(step.term("support") + " support");
        for (Entry benefit : brief.playbook().partsOf(step.id())) {
            String id = benefit.id();
            boolean isNamed = id.endsWith("-discount")
                    || id.endsWith("-manager")
                    || id.endsWith("-support")
                    || id.endsWith("-marketing")
                    || id.endsWith("-mdf");
            if (!isNamed) {
                benefits.add(Wording.lower(benefit.title()));
            }
        }
        return benefits;
    }

    private Optional<BigDecimal> cost(Entry step, BigDecimal revenue, int productive) {
        if (productive == 0) {
            return Optional.empty();
        }
        BigDecimal discount = revenue.multiply(step.figure("discount_min").value());
        return mdf(step)
                .map(funds -> discount.add(funds.multiply(BigDecimal.valueOf(productive)))
                        .setScale(2, RoundingMode.HALF_UP));
    }

    /** Nothing where the step gives none; empty where it gives dollars and no rate is known. */
    private Optional<BigDecimal> mdf(Entry step) {
        return step.numbers().containsKey("mdf") ? brief.money(step.id(), "mdf") : Optional.of(BigDecimal.ZERO);
    }

    private String costWords(Entry step, BigDecimal revenue, int productive) {
        if (productive == 0) {
            return "nobody at this level has sold in the last twelve months";
        }
        String discount =
                step.figure("discount_min").text() + " of " + brief.wording().money(revenue) + " sourced";
        return step.numbers().containsKey("mdf")
                ? discount + " + " + productive + " × "
                        + mdf(step)
                                .map(brief.wording()::money)
                                .orElse(step.figure("mdf").words()) + " MDF"
                : discount;
    }

    private void remarkSplit(
            Entry step, CutOffs.Cut cut, List<PartnerLedger> ranked, List<BigDecimal> values, BigDecimal near) {
        if (!CutOffs.mendsSplit(values, cut, near) || cut.threshold().isEmpty()) {
            return;
        }
        PartnerLedger in = ranked.get(cut.rankPlaces() - 1);
        PartnerLedger out = ranked.get(cut.rankPlaces());
        List<Citation> rows = new ArrayList<>(step.sources());
        rows.add(Citation.Row.at(in.partner().where()));
        rows.add(Citation.Row.at(out.partner().where()));
        remarks.add(new Statement(
                "Rank would part " + in.partner().name() + " ("
                        + brief.wording().exactly(in.sourcedRevenue()) + ") from "
                        + out.partner().name() + " (" + brief.wording().exactly(out.sourcedRevenue()) + ") at "
                        + step.title() + "; a threshold of "
                        + brief.wording().money(cut.threshold().get()) + " keeps them together.",
                rows));
    }
}
