package io.github.partnerplan.measure;

import io.github.partnerplan.model.Partner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How partners take to the program: how soon they sell, and whether they stay. */
final class PartnerBond {

    private PartnerBond() {}

    /** Partners without a first win count as not yet, so the median of a young cohort may not be reached. */
    static Measure timeToFirstDeal(Books books) {
        String id = "time_to_first_deal";
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return Measure.unknown(id, Unit.DAYS, silence.get());
        }
        Window cohort = Window.months(books.asOf(), books.rules().cohortMonths());
        DayCounts days = new DayCounts();
        List<PartnerLedger> joiners = new ArrayList<>();
        for (PartnerLedger each : books.base().all()) {
            if (cohort.contains(each.partner().joined())) {
                joiners.add(each);
                each.daysToFirstDeal().ifPresent(days::add);
            }
        }
        int joined = joiners.size();
        Quantity median;
        if (joined == 0) {
            median = Quantity.unknown("no partner is known to have joined in the last 24 months", "partners.joined");
        } else {
            int still = joined - days.total();
            median = days.medianAmong(joined)
                    .map(Quantity::known)
                    .orElse(Quantity.unknown("not reached: " + still + " of the " + joined
                            + " partners that joined in the last 24 months have no first win yet"));
        }
        return new Measure(
                        id,
                        Unit.DAYS,
                        median,
                        Optional.of(BigDecimal.valueOf(days.total())),
                        Optional.of(BigDecimal.valueOf(joined)),
                        joined,
                        Optional.of(cohort),
                        books.isThin(joined))
                .citing(FirstRows.of(joiners, books), joined);
    }

    static Measure churn(Books books) {
        Optional<Measure> unknown = unknownBond("partner_churn", books);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<PartnerLedger> atStart = enrolledAtStart(books);
        List<PartnerLedger> left = leftInWindow(books);
        List<PartnerLedger> undated = leftOnNoKnownDay(books);
        long lapsed = 0;
        for (PartnerLedger each : books.base().enrolled()) {
            lapsed += each.winsBefore() > 0 && !each.hasWon() ? 1 : 0;
        }
        List<PartnerLedger> cited = new ArrayList<>(left);
        cited.addAll(undated);
        if (cited.isEmpty()) {
            cited.addAll(atStart);
        }
        Quantity share = Quantity.between(
                share(left.size(), atStart.size()),
                share(left.size() + undated.size(), atStart.size() + undated.size()));
        Measure measure = bond("partner_churn", books, share, left.size(), atStart.size())
                .citing(FirstRows.of(cited, books), cited.size());
        return books.silence().isPresent() ? measure : measure.beside("lapsed_partners", Quantity.known(lapsed));
    }

    static Measure retention(Books books) {
        return unknownBond("partner_retention", books).orElseGet(() -> {
            List<PartnerLedger> atStart = enrolledAtStart(books);
            int stayed = atStart.size() - leftInWindow(books).size();
            int most = atStart.size() + leftOnNoKnownDay(books).size();
            Quantity share = Quantity.between(share(stayed, most), share(stayed, atStart.size()));
            return bond("partner_retention", books, share, stayed, most)
                    .citing(FirstRows.of(atStart, books), atStart.size());
        });
    }

    private static Optional<Measure> unknownBond(String id, Books books) {
        if (!books.hasPartners()) {
            return Optional.of(
                    Measure.unknown(id, Unit.SHARE, Quantity.unknown("no partners file is given", "partners")));
        }
        if (enrolledAtStart(books).isEmpty()) {
            return Optional.of(Measure.unknown(
                    id,
                    Unit.SHARE,
                    Quantity.unknown(
                            "no partner is known to have been enrolled twelve months ago", "partners.joined")));
        }
        return Optional.empty();
    }

    private static BigDecimal share(long part, long whole) {
        return Quantity.ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static Measure bond(String id, Books books, Quantity share, long numerator, long denominator) {
        return new Measure(
                id,
                Unit.SHARE,
                share,
                Optional.of(BigDecimal.valueOf(numerator)),
                Optional.of(BigDecimal.valueOf(denominator)),
                denominator,
                Optional.of(books.ledger().window()),
                books.isThin(denominator));
    }

    private static List<PartnerLedger> enrolledAtStart(Books books) {
        List<PartnerLedger> enrolled = new ArrayList<>();
        for (PartnerLedger each : books.base().all()) {
            if (wasEnrolled(each.partner(), books)) {
                enrolled.add(each);
            }
        }
        return enrolled;
    }

    private static List<PartnerLedger> leftInWindow(Books books) {
        List<PartnerLedger> left = enrolledAtStart(books);
        left.removeIf(each -> !books.ledger().window().contains(each.partner().ended()));
        return left;
    }

    /** Ended, and nobody wrote when: it may have left in the window, or before it and so was not there at its start. */
    private static List<PartnerLedger> leftOnNoKnownDay(Books books) {
        return books.base().endedOnNoKnownDay(books.ledger().window().after());
    }

    /** A partner that is only named in deals has no dates: it tells nothing of twelve months ago. */
    private static boolean wasEnrolled(Partner partner, Books books) {
        return partner.joined().isPresent()
                && partner.enrolledOn(books.ledger().window().after());
    }
}
