package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up by tier what partners earn and bring. */
final class TierCosts {

    private final Program program;
    private final Books books;
    private final Ladders ladders;
    private final Earnings earnings;

    TierCosts(Program program, Books books, Ladders ladders, Earnings earnings) {
        this.program = program;
        this.books = books;
        this.ladders = ladders;
        this.earnings = earnings;
    }

    List<TierCost> all() {
        List<TierCost> costs = new ArrayList<>();
        List<PartnerLedger> outside = new ArrayList<>();
        List<PartnerLedger> undecided = new ArrayList<>();
        for (PartnerLedger each : books.base().all()) {
            Optional<Standing> standing = ladders.of(each);
            if (standing.isPresent() && standing.get().isUnknown()) {
                undecided.add(each);
            } else if (standing.flatMap(Standing::tierByRule).isEmpty()) {
                outside.add(each);
            }
        }
        for (Program.Track track : program.tracks()) {
            for (Program.Level level : track.levels()) {
                costs.add(cost(track.name(), Optional.of(level), true, members(track, level)));
            }
        }
        add(costs, true, outside);
        add(costs, false, undecided);
        return List.copyOf(costs);
    }

    private void add(List<TierCost> costs, boolean isKnown, List<PartnerLedger> members) {
        if (!members.isEmpty()) {
            costs.add(cost("", Optional.empty(), isKnown, members));
        }
    }

    private List<PartnerLedger> members(Program.Track track, Program.Level level) {
        List<PartnerLedger> members = new ArrayList<>();
        if (!isFirstOfItsName(track, level)) {
            return members;
        }
        for (Standing standing : ladders.standings()) {
            boolean isInTrack = standing.track().filter(track::equals).isPresent();
            if (isInTrack && standing.tierByRule().equals(Optional.of(level.name()))) {
                members.add(standing.partner());
            }
        }
        return members;
    }

    /** Of two levels of one name, which is a fault of the file, the better one has the members: nobody counts twice. */
    private static boolean isFirstOfItsName(Program.Track track, Program.Level level) {
        for (Program.Level each : track.levels()) {
            if (each.name().equals(level.name())) {
                return each.equals(level);
            }
        }
        return false;
    }

    private TierCost cost(String track, Optional<Program.Level> level, boolean isKnown, List<PartnerLedger> members) {
        BigDecimal sourced = BigDecimal.ZERO;
        BigDecimal influenced = BigDecimal.ZERO;
        int productive = 0;
        Map<Earned.Part, Quantity> parts = new EnumMap<>(Earned.Part.class);
        List<Quantity> totals = new ArrayList<>();
        List<Quantity> forInfluence = new ArrayList<>();
        for (PartnerLedger each : members) {
            sourced = sourced.add(each.sourcedRevenue());
            influenced = influenced.add(each.influenced().amount());
            productive += each.hasWon() ? 1 : 0;
            Earned earned = earnings.of(each);
            totals.add(earned.total());
            if (earnings.isForInfluence(each)) {
                Earned.Part.OF_TERMS.forEach(part -> forInfluence.add(earned.of(part)));
            }
            for (Earned.Line line : earned.lines()) {
                parts.merge(line.part(), line.amount(), (a, b) -> Earned.sum(List.of(a, b)));
            }
        }
        return new TierCost(
                track,
                level.map(Program.Level::name),
                isKnown,
                members.size(),
                productive,
                sourced,
                influenced,
                parts,
                Earned.sum(forInfluence),
                managers(level, productive),
                Earned.sum(totals));
    }

    /** The partner team's cost a head, by how many partners one manager serves; only partners that sell take one's time. */
    private Quantity managers(Optional<Program.Level> level, int productive) {
        String kind = level.map(Program.Level::manager).orElse("");
        boolean isPromised = kind.equals("shared") || kind.equals("dedicated");
        if (!isPromised || productive == 0) {
            return Quantity.known(BigDecimal.ZERO);
        }
        Optional<Company.PartnerTeam> team = books.company().partnerTeam();
        Optional<BigDecimal> people = team.flatMap(Company.PartnerTeam::people);
        Optional<BigDecimal> cost = team.flatMap(Company.PartnerTeam::cost);
        if (people.isEmpty() || cost.isEmpty() || people.get().signum() <= 0) {
            return Quantity.unknown("what a manager costs is not given", "company.partner_team.cost");
        }
        BigDecimal serves = kind.equals("dedicated")
                ? books.rules().partnersPerDedicatedManager()
                : books.rules().partnersPerSharedManager();
        return Quantity.known(cost.get()
                .multiply(BigDecimal.valueOf(productive))
                .divide(people.get().multiply(serves), MathContext.DECIMAL128)
                .setScale(2, RoundingMode.HALF_UP));
    }
}
