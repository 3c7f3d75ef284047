package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Holders;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.read.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The share of list that goes to a partner of one type, ranges at their lower end, and the parts it is made of in words. It is
 * the least that is certain: what is not stated as a share, such as a fee a deal, is left out.
 */
record Take(String type, List<Part> parts) {

    private static final List<String> BUYERS = List.of("channel", "reseller");

    /** What a part is: an extra is not for each deal or partner. */
    enum Kind {
        DISCOUNT,
        MARGIN,
        OTHER,
        EXTRA
    }

    /** One part of it, by the name it has for readers, as a share of list. */
    record Part(Kind kind, String name, BigDecimal share) {}

    Take {
        parts = List.copyOf(parts);
    }

    BigDecimal share() {
        return of(Kind.values());
    }

    /** What the parts of some kinds come to. */
    BigDecimal of(Kind... kinds) {
        BigDecimal share = BigDecimal.ZERO;
        for (Part part : parts) {
            share = List.of(kinds).contains(part.kind()) ? share.add(part.share()) : share;
        }
        return share;
    }

    boolean has(Kind kind) {
        return of(kind).signum() > 0;
    }

    /** A margin and a discount of the tier, of which a program may mean only one. */
    boolean isStacked() {
        return has(Kind.MARGIN) && has(Kind.DISCOUNT);
    }

    /** The parts in words, each with its figure. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Part part : parts) {
            words.add(part.name() + " " + Wording.share(part.share()));
        }
        return words;
    }

    /** By the type's revenue model alone; empty where its terms are no share, or are limited by a cap. */
    static Optional<Take> byModel(String type, Terms terms, Facts facts) {
        String key =
                type.equals("co-sell") ? Terms.key(type) : terms.terms(type).orElse("");
        boolean isOpen = key.isEmpty() || facts.outline().says(key + ".cap");
        return isOpen
                ? Optional.empty()
                : terms.part(key)
                        .map(part -> new Take(
                                type,
                                List.of(new Part(
                                        terms.isMargin(key) ? Kind.MARGIN : Kind.OTHER,
                                        Wording.words(terms.model(key.substring(key.indexOf('.') + 1))),
                                        part.low()))));
    }

    /** Of nothing but the program's incentives that are shares, which come on top of every model. */
    static Take ofIncentives(Terms terms, Facts facts) {
        Sum sum = new Sum();
        for (String incentive : facts.outline().below("incentives")) {
            sum.add(
                    Kind.EXTRA,
                    Wording.words(incentive),
                    terms.shares("incentives." + incentive).map(Range::low));
        }
        return new Take("", sum.parts);
    }

    /**
     * At a level of a ladder, before funds and incentives: its discount, and its commission or else the type's model. Empty
     * where the commission differs by product, so that no one share can be named.
     */
    static Optional<Take> atLevel(PaidLevel step, String type, Optional<Take> model, Terms terms, Facts facts) {
        String commission = step.benefits() + ".commission";
        Sum sum = new Sum();
        if (BUYERS.contains(type) || step.track().types().contains(type)) {
            sum.add(Kind.DISCOUNT, "discount", step.level().discount().map(Program.Share::low));
            sum.add(
                    Kind.EXTRA,
                    "registration uplift",
                    terms.shares("deal_registration.uplift").map(Range::low));
        }
        if (facts.outline().says(commission)) {
            Optional<Range> rate = terms.shares(commission).or(() -> terms.shares(commission + ".rate"));
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            sum.add(Kind.OTHER, "commission", rate.map(Range::low));
        } else {
            model.ifPresent(sum::add);
        }
        return Optional.of(new Take(type, sum.parts));
    }

    /** With more on top of it. */
    Take with(Optional<BigDecimal> funds, Take incentives) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(Kind.OTHER, "MDF spent", funds);
        sum.add(incentives);
        return new Take(type, sum.parts);
    }

    /** Funds that the level's members really spent; what a tier promises is not always asked for. */
    static Optional<BigDecimal> funds(PaidLevel step, Facts facts) {
        return facts.outline().says(step.benefits() + ".mdf")
                ? Holders.of(facts.brief(), step.track(), step.level()).spentShare(facts.brief())
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

        void add(Take take) {
            parts.addAll(take.parts());
        }
    }
}
