package io.github.partnerplan.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The products that deals name, each by a number, so that a million deals keep each name once. */
final class ProductNames {

    /** No price list is longer; what comes after counts as a product without a name of its own. */
    private static final int MOST = 10_000;

    private static final int UNLISTED = -1;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Case does not tell products apart. */
    int number(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        Integer known = numbers.get(folded);
        if (known != null) {
            return known;
        }
        if (names.size() == MOST) {
            return UNLISTED;
        }
        names.add(folded);
        numbers.put(folded, names.size() - 1);
        return names.size() - 1;
    }

    String name(int number) {
        return number == UNLISTED ? "(another product)" : names.get(number);
    }
}
