package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.AntiPatternJudge.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The largest part of list that surely goes to partners of one type: at a level of a ladder, or by the revenue model alone. */
record LargestTake(PartnerTake take, Optional<PaidLevel> level) {

    /** Empty where the program states no part of list that can be judged. */
    static Optional<LargestTake> of(ProgramTerms terms) {
        List<LargestTake> takes = new ArrayList<>();
        for (String type : terms.types()) {
            terms.take(type).ifPresent(take -> takes.add(new LargestTake(take, Optional.empty())));
        }
        PaidLevel.of(terms.brief()).forEach(level -> takes.addAll(all(level, terms)));
        return largest(takes, terms);
    }

    private static Optional<LargestTake> at(PaidLevel level, ProgramTerms terms) {
        return largest(all(level, terms), terms);
    }

    /** One for each type. */
    private static List<LargestTake> all(PaidLevel level, ProgramTerms terms) {
        List<LargestTake> takes = new ArrayList<>();
        PartnerTake incentives = PartnerTake.ofIncentives(terms);
        Optional<BigDecimal> funds = PartnerTake.funds(level, terms);
        for (String type : terms.types(level.track())) {
            PartnerTake.atLevel(level, type, terms.take(type), terms)
                    .ifPresent(take -> takes.add(new LargestTake(take.with(funds, incentives), Optional.of(level))));
        }
        return takes;
    }

    private static Optional<LargestTake> largest(List<LargestTake> takes, ProgramTerms terms) {
        takes.removeIf(each -> each.take().share().signum() == 0 || each.take().isOpen(terms));
        return takes.stream().reduce((a, b) -> b.share().compareTo(a.share()) > 0 ? b : a);
    }

    private BigDecimal share() {
        return take.share();
    }

    /** The most of list that may go to a partner: half of it, and no more than the gross margin where that is known. */
    static BigDecimal most(Brief brief) {
        BigDecimal half = brief.number("partner-half", "share");
        return brief.company().grossMargin().map(half::min).orElse(half);
    }

    /** Whether the partner earns more than the company. */
    static Evidence evidence(Brief brief) {
        ProgramTerms terms = new ProgramTerms(brief);
        return of(terms)
                .map(largest -> tooThin(largest, terms).orElseGet(() -> largest.judged(terms)))
                .orElseGet(
                        () -> Evidence.unknown("no program file states a margin, commission or discount as a share"));
    }

    /** What is within the limit for sure may pass it with funds that too few deals are there to set against. */
    private static Optional<Evidence> tooThin(LargestTake largest, ProgramTerms terms) {
        BigDecimal most = most(terms.brief());
        for (PaidLevel level : PaidLevel.of(terms.brief())) {
            boolean hasFunds = terms.brief().outline().says(level.benefits() + ".mdf");
            Optional<Holders.Spent> spent = hasFunds
                    ? Holders.of(terms.brief(), level.track(), level.level()).thinlySpent(terms.brief())
                    : Optional.empty();
            Optional<LargestTake> take =
                    spent.isPresent() && largest.share().compareTo(most) <= 0 ? at(level, terms) : Optional.empty();
            if (take.isPresent() && take.get().share().add(spent.get().share()).compareTo(most) > 0) {
                return Optional.of(Evidence.unknown(level.level().name() + " partners of type "
                        + take.get().take().type() + " get "
                        + Wording.share(take.get().share()) + " of list ("
                        + Wording.list(take.get().take().words()) + ") and spent MDF of "
                        + Wording.share(spent.get().share()) + " of what they brought in, which would pass "
                        + Wording.share(most) + " and rests on only "
                        + Wording.count(spent.get().wins(), "win")));
            }
        }
        return Optional.empty();
    }

    private Evidence judged(ProgramTerms terms) {
        boolean isTooMuch = share().compareTo(most(terms.brief())) > 0;
        String who = level.map(step -> step.level().name() + " ").orElse("") + "partners of type " + take.type();
        String left = terms.brief()
                .company()
                .grossMargin()
                .map(gross -> "; of a gross margin of " + Wording.share(gross) + " that leaves the company "
                        + Wording.share(gross.subtract(share())))
                .orElse("");
        String part = Wording.share(share()) + " of list (" + Wording.list(take.words()) + ")" + left;
        return isTooMuch
                ? Evidence.detected(who + " get at least " + part, rows(terms))
                : Evidence.clear(who + " get the most, " + part, rows(terms));
    }

    private List<Citation> rows(ProgramTerms terms) {
        List<String> paths = new ArrayList<>(terms.terms(take.type()).stream().toList());
        List<Citation> rows = new ArrayList<>();
        if (level.isPresent()) {
            rows.add(Citation.Row.at(level.get().level().where()));
            String commission = level.get().benefits() + ".commission";
            if (terms.brief().outline().says(commission)) {
                paths = List.of(commission);
            }
        }
        rows.addAll(terms.rows(paths));
        return rows;
    }
}
