package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels of a program that give a type of partner a larger part of list than the level above them. */
public final class TakeFalls {

    private final ProgramTerms terms;

    public TakeFalls(Brief brief) {
        this.terms = new ProgramTerms(brief);
    }

    /** Two neighbours of one ladder, and what each gives partners of one type for sure, before funds and incentives. */
    public record Fall(PaidLevel upper, PartnerTake less, PaidLevel lower, PartnerTake more) {

        /** A smaller discount at the lower level would do. */
        boolean isOfDiscount() {
            BigDecimal without = more.share().subtract(more.of(PartnerTake.Kind.DISCOUNT));
            return more.has(PartnerTake.Kind.DISCOUNT) && without.compareTo(less.share()) <= 0;
        }

        private String words(List<String> types) {
            return lower.level().name() + " partners of type " + Wording.list(types) + " get "
                    + Wording.share(more.share()) + " of list (" + Wording.list(more.words()) + ") and "
                    + upper.level().name() + " ones above them " + said(less) + because() + ".";
        }

        private static String said(PartnerTake take) {
            return take.parts().isEmpty()
                    ? "nothing that is a share"
                    : Wording.share(take.share()) + " (" + Wording.list(take.words()) + ")";
        }

        private String because() {
            for (PartnerTake.Part paid : less.parts()) {
                for (PartnerTake.Part model : more.parts()) {
                    boolean isReplaced = paid.name().equals("commission")
                            && List.of(PartnerTake.Kind.MARGIN, PartnerTake.Kind.OTHER)
                                    .contains(model.kind());
                    if (isReplaced) {
                        return ": a commission of " + Wording.share(paid.share()) + " replaces a " + model.name()
                                + " of " + Wording.share(model.share()) + ". Raise that commission, or leave it out";
                    }
                }
            }
            return "";
        }
    }

    /** Ladder by ladder, from the top down, type by type. */
    public List<Fall> all() {
        List<Fall> falls = new ArrayList<>();
        for (Program.Track track : terms.brief().tracks()) {
            for (int i = 1; i < track.levels().size(); i++) {
                PaidLevel upper = new PaidLevel(track, track.levels().get(i - 1));
                PaidLevel lower = new PaidLevel(track, track.levels().get(i));
                for (String type : terms.types(track)) {
                    fall(upper, lower, type).ifPresent(falls::add);
                }
            }
        }
        return falls;
    }

    private Optional<Fall> fall(PaidLevel upper, PaidLevel lower, String type) {
        Optional<PartnerTake> model = terms.take(type).filter(take -> !take.isOpen(terms));
        Optional<PartnerTake> less = PartnerTake.atLevel(upper, type, model, terms);
        Optional<PartnerTake> more = PartnerTake.atLevel(lower, type, model, terms);
        boolean isModelUnknown = model.isEmpty() && !hasCommission(upper) && hasCommission(lower);
        return isModelUnknown || less.isEmpty() || more.isEmpty() || !isMore(more.get(), less.get())
                ? Optional.empty()
                : Optional.of(new Fall(upper, less.get(), lower, more.get()));
    }

    private static boolean isMore(PartnerTake one, PartnerTake other) {
        return one.share().compareTo(other.share()) > 0;
    }

    private boolean hasCommission(PaidLevel level) {
        return terms.brief().outline().says(level.benefits() + ".commission");
    }

    /** One for each pair of levels and each reason, with the levels that the company's own file has for it. */
    List<Statement> remarks(TierPlan plan) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        Map<String, Fall> first = new LinkedHashMap<>();
        for (Fall each : all()) {
            String kind = each.upper().track().name() + "\n" + each.words(List.of(""));
            types.computeIfAbsent(kind, any -> new ArrayList<>())
                    .add(each.more().type());
            first.putIfAbsent(kind, each);
        }
        List<Statement> remarks = new ArrayList<>();
        first.forEach((kind, fall) -> remarks.add(new Statement(
                fall.words(types.getOrDefault(kind, List.of())),
                Sources.of(terms.brief().playbook().entry("tier-ladder"), rows(fall, plan)))));
        return remarks;
    }

    private static List<Citation> rows(Fall fall, TierPlan plan) {
        List<Citation> rows = new ArrayList<>();
        for (TierPlan.Level level : plan.levels(fall.upper().track().name())) {
            boolean isOfFall = level.name().equals(fall.upper().level().name())
                    || level.name().equals(fall.lower().level().name());
            if (isOfFall) {
                level.design().own().ifPresent(own -> rows.add(Citation.Row.at(own.where())));
            }
        }
        return rows;
    }
}
