package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.PartnerMove.Move;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says for each partner whether to invest, promote, fix or sunset, and ranks the prospects; partners to leave as they are get none. */
final class MoveJudge {

    private final Brief brief;
    private final ExitWatch watch;
    private final TierChangeWords changes;

    MoveJudge(Brief brief) {
        this.brief = brief;
        this.watch = new ExitWatch(brief);
        this.changes = new TierChangeWords(brief);
    }

    /** Sunset, fix, promote, invest, recruit; within each the largest first. */
    List<PartnerMove> judge(TierPlan tiers) {
        List<PartnerMove> moves = new ArrayList<>();
        List<PartnerMove> upward = new ArrayList<>();
        for (PartnerLedger each : brief.base().enrolled()) {
            Optional<PartnerMove> trouble = trouble(each, tiers);
            trouble.ifPresentOrElse(moves::add, () -> growth(each, tiers).ifPresent(upward::add));
        }
        moves.sort(Comparator.comparing((PartnerMove move) -> move.move() == Move.SUNSET ? 0 : 1));
        upward.sort(Comparator.comparing((PartnerMove move) -> move.move() == Move.PROMOTE ? 0 : 1));
        moves.addAll(upward);
        moves.addAll(new Prospects(brief).moves());
        return numbered(moves);
    }

    private static List<PartnerMove> numbered(List<PartnerMove> moves) {
        List<PartnerMove> numbered = new ArrayList<>();
        Map<Move, Integer> ranks = new EnumMap<>(Move.class);
        for (PartnerMove move : moves) {
            int rank = ranks.merge(move.move(), 1, Integer::sum);
            numbered.add(new PartnerMove(
                    move.id(),
                    move.name(),
                    move.move(),
                    rank,
                    move.isScheduled(),
                    move.why(),
                    move.flags(),
                    move.sources()));
        }
        return numbered;
    }

    private Optional<PartnerMove> trouble(PartnerLedger each, TierPlan tiers) {
        List<ExitWatch.Flag> flags = watch.flagsUp(each);
        boolean missed = watch.missedItsQuarters(each.partner());
        if (flags.isEmpty() && !missed) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Citation> sources = new ArrayList<>();
        if (missed) {
            Entry rule = brief.playbook().entry("exit-missed-quarters");
            ids.add(rule.id());
            words.add(Wording.whole(each.partner().number("missed_quarters").orElseThrow())
                    + " quarters of missed targets");
            sources.addAll(rule.sources());
        }
        for (ExitWatch.Flag flag : flags) {
            ids.add(flag.entry().id());
            words.add(flag.words());
            sources.addAll(flag.entry().sources());
        }
        boolean isOver = watch.isSunsetDue(each.partner(), flags);
        words.addAll(isOver ? ending(each, flags) : worth(each, flags, tiers));
        sources.add(Citation.Row.at(each.partner().where()));
        return Optional.of(
                move(each.partner(), isOver ? Move.SUNSET : Move.FIX, String.join("; ", words), ids, sources));
    }

    /** What would be lost with it, and how it is ended: as the check and the partner's own advice say it. */
    private List<String> ending(PartnerLedger each, List<ExitWatch.Flag> flags) {
        List<String> words = new ArrayList<>();
        if (flags.stream().noneMatch(ExitWatch::isLowRevenue) && brief.knowsPartnerDeals()) {
            words.add(brings(each));
        }
        words.add(
                ExitWatch.maySell(each)
                        ? "first agree on a day by which it recovers"
                        : "end it with " + ExitNotice.ofNotice(brief));
        return words;
    }

    /** One flag alone is to be mended (ruling 10), of the largest partner too: the line says what it is worth. */
    private List<String> worth(PartnerLedger each, List<ExitWatch.Flag> flags, TierPlan tiers) {
        List<String> words = new ArrayList<>();
        boolean isTold = flags.stream().anyMatch(ExitWatch::isLowRevenue);
        if (!isTold && each.sourcedRevenue().signum() > 0) {
            words.add(brings(each));
        }
        Optional<TierPlan.Assignment> place = placeAbove(each, tiers);
        place.ifPresent(above -> words.add("the recommended tiers put it into " + above.level()));
        if (place.isEmpty()) {
            changes.of(each).ifPresent(words::add);
        }
        return words;
    }

    private String brings(PartnerLedger each) {
        boolean mayBeMore = each.attached().deals() > 0;
        String sourced = (mayBeMore ? "at least " : "") + brief.wording().money(each.sourcedRevenue()) + " sourced";
        BigDecimal influenced = each.influenced().amount();
        return sourced
                + (influenced.signum() > 0 ? " and " + brief.wording().money(influenced) + " influenced" : "")
                + " in the last twelve months";
    }

    private static Optional<TierPlan.Assignment> place(PartnerLedger each, TierPlan tiers) {
        return tiers.assignments().stream()
                .filter(assignment -> assignment.partner() == each)
                .findFirst()
                .filter(assignment -> !tiers.isAtBase(assignment));
    }

    /** A better place than the one it holds. */
    private Optional<TierPlan.Assignment> placeAbove(PartnerLedger each, TierPlan tiers) {
        return place(each, tiers)
                .filter(place -> !each.partner().tier().equalsIgnoreCase(place.level())
                        && holdsLess(each.partner(), place, tiers));
    }

    private Optional<PartnerMove> growth(PartnerLedger each, TierPlan tiers) {
        if (each.sourcedRevenue().signum() <= 0) {
            return Optional.empty();
        }
        if (place(each, tiers).isEmpty()) {
            return Optional.empty();
        }
        List<Citation> sources =
                new ArrayList<>(brief.playbook().entry("tier-ladder").sources());
        sources.add(Citation.Row.at(each.partner().where()));
        Optional<TierPlan.Assignment> above = placeAbove(each, tiers);
        if (above.isPresent()) {
            return Optional.of(move(
                    each.partner(),
                    Move.PROMOTE,
                    brief.wording().money(each.sourcedRevenue()) + " sourced; holds "
                            + (each.partner().tier().isEmpty()
                                    ? "no tier"
                                    : each.partner().tier()) + ", would be "
                            + above.get().level(),
                    List.of(),
                    sources));
        }
        BigDecimal before = each.sourcedBefore().amount();
        boolean isGrowing = each.sourcedRevenue().compareTo(before) > 0;
        String change = changes.of(each).map(words -> "; " + words).orElse("");
        return isGrowing
                ? Optional.of(move(each.partner(), Move.INVEST, growthWords(each, before) + change, List.of(), sources))
                : Optional.empty();
    }

    private String growthWords(PartnerLedger each, BigDecimal before) {
        String now = brief.wording().money(each.sourcedRevenue()) + " sourced in "
                + Wording.count(each.sourced().deals(), "win");
        if (before.signum() <= 0) {
            return now + ", nothing the year before";
        }
        BigDecimal growth = Quantity.ratio(each.sourcedRevenue(), before).subtract(BigDecimal.ONE);
        return now + ", " + Wording.share(growth) + " more than the year before";
    }

    /** It stands lower than it would: by the level's name, or counted from the bottom where its level goes. */
    private boolean holdsLess(Partner partner, TierPlan.Assignment assigned, TierPlan tiers) {
        int place = 0;
        for (TierPlan.Level level : tiers.levels(assigned.track())) {
            if (level.name().equalsIgnoreCase(partner.tier())) {
                return assigned.rankOfLevel() < place;
            }
            place++;
        }
        for (Program.Track track : brief.tracks()) {
            boolean isItsTrack = assigned.track().isEmpty() || assigned.track().equals(track.name());
            for (int i = 0; isItsTrack && i < track.levels().size(); i++) {
                if (track.levels().get(i).name().equalsIgnoreCase(partner.tier())) {
                    int held = track.levels().size() - 1 - i;
                    return i > 0 && held < place - 1 - assigned.rankOfLevel();
                }
            }
        }
        return false;
    }

    private static PartnerMove move(
            Partner partner, Move move, String why, List<String> flags, List<Citation> sources) {
        return new PartnerMove(partner.id(), partner.name(), move, 0, false, why, flags, Sources.distinct(sources));
    }
}
