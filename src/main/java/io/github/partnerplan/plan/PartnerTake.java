package io.github.partnerplan.plan;

import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The share of list that goes to a partner of one type, ranges at their lower end, and the parts it is made of in words. It is
 * the least that is certain: what is not stated as a share, such as a fee a deal, is left out.
 */
public record PartnerTake(String type, List<Part> parts) {

    /** What a part is: an extra is not for each deal or partner. */
    public enum Kind {
        DISCOUNT,
        MARGIN,
        OTHER,
        EXTRA
    }

    /** One part of it, by the name it has for readers, as a share of list. */
    public record Part(Kind kind, String name, BigDecimal share) {}

    public PartnerTake {
        parts = List.copyOf(parts);
    }

    public BigDecimal share() {
        return of(Kind.values());
    }

    /** What the parts of some kinds come to. */
    public BigDecimal of(Kind... kinds) {
        BigDecimal share = BigDecimal.ZERO;
        for (Part part : parts) {
            share = List.of(kinds).contains(part.kind()) ? share.add(part.share()) : share;
        }
        return share;
    }

    public boolean has(Kind kind) {
        return of(kind).signum() > 0;
    }

    /** A margin and a discount of the tier, of which a program may mean only one. */
    public boolean isStacked() {
        return has(Kind.MARGIN) && has(Kind.DISCOUNT);
    }

    /** A revenue share that does not say whose it is; or the larger part of the split that technology partners typically get. */
    public boolean isOpen(ProgramTerms terms) {
        boolean isShare = terms.model(type).equals("revenue-share");
        boolean isUnsided = terms.value(ProgramTerms.key(type) + ".to").isEmpty();
        boolean isTypical = type.equals("technology")
                && share().compareTo(terms.brief().number("typical-technology-split", "larger")) <= 0;
        return isShare && (isUnsided || isTypical);
    }

    /** The parts in words, each with its figure. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (Part part : parts) {
            words.add(part.name() + " " + Wording.share(part.share()));
        }
        return words;
    }

    /** By the type's revenue model alone; empty where its terms are no share, or are limited by a cap. */
    static Optional<PartnerTake> byModel(String type, ProgramTerms terms) {
        String key = type.equals("co-sell")
                ? ProgramTerms.key(type)
                : terms.terms(type).orElse("");
        boolean isOpen = key.isEmpty() || terms.brief().outline().says(key + ".cap");
        return isOpen
                ? Optional.empty()
                : terms.part(key).map(part -> new PartnerTake(type, List.of(model(key, part, terms))));
    }

    private static Part model(String key, Range part, ProgramTerms terms) {
        String model = terms.model(key.substring(key.indexOf('.') + 1));
        return terms.isMargin(key)
                ? new Part(Kind.MARGIN, "margin", part.low())
                : new Part(Kind.OTHER, model.isEmpty() ? "terms" : Wording.words(model), part.low());
    }

    /** Of nothing but the program's incentives that are shares, which come on top of every model. */
    public static PartnerTake ofIncentives(ProgramTerms terms) {
        Sum sum = new Sum();
        for (String incentive : terms.brief().outline().below("incentives")) {
            sum.add(
                    Kind.EXTRA,
                    Wording.words(incentive),
                    terms.shares("incentives." + incentive).map(Range::low));
        }
        return new PartnerTake("", sum.parts);
    }

    /**
     * At a level of a ladder, before funds and incentives: its discount, and its commission or else the type's model. Empty
     * where the commission differs by product, so that no one share can be named.
     */
    public static Optional<PartnerTake> atLevel(
            PaidLevel step, String type, Optional<PartnerTake> model, ProgramTerms terms) {
        String commission = step.benefits() + ".commission";
        Sum sum = new Sum();
        if (hasUseForDiscount(type, step.track())) {
            sum.add(Kind.DISCOUNT, "discount", step.level().discount().map(Program.Share::low));
            sum.add(
                    Kind.EXTRA,
                    "registration uplift",
                    terms.shares("deal_registration.uplift").map(Range::low));
        }
        if (terms.brief().outline().says(commission)) {
            Optional<Range> rate = terms.shares(commission).or(() -> terms.shares(commission + ".rate"));
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            sum.add(Kind.OTHER, "commission", rate.map(Range::low));
        } else {
            model.ifPresent(sum::add);
        }
        return Optional.of(new PartnerTake(type, sum.parts));
    }

    /** Only who buys from the company, or is in a ladder of its own, has a use for a discount. */
    static boolean hasUseForDiscount(String type, Program.Track track) {
        return isBuyer(type) || track.types().contains(type);
    }

    static boolean isBuyer(String type) {
        return PartnerType.of(type).filter(PartnerType::buys).isPresent();
    }

    /** With more on top of it. */
    public PartnerTake with(Optional<BigDecimal> funds, PartnerTake incentives) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(Kind.OTHER, "MDF spent", funds);
        sum.add(incentives);
        return new PartnerTake(type, sum.parts);
    }

    /** Funds that the level's members really spent; what a tier promises is not always asked for. */
    public static Optional<BigDecimal> funds(PaidLevel step, ProgramTerms terms) {
        return terms.brief().outline().says(step.benefits() + ".mdf")
                ? Holders.of(terms.brief(), step.track(), step.level()).spentShare(terms.brief())
                : Optional.empty();
    }

    /** Adds up shares, each with its name. */
    private static final class Sum {
        private final List<Part> parts = new ArrayList<>();

        void add(Kind kind, String name, Optional<BigDecimal> part) {
            if (part.isPresent() && part.get().signum() > 0) {
                parts.add(new Part(kind, name, part.get()));
            }
        }

        void add(PartnerTake take) {
            parts.addAll(take.parts());
        }
    }
}
