package io.github.partnerplan.plan;

import io.github.partnerplan.model.Program;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How high the discount of a level may be so that no type of partner gets more of list at it than at the level above: where that
 * one pays a commission, it stands in the place of what the type earns otherwise.
 */
final class TakeRoom {

    /** The most at either end of the discount, and why. */
    record Most(Program.Share share, String because) {}

    private static final Program.Share NONE = new Program.Share(BigDecimal.ZERO, BigDecimal.ZERO);

    private final Brief brief;
    private final Program.Track track;
    private final ProgramTerms paid;

    /** {@code paid} are the terms that types are paid by, as far as they are known; what a level pays is the present program's. */
    TakeRoom(Brief brief, Program.Track track, ProgramTerms paid) {
        this.brief = brief;
        this.paid = paid;
        this.track = track;
    }

    /** Empty where no type limits it, or where even without a discount the lower level gives more. */
    Optional<Most> under(Giving upper, Giving lower) {
        Optional<Most> least = Optional.empty();
        Program.Share above = upper.discount().orElse(NONE);
        for (String type : paid.types(track)) {
            boolean isOfUse = PartnerTake.hasUseForDiscount(type, track);
            Optional<PartnerTake.Part> more = base(upper, type);
            Optional<PartnerTake.Part> less = base(lower, type);
            if (!isOfUse || !isComparable(upper, more, lower, less)) {
                continue;
            }
            BigDecimal room = share(more).subtract(share(less));
            BigDecimal low = above.low().add(room).min(BigDecimal.ONE);
            BigDecimal high = above.high().add(room).min(BigDecimal.ONE);
            boolean isLess =
                    least.isEmpty() || low.compareTo(least.get().share().low()) < 0;
            if (isLess && low.signum() >= 0) {
                Program.Share most = low.signum() == 0 ? NONE : new Program.Share(low, high);
                least = Optional.of(new Most(most, because(upper, more, lower, less)));
            }
        }
        return least;
    }

    /** Two that are paid by the same terms differ in the discount alone; else both must be known. */
    private boolean isComparable(
            Giving upper, Optional<PartnerTake.Part> more, Giving lower, Optional<PartnerTake.Part> less) {
        boolean isSame = commission(upper).isEmpty() && commission(lower).isEmpty();
        return isSame || (more.isPresent() && less.isPresent());
    }

    private static String because(
            Giving upper, Optional<PartnerTake.Part> more, Giving lower, Optional<PartnerTake.Part> less) {
        String because = "so that " + lower.design().level().name() + " does not get more than "
                + upper.design().level().name() + " above it";
        boolean isReplaced = more.isPresent() && less.isPresent() && share(more).compareTo(share(less)) < 0;
        return isReplaced
                ? because + ", where a " + more.get().name() + " of "
                        + Wording.share(more.get().share()) + " replaces a "
                        + less.get().name() + " of " + Wording.share(less.get().share())
                : because;
    }

    /** The commission of the level, or else what the type earns by the recommended terms; empty where that is no one share. */
    private Optional<PartnerTake.Part> base(Giving giving, String type) {
        Optional<String> commission = commission(giving);
        if (commission.isPresent()) {
            return rate(commission.get())
                    .or(() -> rate(commission.get() + ".rate"))
                    .map(rate -> new PartnerTake.Part(PartnerTake.Kind.OTHER, "commission", rate));
        }
        return paid.take(type)
                .filter(take -> !take.isOpen(paid))
                .map(take -> usual(type, take.parts().get(0)));
    }

    /** A margin that is too thin is to be raised. */
    private PartnerTake.Part usual(String type, PartnerTake.Part model) {
        boolean isThin = PartnerTake.isBuyer(type)
                && model.kind() == PartnerTake.Kind.MARGIN
                && paid.terms(type)
                        .flatMap(key -> paid.shares(key + ".margin"))
                        .filter((Range margin) -> TermsFaults.isThin(brief, margin))
                        .isPresent();
        return isThin
                ? new PartnerTake.Part(
                        model.kind(), model.name(), brief.number("revenue-reseller-margin", "margin_min"))
                : model;
    }

    private Optional<String> commission(Giving giving) {
        return giving.stated("commission", brief.outline());
    }

    private Optional<BigDecimal> rate(String path) {
        return DiscountRoom.share(brief.outline(), path);
    }

    private static BigDecimal share(Optional<PartnerTake.Part> part) {
        return part.map(PartnerTake.Part::share).orElse(BigDecimal.ZERO);
    }
}
