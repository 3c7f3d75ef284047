package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Ladders;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the recommended levels on the partners, gives them their benefits, and says who lands where and what it costs. */
final class TierAssembly {

    private final Brief brief;
    private final Program program;
    private final List<LevelDesign> asked;
    private final Caution caution;
    private final Ladders ladders;

    TierAssembly(Brief brief, Program program, List<LevelDesign> asked, Caution caution) {
        this.brief = brief;
        this.program = program;
        this.asked = asked;
        this.caution = caution;
        this.ladders = Ladders.of(program, brief.books());
    }

    TierPlan plan(TierCount count, List<TierPlan.Dropped> dropped, List<Statement> remarks) {
        List<LevelDesign> designs = new ArrayList<>();
        List<List<PartnerLedger>> members = new ArrayList<>();
        for (Program.Track track : program.tracks()) {
            List<LevelDesign> levels = of(track, asked);
            List<List<PartnerLedger>> its = new ArrayList<>();
            levels.forEach(level -> its.add(members(level)));
            designs.addAll(new GiveDesign(brief, track, caution).giving(levels, its, remarks));
            members.addAll(its);
        }
        List<LevelDesign> fit = new MdfBudget(brief).fit(designs, members, remarks);
        List<TierPlan.Level> levels = new ArrayList<>();
        for (int i = 0; i < fit.size(); i++) {
            levels.add(level(fit.get(i), members.get(i)));
        }
        List<Program.Track> tracks = new ArrayList<>();
        for (Program.Track track : program.tracks()) {
            List<Program.Level> its = new ArrayList<>();
            of(track, fit).forEach(design -> its.add(design.level()));
            tracks.add(new Program.Track(
                    track.name(),
                    track.types(),
                    its,
                    track.where(),
                    track.review(),
                    track.promote(),
                    track.demote(),
                    track.grace(),
                    track.rankBy(),
                    track.rankWithin()));
        }
        return new TierPlan(count.count(), count.why(), levels, assignments(), undecided(), dropped, remarks, tracks);
    }

    private static List<LevelDesign> of(Program.Track track, List<LevelDesign> all) {
        List<LevelDesign> levels = new ArrayList<>();
        for (LevelDesign design : all) {
            if (design.track().equals(track.name())) {
                levels.add(design);
            }
        }
        return levels;
    }

    private List<PartnerLedger> members(LevelDesign design) {
        List<PartnerLedger> members = new ArrayList<>();
        for (Standing standing : ladders.standings()) {
            boolean isHere = standing.track().isPresent()
                    && standing.track().get().name().equals(design.track());
            if (isHere
                    && standing.tierByRule().equals(Optional.of(design.level().name()))) {
                members.add(standing.partner());
            }
        }
        return members;
    }

    private List<TierPlan.Assignment> assignments() {
        List<TierPlan.Assignment> assignments = new ArrayList<>();
        for (LevelDesign design : asked) {
            int rank = 0;
            for (LevelDesign other : asked) {
                if (other.equals(design)) {
                    break;
                }
                rank += other.track().equals(design.track()) ? 1 : 0;
            }
            for (PartnerLedger each : members(design)) {
                assignments.add(new TierPlan.Assignment(
                        each, design.track(), design.level().name(), rank));
            }
        }
        return assignments;
    }

    private List<TierPlan.Undecided> undecided() {
        List<TierPlan.Undecided> undecided = new ArrayList<>();
        for (Standing standing : ladders.standings()) {
            if (standing.isUnknown()) {
                Set<String> missing = new LinkedHashSet<>();
                for (String level : standing.couldBe()) {
                    standing.answer(level).map(Answer::missing).ifPresent(missing::addAll);
                }
                undecided.add(new TierPlan.Undecided(
                        standing.partner(),
                        standing.track().map(Program.Track::name).orElse(""),
                        standing.atLeast().orElse(""),
                        standing.couldBe(),
                        List.copyOf(missing)));
            }
        }
        return undecided;
    }

    private TierPlan.Level level(LevelDesign designed, List<PartnerLedger> members) {
        LevelDesign design =
                designed.verdict() == LevelDesign.Verdict.KEEP ? designed.because(kept(members)) : designed;
        BigDecimal revenue = BigDecimal.ZERO;
        for (PartnerLedger each : members) {
            revenue = revenue.add(each.sourcedRevenue());
        }
        int productive = PartnerLists.which(members, PartnerLedger::hasWon).size();
        Optional<BigDecimal> line = Optional.ofNullable(design.level().atLeast().get(Program.Track.RANK_BY));
        Optional<BigDecimal> top =
                line.isPresent() ? design.step().number("top") : design.level().top();
        Program.Track track = program.tracks().stream()
                .filter(each -> each.name().equals(design.track()))
                .findFirst()
                .orElseThrow();
        Seats seats = Seats.of(track, ladders.standings());
        return new TierPlan.Level(
                design,
                line,
                top,
                new LevelWords(brief.wording()).beside(design.level()),
                members.size(),
                productive,
                revenue,
                benefits(design),
                cost(design, revenue, productive),
                costWords(design, revenue, productive),
                line.map(amount -> NearLine.of(design.level(), amount, seats, brief.number("near-cutoff", "share")))
                        .orElse(List.of()));
    }

    private static String kept(List<PartnerLedger> members) {
        return (members.isEmpty()
                        ? "what it asks is sound"
                        : Wording.count(members.size(), "partner") + " would be in it")
                + ", and nothing it gives lies outside the playbook's bands";
    }

    /** The discount at its lower end, or the commission where there is none. */
    private Optional<BigDecimal> rate(LevelDesign design) {
        Optional<BigDecimal> discount = design.level().discount().map(Program.Share::low);
        return discount.isPresent()
                ? discount
                : commission(design)
                        .flatMap(text -> Values.shareRange(text).value().map(Range::low));
    }

    private Optional<String> commission(LevelDesign design) {
        boolean isKept = design.keepsGiving() && !design.gives().containsKey("commission");
        return design.own()
                .filter(own -> isKept)
                .flatMap(own -> brief.outline().stated(own.path() + ".benefits.commission"))
                .map(Outline.Setting::text);
    }

    private Optional<BigDecimal> cost(LevelDesign design, BigDecimal revenue, int productive) {
        if (productive == 0) {
            return Optional.empty();
        }
        BigDecimal shares = revenue.multiply(rate(design).orElse(BigDecimal.ZERO));
        BigDecimal funds = design.level().mdf().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(productive));
        return Optional.of(shares.add(funds).setScale(2, RoundingMode.HALF_UP));
    }

    private String costWords(LevelDesign design, BigDecimal revenue, int productive) {
        if (productive == 0) {
            return "nobody at this level has sold in the last twelve months";
        }
        List<String> parts = new ArrayList<>();
        rate(design)
                .ifPresent(rate ->
                        parts.add(Wording.share(rate) + " of " + brief.wording().money(revenue) + " sourced"));
        design.level()
                .mdf()
                .ifPresent(
                        funds -> parts.add(productive + " × " + brief.wording().money(funds) + " MDF"));
        return parts.isEmpty() ? "nothing that is counted in money" : String.join(" + ", parts);
    }

    private List<String> benefits(LevelDesign design) {
        LevelWords words = new LevelWords(brief.wording());
        List<String> benefits = new ArrayList<>();
        design.level().discount().ifPresent(share -> benefits.add("discount " + words.share(share)));
        commission(design).ifPresent(text -> benefits.add("commission " + text));
        design.level()
                .mdf()
                .ifPresent(funds -> benefits.add("MDF " + brief.wording().money(funds)));
        if (!design.level().manager().isEmpty() && !design.level().manager().equals("none")) {
            benefits.add(design.level().manager() + " manager");
        }
        benefits.addAll(design.keepsGiving() ? own(design) : stepBenefits(design.step()));
        return benefits;
    }

    private List<String> own(LevelDesign design) {
        List<String> benefits = new ArrayList<>();
        String path = design.own().map(Program.Level::path).orElse("-") + ".benefits";
        String support = brief.outline().text(path + ".support");
        if (!support.isEmpty()) {
            benefits.add(support + " support");
        }
        brief.outline().at(path + ".other").forEach(setting -> benefits.add(setting.text()));
        return benefits;
    }

    private List<String> stepBenefits(Entry step) {
        List<String> benefits = new ArrayList<>();
        benefits.add(step.term("support") + " support");
        benefits.addAll(StepBenefits.others(brief.playbook(), step));
        return benefits;
    }
}
