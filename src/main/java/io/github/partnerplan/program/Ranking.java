package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Requirement;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ranks of one track (ruling 3): among its productive partners, by any measure, the values of a column apart. */
final class Ranking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Books books;
    private final PartnerMeasures measures;
    private final List<PartnerLedger> productive;
    private final Map<String, Map<String, RankGroup>> groups = new HashMap<>();

    Ranking(Books books, PartnerMeasures measures, List<PartnerLedger> productive) {
        this.books = books;
        this.measures = measures;
        this.productive = List.copyOf(productive);
    }

    /** Empty where the partner has one of the places. */
    Optional<Shortfall> judge(Requirement.Top top, PartnerLedger each) {
        Quantity has = measures.value(top.rankBy(), Optional.empty(), each);
        Optional<Quantity> silence = books.silence();
        if (silence.isPresent()) {
            return open(top, silence.get(), "which partners are productive is unknown, so nobody's rank is known");
        }
        Optional<String> apart = apart(top.rankWithin(), each.partner());
        if (apart.isEmpty()) {
            String column = "partners." + top.rankWithin();
            return open(
                    top,
                    Quantity.unknown("its " + top.rankWithin() + " is not given", column),
                    "it is ranked within it");
        }
        RankGroup group = groups(top).get(apart.get());
        if (!each.hasWon() || group == null) {
            return missed(top, has, Optional.empty(), "only partners with a sourced or influenced win are ranked");
        }
        if (group.isSilent()) {
            return open(top, has, "nobody's " + top.rankBy() + " is known, so nobody has a rank");
        }
        return judge(top, has, group);
    }

    private Optional<Shortfall> judge(Requirement.Top top, Quantity has, RankGroup group) {
        int places = group.places(top.share());
        Optional<BigDecimal> cut = group.cut(places);
        if (has.isUnknown()) {
            return missed(top, has, cut, "its " + top.rankBy() + " is unknown, and only a known one ranks");
        }
        BigDecimal high = has.high().orElseThrow();
        String of = "the top " + percent(top.share()) + " of " + group.count() + " productive partners "
                + (places == 1 ? "is 1 place" : "are " + places + " places");
        return switch (group.within(has.low().orElseThrow(), high, places)) {
            case YES -> Optional.empty();
            case NO -> missed(top, has, cut, high.signum() > 0 ? "it is number " + group.rank(high) + "; " + of : of);
            case UNKNOWN ->
                Optional.of(new Shortfall(
                        top,
                        Verdict.UNKNOWN,
                        has,
                        cut,
                        "deals without a role leave its rank open; " + of,
                        List.of(PartnerMeasures.ROLE),
                        List.of()));
        };
    }

    private static Optional<Shortfall> missed(Requirement.Top top, Quantity has, Optional<BigDecimal> cut, String why) {
        return Optional.of(new Shortfall(top, Verdict.NO, has, cut, why, PartnerMeasures.needs(has), List.of()));
    }

    private static Optional<Shortfall> open(Requirement.Top top, Quantity has, String why) {
        return Optional.of(
                new Shortfall(top, Verdict.UNKNOWN, has, Optional.empty(), why, PartnerMeasures.needs(has), List.of()));
    }

    private Map<String, RankGroup> groups(Requirement.Top top) {
        return groups.computeIfAbsent(top.rankBy() + "\n" + top.rankWithin(), key -> {
            Map<String, RankGroup> made = new HashMap<>();
            for (PartnerLedger each : productive) {
                Quantity value = measures.value(top.rankBy(), Optional.empty(), each);
                apart(top.rankWithin(), each.partner())
                        .ifPresent(name -> made.computeIfAbsent(name, any -> new RankGroup())
                                .add(value));
            }
            return made;
        });
    }

    /** The group of a partner by a column's value; empty where that is blank or there is no such column. */
    private static Optional<String> apart(String column, Partner partner) {
        String value = switch (column) {
            case "" -> "everybody";
            case "region" -> partner.region();
            case "type" -> partner.type().map(PartnerType::word).orElse("");
            case "manager" -> partner.manager();
            case "tier" -> partner.tier();
            case "track" -> partner.track();
            default ->
                partner.number(column)
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse("");
        };
        return value.isEmpty() ? Optional.empty() : Optional.of(value.toLowerCase(Locale.ROOT));
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }
}
