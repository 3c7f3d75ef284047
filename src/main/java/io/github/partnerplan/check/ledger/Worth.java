package io.github.partnerplan.check.ledger;

import io.github.partnerplan.check.Facts;
import java.math.BigDecimal;
import java.util.Optional;

/** How a deal is named in a message, with what it is worth where the ledger tells. */
final class Worth {

    private Worth() {}

    /** {@code D-207 ($45K)}, or without the amount where it is unknown. */
    static String deal(Facts facts, String id, Optional<BigDecimal> amount) {
        String name = id.isEmpty() ? "this deal" : "deal " + id;
        return name
                + amount.map(worth -> " (" + facts.wording().money(worth) + ")").orElse("");
    }
}
