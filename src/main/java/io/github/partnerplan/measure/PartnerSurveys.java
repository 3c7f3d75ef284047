package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What enrolled partners answer when they are asked how content they are. */
final class PartnerSurveys {

    private static final BigDecimal PROMOTER = BigDecimal.valueOf(9);
    private static final BigDecimal DETRACTOR = BigDecimal.valueOf(6);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PartnerSurveys() {}

    static Measure nps(Books books) {
        List<PartnerLedger> answered = new ArrayList<>();
        long score = 0;
        for (PartnerLedger each : books.base().enrolled()) {
            Optional<BigDecimal> answer = each.partner().number("nps");
            if (answer.isPresent()) {
                answered.add(each);
                score += answer.get().compareTo(PROMOTER) >= 0 ? 1 : 0;
                score -= answer.get().compareTo(DETRACTOR) <= 0 ? 1 : 0;
            }
        }
        long answers = answered.size();
        Quantity points = answers == 0
                ? Quantity.unknown("no enrolled partner's answer is recorded", "partners.nps")
                : Quantity.known(
                        Quantity.ratio(BigDecimal.valueOf(score).multiply(HUNDRED), BigDecimal.valueOf(answers)));
        return survey("partner_nps", Unit.POINTS, books, points, BigDecimal.valueOf(score), answered);
    }

    static Measure psat(Books books) {
        List<PartnerLedger> answered = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (PartnerLedger each : books.base().enrolled()) {
            Optional<BigDecimal> answer = each.partner().number("psat");
            if (answer.isPresent()) {
                answered.add(each);
                sum = sum.add(answer.get());
            }
        }
        long answers = answered.size();
        Quantity mean = answers == 0
                ? Quantity.unknown("no enrolled partner's answer is recorded", "partners.psat")
                : Quantity.known(Quantity.ratio(sum, BigDecimal.valueOf(answers)));
        return survey("psat", Unit.SHARE, books, mean, sum, answered);
    }

    private static Measure survey(
            String id, Unit unit, Books books, Quantity quantity, BigDecimal numerator, List<PartnerLedger> answered) {
        if (quantity.isUnknown()) {
            return Measure.unknown(id, unit, quantity);
        }
        long answers = answered.size();
        return new Measure(
                        id,
                        unit,
                        quantity,
                        Optional.of(numerator),
                        Optional.of(BigDecimal.valueOf(answers)),
                        answers,
                        Optional.empty(),
                        books.isThin(answers))
                .citing(FirstRows.of(answered, books), answers);
    }
}
