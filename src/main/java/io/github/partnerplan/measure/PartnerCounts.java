package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Partner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How many partners there are, and how many of those at work are certified and trained. */
final class PartnerCounts {

    private PartnerCounts() {}

    static Measure enrolled(Books books) {
        if (!books.hasPartners()) {
            return Measure.unknown(
                    "enrolled_partners",
                    Unit.COUNT,
                    Quantity.unknown("no partners file is given; deals name only partners that took part", "partners"));
        }
        return count("enrolled_partners", books, books.base().enrolled(), Optional.empty());
    }

    static Measure active(Books books) {
        return books.silence()
                .map(why -> Measure.unknown("active_partners", Unit.COUNT, why))
                .orElseGet(() -> count(
                        "active_partners",
                        books,
                        books.base().active(),
                        Optional.of(Window.days(books.asOf(), books.rules().activeDays()))));
    }

    static Measure productive(Books books) {
        return books.silence()
                .map(why -> Measure.unknown("productive_partners", Unit.COUNT, why))
                .orElseGet(() -> count(
                        "productive_partners",
                        books,
                        books.base().productive(),
                        Optional.of(books.ledger().window())));
    }

    static Measure certification(Books books) {
        return shareOfActive(
                "certification_rate",
                "certified",
                books,
                partner -> books.base().isCertified(partner));
    }

    static Measure training(Books books) {
        return shareOfActive(
                "training_completion",
                "trained",
                books,
                partner -> partner.number("trained").map(number -> number.signum() > 0));
    }

    private static Measure count(String id, Books books, List<PartnerLedger> partners, Optional<Window> window) {
        long count = partners.size();
        return new Measure(
                        id,
                        Unit.COUNT,
                        Quantity.known(count),
                        Optional.of(BigDecimal.valueOf(count)),
                        Optional.empty(),
                        count,
                        window,
                        books.isThin(count))
                .citing(FirstRows.of(partners, books), count);
    }

    private static Measure shareOfActive(
            String id, String column, Books books, Function<Partner, Optional<Boolean>> holds) {
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown(id, Unit.SHARE, silence.get());
        }
        List<PartnerLedger> active = books.base().active();
        long yes = 0;
        long blank = 0;
        List<PartnerLedger> with = new ArrayList<>();
        List<Citation> without = new ArrayList<>();
        for (PartnerLedger each : active) {
            Optional<Boolean> answer = holds.apply(each.partner());
            yes += answer.equals(Optional.of(true)) ? 1 : 0;
            blank += answer.isEmpty() ? 1 : 0;
            if (answer.equals(Optional.of(false))) {
                without.add(Citation.Row.at(each.partner().where()));
            } else if (answer.isPresent()) {
                with.add(each);
            }
        }
        Measure measure = new Measure(
                id,
                Unit.SHARE,
                shareOf(column, active.size(), yes, blank),
                Optional.of(BigDecimal.valueOf(yes)),
                Optional.of(BigDecimal.valueOf(active.size())),
                active.size() - blank,
                Optional.empty(),
                books.isThin(active.size()));
        return without.isEmpty() ? measure.citing(FirstRows.of(with, books), yes) : measure.citing(without);
    }

    /** Blanks make it a range, from all no to all yes; nothing but blanks says nothing. */
    private static Quantity shareOf(String column, int active, long yes, long blank) {
        if (active == 0) {
            return Quantity.unknown("no partner is active", "deals.partner");
        }
        if (blank == active) {
            return Quantity.unknown(
                    "the column " + column + " is blank or absent for every active partner", "partners." + column);
        }
        BigDecimal all = BigDecimal.valueOf(active);
        return Quantity.between(
                Quantity.ratio(BigDecimal.valueOf(yes), all), Quantity.ratio(BigDecimal.valueOf(yes + blank), all));
    }
}
