package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.program.Answer;
import io.github.partnerplan.program.Ladders;
import io.github.partnerplan.program.Standing;
import java.math.BigDecimal;
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

    TierPlan plan(TierCount count, List<TierPlan.Dropped> dropped, List<Statement> remarks, ProgramTerms paid) {
        List<LevelDesign> designs = new ArrayList<>();
        List<List<PartnerLedger>> members = new ArrayList<>();
        for (Program.Track track : program.tracks()) {
            List<LevelDesign> levels = of(track, asked);
            List<List<PartnerLedger>> its = new ArrayList<>();
            levels.forEach(level -> its.add(members(level)));
            designs.addAll(new GiveDesign(brief, track, caution, paid).giving(levels, its, remarks));
            members.addAll(its);
        }
        List<LevelDesign> fit = new MdfBudget(brief).fit(designs, members, remarks);
        List<TierPlan.Level> levels = new ArrayList<>();
        for (int i = 0; i < fit.size(); i++) {
            levels.add(level(fit.get(i), members.get(i)));
        }
        List<Program.Track> tracks = TierDesign.with(program.tracks(), fit);
        return new TierPlan(
                count.count(),
                count.why(),
                levels,
                assignments(),
                undecided(),
                Optional.empty(),
                dropped,
                remarks,
                tracks);
    }

    /** Those of one ladder. */
    static List<LevelDesign> of(Program.Track track, List<LevelDesign> all) {
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
                designed.verdict() == LevelDesign.Verdict.KEEP ? designed.because(kept(designed, members)) : designed;
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
                new BenefitWords(brief).of(design),
                Quantity.unknown("the ladder has not been run"),
                "",
                line.map(amount -> NearLine.of(design.level(), amount, seats, brief.number("near-cutoff", "share")))
                        .orElse(List.of()));
    }

    private static String kept(LevelDesign design, List<PartnerLedger> members) {
        return (members.isEmpty()
                        ? "what it asks is sound"
                        : Wording.count(members.size(), "partner") + " would be in it")
                + (design.told().isEmpty() ? ", and nothing it gives lies outside the playbook's bands" : "");
    }
}
