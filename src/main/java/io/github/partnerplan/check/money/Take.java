package io.github.partnerplan.check.money;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.model.Program;
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
record Take(String type, BigDecimal share, List<String> parts) {

    private static final List<String> BUYERS = List.of("channel", "reseller");

    Take {
        parts = List.copyOf(parts);
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
                                part.low(),
                                List.of(Wording.words(terms.model(key.substring(key.indexOf('.') + 1))) + " "
                                        + Wording.share(part.low()))));
    }

    /** Of nothing but the program's incentives that are shares, which come on top of every model. */
    static Take ofIncentives(Terms terms, Facts facts) {
        Sum sum = new Sum();
        for (String incentive : facts.outline().below("incentives")) {
            sum.add(
                    Wording.words(incentive),
                    terms.shares("incentives." + incentive).map(Range::low));
        }
        return new Take("", sum.share, sum.parts);
    }

    /**
     * At a level of a ladder, before funds and incentives: its discount, and its commission or else the type's model. Empty
     * where the commission differs by product, so that no one share can be named.
     */
    static Optional<Take> atLevel(PaidLevel step, String type, Optional<Take> model, Terms terms, Facts facts) {
        String commission = step.benefits() + ".commission";
        Sum sum = new Sum();
        if (BUYERS.contains(type) || step.track().types().contains(type)) {
            sum.add("discount", step.level().discount().map(Program.Share::low));
            sum.add(
                    "registration uplift",
                    terms.shares("deal_registration.uplift").map(Range::low));
        }
        if (facts.outline().says(commission)) {
            Optional<Range> rate = terms.shares(commission).or(() -> terms.shares(commission + ".rate"));
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            sum.add("commission", rate.map(Range::low));
        } else {
            model.ifPresent(sum::add);
        }
        return Optional.of(new Take(type, sum.share, sum.parts));
    }

    /** With more on top of it. */
    Take with(Optional<BigDecimal> funds, Take incentives) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add("MDF", funds);
        sum.add(incentives);
        return new Take(type, sum.share, sum.parts);
    }

    /** Funds as a share of revenue, stated so or reckoned on what the level's members sourced. */
    static Optional<BigDecimal> funds(PaidLevel step, Terms terms, Facts facts) {
        Optional<BigDecimal> stated =
                terms.shares(step.benefits() + ".mdf").map(Range::low).filter(share -> share.signum() > 0);
        return stated.isPresent() || step.level().mdf().isEmpty()
                ? stated
                : Members.of(step, facts).shareOf(step.level().mdf().get(), facts);
    }

    /** Adds up shares, each with its name. */
    private static final class Sum {
        private BigDecimal share = BigDecimal.ZERO;
        private final List<String> parts = new ArrayList<>();

        void add(String name, Optional<BigDecimal> part) {
            if (part.isPresent() && part.get().signum() > 0) {
                share = share.add(part.get());
                parts.add(name + " " + Wording.share(part.get()));
            }
        }

        void add(Take take) {
            share = share.add(take.share());
            parts.addAll(take.parts());
        }
    }
}
