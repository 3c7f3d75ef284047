package io.github.partnerplan.report;

import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * What a partner's row has in one column: the text for a file, and what the rows are ordered by, the smaller first. A text of
 * its own may hold anything a user's file held; an unknown value comes last.
 */
record PartnerValue(String text, boolean isKnown, boolean isWords, Optional<BigDecimal> order)
        implements Comparable<PartnerValue> {

    static final String UNKNOWN = "unknown";

    /** Words of a file, in their own order; blank where there are none. */
    static PartnerValue words(String text) {
        return new PartnerValue(text, !text.isEmpty(), true, Optional.empty());
    }

    /** One of a few words in an order that is not that of letters. */
    static PartnerValue ranked(String text, int place) {
        return new PartnerValue(text, true, true, Optional.of(BigDecimal.valueOf(place)));
    }

    static PartnerValue unknown() {
        return new PartnerValue(UNKNOWN, false, true, Optional.empty());
    }

    static PartnerValue nothing() {
        return new PartnerValue("", false, true, Optional.empty());
    }

    /** A number, the largest first, rounded half up; a range as it is written in files, by its lower end. */
    static PartnerValue number(Quantity quantity, int places) {
        Optional<BigDecimal> low = quantity.low();
        Optional<BigDecimal> high = quantity.high();
        if (low.isEmpty() || high.isEmpty()) {
            return unknown();
        }
        String text = plain(low.get(), places);
        boolean isOne = quantity.value().isPresent();
        return new PartnerValue(
                isOne ? text : text + "-" + plain(high.get(), places),
                true,
                false,
                Optional.of(low.get().negate()));
    }

    private static String plain(BigDecimal value, int places) {
        BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(PartnerValue other) {
        if (order.isPresent() && other.order.isPresent()) {
            return order.get().compareTo(other.order.get());
        }
        if (order.isPresent() || other.order.isPresent()) {
            return order.isPresent() ? -1 : 1;
        }
        int same = text.toLowerCase(Locale.ROOT).compareTo(other.text.toLowerCase(Locale.ROOT));
        return same == 0 ? text.compareTo(other.text) : same;
    }
}
