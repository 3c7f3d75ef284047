package io.github.partnerplan.program;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Tally;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.money.Incentive;
import io.github.partnerplan.money.Pay;
import io.github.partnerplan.money.PayRule;
import io.github.partnerplan.money.RevenueTerms;
import io.github.partnerplan.money.Sale;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Works out what one partner earns in the window at a given level: its terms, the level's benefits, and incentives. */
final class PartnerPay {

    private static final String CO_SELL = "revenue.co-sell";
    private static final String UPLIFT = "deal_registration.uplift";

    private final Program program;
    private final Books books;
    private final Outline outline;
    private final RevenueTerms terms;
    private final List<Incentive> incentives;

    PartnerPay(Program program, Books books) {
        this.program = program;
        this.books = books;
        this.outline = program.outline();
        this.terms = new RevenueTerms(outline);
        this.incentives = Incentive.of(outline);
    }

    List<Incentive> incentives() {
        return incentives;
    }

    /** In no track and at no level, only the terms of its type and the incentives pay. */
    Earned at(Optional<Program.Level> level, Optional<Program.Track> track, PartnerLedger each) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return new Earned(List.of(line(Earned.Part.COMMISSION, silence.get(), "", List.of("revenue"))));
        }
        Optional<Quantity> unreadable = books.unreadable(paidFor(each));
        if (unreadable.isPresent()) {
            return new Earned(List.of(line(Earned.Part.COMMISSION, unreadable.get(), "", List.of("revenue"))));
        }
        PaidSales sales = new PaidSales(books.ledger().sales().of(each));
        List<Earned.Line> lines = new ArrayList<>();
        terms(level, each, sales).ifPresent(lines::add);
        incentives(sales, lines);
        level.ifPresent(step -> benefits(step, track, each, sales, lines));
        return new Earned(lines);
    }

    /** The deals of the window on whose amounts its pay rests. */
    private Tally paidFor(PartnerLedger each) {
        Tally brought = each.sourced().plus(each.attached());
        return isCoSeller(each) ? brought.plus(each.usual().influenced()) : brought;
    }

    /** It shares in deals that it helped to win, and no commission of its level stands in their place. */
    boolean isPaidForInfluence(Optional<Program.Level> level, PartnerLedger each) {
        boolean isPaidByLevel = level.map(step -> step.path() + ".benefits.commission")
                .flatMap(path -> terms.levelRule(path, Optional.empty()))
                .isPresent();
        return isCoSeller(each) && !isPaidByLevel && each.influenced().deals() > 0;
    }

    /** Its type has no terms of its own, and there are some for what is sold together. */
    private boolean isCoSeller(PartnerLedger each) {
        return each.partner().type().isPresent()
                && each.partner().type().flatMap(terms::key).isEmpty()
                && outline.says(CO_SELL);
    }

    private Optional<Earned.Line> terms(Optional<Program.Level> level, PartnerLedger each, PaidSales sales) {
        String commission =
                level.map(step -> step.path() + ".benefits.commission").orElse("");
        Optional<String> key = each.partner().type().flatMap(terms::key);
        Optional<PayRule> ofLevel = commission.isEmpty() ? Optional.empty() : terms.levelRule(commission, key);
        if (ofLevel.isPresent()) {
            return paid(Earned.Part.COMMISSION, ofLevel.get(), sales, List.of(commission));
        }
        boolean isCoSold = isCoSeller(each);
        PaidSales paidFor = isCoSold ? sales.split() : sales;
        if (!paidFor.isAnySold()) {
            return Optional.empty();
        }
        Optional<String> path = isCoSold ? Optional.of(CO_SELL) : key;
        Optional<PayRule> rule = path.flatMap(terms::rule);
        if (rule.isEmpty()) {
            return Optional.of(line(Earned.Part.COMMISSION, untold(each, path), "", List.of("revenue")));
        }
        Optional<Earned.Line> line = paid(
                part(path.orElseThrow()), rule.get(), paidFor, path.stream().toList());
        return isCoSold && sales.isAnyShared() ? line.map(PartnerPay::split) : line;
    }

    private static Earned.Line split(Earned.Line line) {
        return new Earned.Line(
                line.part(),
                line.amount(),
                line.arithmetic() + ", deals that several partners influenced split equally between them",
                line.sources());
    }

    private static Quantity untold(PartnerLedger each, Optional<String> path) {
        if (each.partner().type().isEmpty()) {
            return Quantity.unknown("its type is not given, so its terms are unknown", "partners.type");
        }
        String type = each.partner().type().get().word();
        return path.isPresent()
                ? Quantity.unknown("the terms of type " + type + " state no figure to pay by", "program." + path.get())
                : Quantity.unknown("the program does not say what type " + type + " earns", "program.revenue." + type);
    }

    private Earned.Part part(String path) {
        return switch (outline.text(path + ".model")) {
            case "margin" -> Earned.Part.MARGIN;
            case "revenue-share" -> Earned.Part.REVENUE_SHARE;
            case "fee" -> Earned.Part.FEE;
            default -> Earned.Part.COMMISSION;
        };
    }

    private void incentives(PaidSales sales, List<Earned.Line> lines) {
        for (Incentive incentive : incentives) {
            between(sales, incentive::on)
                    .filter(Counted::isSomething)
                    .ifPresent(counted -> lines.add(new Earned.Line(
                            Earned.Part.INCENTIVE,
                            counted.amount(),
                            incentive.name() + ": " + counted.words(),
                            List.of(Citation.Row.at(incentive.where())))));
        }
        share(UPLIFT)
                .flatMap(rate -> between(sales.registered(), PayRule.share(rate)::on))
                .filter(Counted::isSomething)
                .ifPresent(counted -> lines.add(line(
                        Earned.Part.INCENTIVE,
                        counted.amount(),
                        "registration uplift: " + counted.words(),
                        List.of(UPLIFT))));
    }

    private void benefits(
            Program.Level level,
            Optional<Program.Track> track,
            PartnerLedger each,
            PaidSales sales,
            List<Earned.Line> lines) {
        String path = level.path() + ".benefits";
        boolean buys = each.partner().type().filter(PartnerType::buys).isPresent()
                || track.filter(ladder -> !ladder.types().isEmpty()).isPresent();
        if (buys) {
            level.discount()
                    .flatMap(discount -> paid(
                            Earned.Part.DISCOUNT, PayRule.share(discount.low()), sales, List.of(path + ".discount")))
                    .ifPresent(lines::add);
        }
        if (!each.hasWon()) {
            return;
        }
        if (level.mdf().isPresent() && level.mdf().get().signum() > 0) {
            lines.add(line(
                    Earned.Part.MDF,
                    Quantity.known(level.mdf().get().setScale(2, RoundingMode.HALF_UP)),
                    level.name() + "'s funds for a partner with a win",
                    List.of(path + ".mdf")));
        } else {
            share(path + ".mdf")
                    .flatMap(rate -> paid(Earned.Part.MDF, PayRule.share(rate), sales, List.of(path + ".mdf")))
                    .ifPresent(lines::add);
        }
    }

    private Optional<BigDecimal> share(String path) {
        return outline.stated(path)
                .flatMap(setting -> Values.shareRange(setting.text()).value())
                .map(Range::low);
    }

    /** An amount that may be a range, and the sum in words. */
    private record Counted(Quantity amount, String words) {

        boolean isSomething() {
            return amount.isUnknown()
                    || amount.high().orElseThrow().signum() != 0
                    || amount.low().orElseThrow().signum() != 0;
        }
    }

    private Optional<Earned.Line> paid(Earned.Part part, PayRule rule, PaidSales sales, List<String> paths) {
        return between(sales, rule::on)
                .filter(Counted::isSomething)
                .map(counted -> line(part, counted.amount(), counted.words(), paths));
    }

    /** What is paid on the deals it surely sourced, and on those as well that it may have; influenced ones are left out. */
    private static Optional<Counted> between(PaidSales sales, Function<List<Sale>, Pay> rule) {
        List<Sale> sure = sales.surelySourced();
        List<Sale> most = sales.possiblySourced();
        if (most.isEmpty()) {
            return Optional.empty();
        }
        Pay low = rule.apply(sure);
        Pay high = sure.size() == most.size() ? low : rule.apply(most);
        if (high.amount().isEmpty()) {
            return Optional.of(new Counted(Quantity.unknown(high.words(), high.needs()), high.words()));
        }
        BigDecimal one = low.amount().orElse(BigDecimal.ZERO);
        BigDecimal other = high.amount().get();
        String words = one.compareTo(other) == 0
                ? high.words()
                : low.words() + ", up to " + high.words() + " if it sourced all that name it without a role";
        return Optional.of(new Counted(Quantity.between(one.min(other), one.max(other)), words));
    }

    /** Cites the terms it goes by, where the file says them; says why where the amount is unknown. */
    private Earned.Line line(Earned.Part part, Quantity amount, String words, List<String> paths) {
        List<Citation> sources = new ArrayList<>();
        for (String path : paths) {
            outline.first(path).ifPresent(setting -> sources.add(Citation.Row.at(setting.where())));
        }
        if (sources.isEmpty()) {
            sources.add(Citation.Row.at(program.where()));
        }
        String why = amount instanceof Quantity.Unknown unknown ? unknown.why() : words;
        return new Earned.Line(part, amount, why, sources);
    }
}
