package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column of amounts to the last digit, packed as digits and scale; the few with too many digits are kept as they are. */
final class AmountColumn {

    /** Scales that no packed amount has: there is none, or it is among the large ones. */
    private static final int NONE = Byte.MIN_VALUE;

    private static final int LARGE = Byte.MIN_VALUE + 1;

    private final PackedColumn digits = PackedColumn.ofLongs();
    private final PackedColumn scales = PackedColumn.ofBytes();
    private final List<BigDecimal> large = new ArrayList<>();

    void add(Optional<BigDecimal> amount) {
        if (amount.isEmpty()) {
            digits.add(0);
            scales.add(NONE);
        } else if (fits(amount.get())) {
            digits.add(amount.get().unscaledValue().longValue());
            scales.add(amount.get().scale());
        } else {
            digits.add(large.size());
            scales.add(LARGE);
            large.add(amount.get());
        }
    }

    private static boolean fits(BigDecimal amount) {
        return amount.unscaledValue().bitLength() < Long.SIZE
                && amount.scale() > LARGE
                && amount.scale() <= Byte.MAX_VALUE;
    }

    Optional<BigDecimal> get(int row) {
        return switch (scales.get(row)) {
            case NONE -> Optional.empty();
            case LARGE -> Optional.of(large.get(digits.get(row)));
            default -> Optional.of(BigDecimal.valueOf(digits.getLong(row), scales.get(row)));
        };
    }
}
