package io.github.partnerplan.money;

import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Sales for tests; the window is the year 2026. */
final class Sales {

    private Sales() {}

    static Sale of(String day, String amount, long customer) {
        return of(day, amount, customer, "", DealType.NEW);
    }

    static Sale of(String day, String amount, long customer, String product, DealType type) {
        LocalDate date = LocalDate.parse(day);
        return new Sale(
                date,
                Optional.of(new BigDecimal(amount)),
                type,
                product,
                customer,
                Sale.Part.SOURCED,
                false,
                0,
                date.getYear() == 2026,
                1);
    }
}
