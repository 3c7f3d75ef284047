package io.github.partnerplan.plan;

import io.github.partnerplan.model.Program;
import java.math.BigDecimal;

/** Figures as a program file writes them. */
public final class YamlFigures {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private YamlFigures() {}

    /** {@code 25-30%}, {@code 20%}. */
    public static String share(Program.Share share) {
        boolean isOne = share.low().compareTo(share.high()) == 0;
        return (isOne ? "" : percent(share.low()) + "-") + percent(share.high()) + "%";
    }

    /** {@code 15%}. */
    public static String share(BigDecimal share) {
        return percent(share) + "%";
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** {@code 25K}, {@code 12.5K}, {@code 1234.56}: the very amount. */
    public static String amount(BigDecimal amount) {
        BigDecimal thousands = amount.movePointLeft(3).stripTrailingZeros();
        boolean isShort = amount.compareTo(THOUSAND) >= 0 && thousands.scale() <= 1;
        return isShort
                ? thousands.toPlainString() + "K"
                : amount.stripTrailingZeros().toPlainString();
    }
}
