package io.github.partnerplan.money;

import io.github.partnerplan.model.DealType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One won deal that a partner may be paid for. The amount is in the company's currency; {@code customer} is the same for all
 * deals of one account and 0 where no account is named; {@code sharers} counts the partners that influenced it; {@code line}
 * is its place in the file.
 */
public record Sale(
        LocalDate day,
        Optional<BigDecimal> amount,
        DealType type,
        String product,
        long customer,
        Part part,
        boolean isRegistered,
        int sharers,
        boolean isInWindow,
        int line) {

    /** What the partner did for it. */
    public enum Part {
        SOURCED,
        /** Named without a role: it may have been sourced. */
        ATTACHED,
        /** It took part without bringing it in, perhaps with others. */
        INFLUENCED
    }

    /** The amount, nothing where it is not known. */
    public BigDecimal worth() {
        return amount.orElse(BigDecimal.ZERO);
    }
}
