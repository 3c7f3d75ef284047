package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.read.Dialect;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the partner managers that the program's tiers promise against those there are. */
public final class Managers {

    private final Brief brief;

    public Managers(Brief brief) {
        this.brief = brief;
    }

    /**
     * How many managers the tiers take, to how many partners they are promised, on which levels, and how many there are, which
     * may be unknown.
     */
    public record Capacity(BigDecimal needed, int promisedTo, Optional<BigDecimal> there, List<Program.Level> levels) {
        public Capacity {
            levels = List.copyOf(levels);
        }

        public boolean isShort() {
            return there.isPresent() && there.get().compareTo(needed) < 0;
        }
    }

    /** Empty where no partner is promised a manager. */
    public Optional<Capacity> capacity() {
        BigDecimal needed = BigDecimal.ZERO;
        int promisedTo = 0;
        List<Program.Level> levels = new ArrayList<>();
        for (Promise promise : promises()) {
            Program.Level level = promise.level();
            needed = needed.add(BigDecimal.valueOf(promise.members().size())
                    .divide(brief.number("partners-per-manager", level.manager()), MathContext.DECIMAL64));
            promisedTo += promise.members().size();
            levels.add(level);
        }
        BigDecimal whole = needed.round(MathContext.DECIMAL32).setScale(0, RoundingMode.CEILING);
        return promisedTo == 0 ? Optional.empty() : Optional.of(new Capacity(whole, promisedTo, there(), levels));
    }

    /** Where there are too few, or nobody says how many: the capacity that the tiers take; then each level whose members lack a manager. */
    public List<Statement> promised() {
        List<Statement> found = new ArrayList<>();
        capacity()
                .filter(capacity -> capacity.isShort() || capacity.there().isEmpty())
                .ifPresent(capacity -> found.add(words(capacity)));
        found.addAll(unkept());
        return found;
    }

    /** The levels some of whose members have no manager although it promises one. */
    public List<Statement> unkept() {
        List<Statement> found = new ArrayList<>();
        for (Promise promise : promises()) {
            withoutManager(promise.level(), promise.members()).ifPresent(found::add);
        }
        return found;
    }

    /** A level that promises a manager, and who holds it. */
    private record Promise(Program.Level level, List<PartnerLedger> members) {}

    private List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        for (Program.Track track : brief.tracks()) {
            for (Program.Level level : track.levels()) {
                if (level.manager().equals("shared") || level.manager().equals("dedicated")) {
                    promises.add(new Promise(level, members(track, level)));
                }
            }
        }
        return promises;
    }

    /** The enrolled partners that hold a level today. */
    public List<PartnerLedger> members(Program.Track track, Program.Level level) {
        boolean isOnlyTrack = brief.tracks().size() == 1;
        return PartnerLists.which(
                brief.base().enrolled(),
                each -> each.partner().tier().equalsIgnoreCase(level.name())
                        && (isOnlyTrack || TierDesign.isOf(track, each)));
    }

    private Statement words(Capacity capacity) {
        Entry ratio = brief.playbook().entry("partners-per-manager");
        List<Citation> rows = new ArrayList<>();
        capacity.levels().forEach(level -> rows.add(Citation.Row.at(level.where())));
        String promise = "The tiers promise a manager to " + holders(capacity.promisedTo(), "one")
                + ": that takes about "
                + Wording.count(capacity.needed().longValueExact(), "manager") + " (ours: a dedicated one serves "
                + ratio.figure("dedicated").text() + " partners, a shared one "
                + ratio.figure("shared").text() + ")";
        String verdict = capacity.there()
                .map(count -> ", and there " + (isOne(count) ? "is " : "are ") + Wording.whole(count) + "."
                        + (capacity.isShort() ? " That promise is not kept." : ""))
                .orElse("; how many there are is not stated (success.managers, partner_team.people).");
        return new Statement(promise + verdict, Sources.of(ratio, rows));
    }

    /** By the tiers as they are held: a plan recommends others. */
    private static String holders(int number, String what) {
        return number == 1
                ? "the partner that holds " + what + " today"
                : "the " + number + " partners that hold " + what + " today";
    }

    private static boolean isOne(BigDecimal count) {
        return count.compareTo(BigDecimal.ONE) == 0;
    }

    /** The managers that partner success names, else the people of the partner team. */
    private Optional<BigDecimal> there() {
        Optional<Outline.Setting> stated = brief.outline().first("success.managers");
        if (stated.isPresent()) {
            return Values.number(stated.get().text(), Dialect.UNDECIDED).value();
        }
        return brief.company().partnerTeam().flatMap(team -> team.people());
    }

    /** Only where the partners file has managers at all: an unused column tells nothing. */
    private Optional<Statement> withoutManager(Program.Level level, List<PartnerLedger> members) {
        boolean isColumnUsed = !PartnerLists.which(
                        brief.base().all(), each -> !each.partner().manager().isEmpty())
                .isEmpty();
        List<PartnerLedger> without =
                PartnerLists.which(members, each -> each.partner().manager().isEmpty());
        if (!isColumnUsed || without.isEmpty()) {
            return Optional.empty();
        }
        List<Citation> rows = new ArrayList<>(PartnerLists.rows(without));
        rows.add(Citation.Row.at(level.where()));
        return Optional.of(new Statement(
                level.name() + " promises a " + level.manager() + " manager; "
                        + without.size() + " of " + holders(members.size(), "it")
                        + (without.size() == 1 ? " has" : " have") + " none: "
                        + PartnerLists.names(without, 3) + ".",
                Sources.of(brief.playbook().entry("partners-per-manager"), rows)));
    }
}
