package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.PartnerMove.Move;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.math.MathContext;
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

    MoveJudge(Brief brief) {
        this.brief = brief;
        this.watch = new ExitWatch(brief);
    }

    /** Sunset, fix, promote, invest, recruit; within each the largest first. */
    List<PartnerMove> judge(TierPlan tiers) {
        List<PartnerMove> moves = new ArrayList<>();
        List<PartnerMove> upward = new ArrayList<>();
        for (PartnerLedger each : brief.base().enrolled()) {
            Optional<PartnerMove> trouble = trouble(each);
            trouble.ifPresentOrElse(moves::add, () -> growth(each, tiers).ifPresent(upward::add));
        }
        moves.sort(Comparator.comparing((PartnerMove move) -> move.move() == Move.SUNSET ? 0 : 1));
        upward.sort(Comparator.comparing((PartnerMove move) -> move.move() == Move.PROMOTE ? 0 : 1));
        moves.addAll(upward);
        moves.addAll(recruits());
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

    private Optional<PartnerMove> trouble(PartnerLedger each) {
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
        sources.add(Citation.Row.at(each.partner().where()));
        return Optional.of(
                move(each.partner(), isOver ? Move.SUNSET : Move.FIX, String.join("; ", words), ids, sources));
    }

    private Optional<PartnerMove> growth(PartnerLedger each, TierPlan tiers) {
        if (each.sourcedRevenue().signum() <= 0) {
            return Optional.empty();
        }
        Optional<TierPlan.Assignment> place = tiers.assignments().stream()
                .filter(assignment -> assignment.partner() == each)
                .findFirst();
        if (place.isEmpty() || tiers.isAtBase(place.get())) {
            return Optional.empty();
        }
        List<Citation> sources =
                new ArrayList<>(brief.playbook().entry("tier-ladder").sources());
        sources.add(Citation.Row.at(each.partner().where()));
        boolean isNamedSo = each.partner().tier().equalsIgnoreCase(place.get().level());
        if (!isNamedSo && holdsLess(each.partner(), place.get(), tiers)) {
            return Optional.of(move(
                    each.partner(),
                    Move.PROMOTE,
                    brief.wording().money(each.sourcedRevenue()) + " sourced; holds "
                            + (each.partner().tier().isEmpty()
                                    ? "no tier"
                                    : each.partner().tier()) + ", would be "
                            + place.get().level(),
                    List.of(),
                    sources));
        }
        BigDecimal before = each.sourcedBefore().amount();
        boolean isGrowing = each.sourcedRevenue().compareTo(before) > 0;
        return isGrowing
                ? Optional.of(move(each.partner(), Move.INVEST, growthWords(each, before), List.of(), sources))
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

    /** Prospects by the mean of the selection criteria that were scored; unscored ones come last. */
    private List<PartnerMove> recruits() {
        record Prospect(Partner partner, Optional<BigDecimal> fit, int scored) {}
        List<Prospect> prospects = new ArrayList<>();
        List<Entry> criteria = brief.playbook().ofKind("selection-criterion");
        for (PartnerLedger each : brief.base().all()) {
            if (each.partner().status() == PartnerStatus.PROSPECT) {
                BigDecimal sum = BigDecimal.ZERO;
                int scored = 0;
                for (Entry criterion : criteria) {
                    Optional<BigDecimal> score = each.partner().number(criterion.term("column"));
                    sum = sum.add(score.orElse(BigDecimal.ZERO));
                    scored += score.isPresent() ? 1 : 0;
                }
                Optional<BigDecimal> fit = scored == 0
                        ? Optional.empty()
                        : Optional.of(sum.divide(BigDecimal.valueOf(scored), MathContext.DECIMAL64));
                prospects.add(new Prospect(each.partner(), fit, scored));
            }
        }
        prospects.sort(Comparator.comparing((Prospect each) -> each.fit().orElse(BigDecimal.ONE.negate()))
                .reversed()
                .thenComparing(each -> each.partner().id()));
        List<PartnerMove> moves = new ArrayList<>();
        for (Prospect each : prospects) {
            String why = each.fit()
                    .map(fit -> "fit " + fit.setScale(1, java.math.RoundingMode.HALF_UP) + " of 5 over " + each.scored()
                            + " of " + criteria.size() + " criteria")
                    .orElse("no fit scores yet");
            List<Citation> sources =
                    new ArrayList<>(brief.playbook().entry("selection-criteria").sources());
            sources.add(Citation.Row.at(each.partner().where()));
            BigDecimal least = brief.number("prospect-fit", "least");
            boolean isFit = each.fit().map(fit -> fit.compareTo(least) >= 0).orElse(true);
            moves.add(new PartnerMove(
                    each.partner().id(),
                    each.partner().name(),
                    Move.RECRUIT,
                    0,
                    isFit,
                    isFit ? why : why + ", under " + Wording.whole(least) + ": look further first",
                    List.of(),
                    Sources.distinct(sources)));
        }
        return moves;
    }

    private static PartnerMove move(
            Partner partner, Move move, String why, List<String> flags, List<Citation> sources) {
        return new PartnerMove(partner.id(), partner.name(), move, 0, false, why, flags, Sources.distinct(sources));
    }
}
