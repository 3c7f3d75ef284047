package io.github.partnerplan.report;

import io.github.partnerplan.measure.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts and numbers of one JSON object that are asked for, those of the parts named among them; all else is passed over. */
final class FlatObject {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    private FlatObject() {}

    static FlatObject read(JsonWalk walk, List<String> texts, List<String> numbers, List<String> parts) {
        FlatObject object = new FlatObject();
        walk.object(key -> object.key(walk, key, texts, numbers, parts));
        return object;
    }

    static FlatObject read(JsonWalk walk, List<String> texts, List<String> numbers) {
        return read(walk, texts, numbers, List.of());
    }

    private void key(JsonWalk walk, String key, List<String> wanted, List<String> figures, List<String> parts) {
        if (wanted.contains(key)) {
            walk.text().ifPresent(text -> texts.put(key, text));
        } else if (figures.contains(key)) {
            walk.number().ifPresent(number -> numbers.put(key, number));
        } else if (parts.contains(key)) {
            walk.object(inner -> key(walk, inner, wanted, figures, List.of()));
        } else {
            walk.pass();
        }
    }

    /** Empty where the object has no such text. */
    String text(String key) {
        return text(key, "");
    }

    String text(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }

    Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(numbers.get(key));
    }

    /** One value, two ends that run upwards, or unknown. */
    Quantity quantity(String value, String low, String high) {
        Optional<BigDecimal> one = number(value);
        if (one.isPresent()) {
            return Quantity.known(one.get());
        }
        Optional<BigDecimal> from = number(low);
        Optional<BigDecimal> to = number(high);
        boolean isRange = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0;
        return isRange
                ? Quantity.between(from.orElseThrow(), to.orElseThrow())
                : Quantity.unknown("the plan does not tell");
    }
}
