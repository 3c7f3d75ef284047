package io.github.partnerplan.plan;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.money.RevenueTerms;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of list is left for the discount of a level, so that all that a partner gets stays within half of it and within the
 * gross margin: after the terms of the partners on its ladder, the incentives, and the funds that those who hold the level
 * really spent.
 */
final class DiscountRoom {

    /** What is left, as a share of list in whole hundredths, and why no more. */
    record Room(BigDecimal share, String because) {
        Program.Share most() {
            return new Program.Share(share, share);
        }
    }

    private record Part(String name, BigDecimal share) {}

    private final Brief brief;
    private final Outline outline;
    private final RevenueTerms terms;
    private final Program.Track track;

    DiscountRoom(Brief brief, Program.Track track) {
        this.brief = brief;
        this.outline = brief.outline();
        this.terms = new RevenueTerms(outline);
        this.track = track;
    }

    /** The least of what is left for each type of partner on the ladder; empty where a level's terms give no one share. */
    Optional<Room> of(Giving giving) {
        Optional<String> commission = giving.stated("commission", outline);
        Optional<BigDecimal> rate = commission.flatMap(path -> share(outline, path));
        if (commission.isPresent() && rate.isEmpty()) {
            return Optional.empty();
        }
        List<Part> extras = extras(giving);
        Optional<Room> least = Optional.empty();
        for (String type : types()) {
            boolean isPaidByLevel = rate.isPresent();
            List<Part> parts = new ArrayList<>();
            boolean isMargin = !isPaidByLevel && add(type, parts);
            rate.ifPresent(each -> parts.add(new Part("commission", each)));
            if (sum(parts).compareTo(LargestTake.most(brief)) <= 0) {
                Room room = room(parts, isMargin, extras);
                least = least.isEmpty() || room.share().compareTo(least.get().share()) < 0 ? Optional.of(room) : least;
            }
        }
        return least;
    }

    /** The types of this ladder that have a use for a discount. */
    private List<String> types() {
        if (!track.types().isEmpty()) {
            return track.types();
        }
        List<String> run = brief.program().map(Program::types).orElse(List.of());
        List<String> types = new ArrayList<>(run.isEmpty() ? outline.below("revenue") : run);
        types.removeIf(type -> !PartnerTake.isBuyer(type));
        return types;
    }

    /** The share that the terms of a type give; true where it is a margin. */
    private boolean add(String type, List<Part> parts) {
        Optional<String> key = PartnerType.of(type).flatMap(terms::key).filter(each -> !outline.says(each + ".cap"));
        Optional<BigDecimal> part = key.flatMap(terms::part).map(Range::low);
        boolean isMargin =
                key.isPresent() && share(outline, key.get() + ".margin").isPresent();
        BigDecimal usual = brief.number("revenue-reseller-margin", "margin_min");
        boolean isThin = isMargin
                && PartnerTake.isBuyer(type)
                && TermsFaults.isThin(
                        brief,
                        Values.shareRange(outline.text(key.get() + ".margin"))
                                .value()
                                .orElseThrow());
        // A margin that is too thin is to be raised, and a discount must leave room for that.
        part.ifPresent(share ->
                parts.add(isThin ? new Part("usual margin", usual) : new Part(isMargin ? "margin" : "terms", share)));
        return isMargin;
    }

    private List<Part> extras(Giving giving) {
        List<Part> parts = new ArrayList<>();
        share(outline, "deal_registration.uplift").ifPresent(rate -> parts.add(new Part("registration uplift", rate)));
        for (String incentive : outline.below("incentives")) {
            share(outline, "incentives." + incentive)
                    .ifPresent(rate -> parts.add(new Part(Wording.words(incentive), rate)));
        }
        if (giving.mdf().isPresent()) {
            Holders.of(brief, track, giving.design().level())
                    .spentShare(brief)
                    .ifPresent(rate -> parts.add(new Part("MDF spent", rate)));
        }
        return parts;
    }

    private Room room(List<Part> parts, boolean isMargin, List<Part> extras) {
        BigDecimal most = LargestTake.most(brief);
        List<Part> all = new ArrayList<>(parts);
        all.addAll(extras);
        BigDecimal left = most.subtract(sum(all));
        BigDecimal ceiling = brief.number("discount-ceiling", "share").min(most);
        BigDecimal stacked = ceiling.subtract(sum(parts));
        boolean isStacked = isMargin && stacked.compareTo(left) <= 0;
        List<String> words = new ArrayList<>();
        for (Part each : isStacked ? parts : all) {
            if (each.share().signum() > 0) {
                words.add(each.name() + " " + Wording.share(each.share()));
            }
        }
        return new Room(
                (isStacked ? stacked : left).max(BigDecimal.ZERO).setScale(2, RoundingMode.DOWN),
                (words.isEmpty() ? "more" : "with " + Wording.list(words) + ", more") + " would pass "
                        + Wording.share(isStacked ? ceiling : most) + " of list (ruling 6)");
    }

    private static BigDecimal sum(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part each : parts) {
            sum = sum.add(each.share());
        }
        return sum;
    }

    /** The lower end of the share at this very path; empty where it is none, or no part of a whole. */
    static Optional<BigDecimal> share(Outline outline, String path) {
        return outline.first(path)
                .filter(setting -> setting.path().equals(path))
                .flatMap(setting -> Values.shareRange(setting.text()).value())
                .map(Range::low)
                .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0);
    }
}
