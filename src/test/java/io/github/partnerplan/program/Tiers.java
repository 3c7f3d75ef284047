package io.github.partnerplan.program;

import io.github.partnerplan.measure.Books;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.model.DealType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The engine run on a few facts, its answers in words: {@code Gold}, {@code none}, or {@code at least Silver; Gold?}. */
final class Tiers {

    private Tiers() {}

    static Ladders of(Facts facts) {
        Books books = facts.books(Set.of(DealType.NEW), Optional.empty());
        return Ladders.of(books.program().orElseThrow(), books);
    }

    static Map<String, String> words(Facts facts) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Standing each : of(facts).standings()) {
            words.put(each.partner().partner().id(), words(each));
        }
        return words;
    }

    static String words(Standing each) {
        return each.isUnknown()
                ? "at least " + each.atLeast().orElse("none") + "; " + String.join(", ", each.couldBe()) + "?"
                : each.tierByRule().orElse("none");
    }

    static Standing standing(Facts facts, String id) {
        return of(facts).standings().stream()
                .filter(each -> each.partner().partner().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
