package io.github.partnerplan.cli;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.model.Partner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The partner that was probably meant: by a misspelt name, id or alias, or by the first words of one. */
final class MeantPartner {

    private MeantPartner() {}

    /** {@code ; did you mean "x"?}, or nothing where no partner is close. */
    static String hint(String given, List<Partner> partners) {
        List<String> names = new ArrayList<>();
        for (Partner partner : partners) {
            names.add(partner.name());
            names.add(partner.id());
            names.addAll(partner.aliases());
        }
        if (DidYouMean.closest(given, names).isPresent()) {
            return DidYouMean.hint(given, names);
        }
        int words = given.strip().split("\\s+").length;
        Map<String, String> beginnings = new LinkedHashMap<>();
        for (String name : names) {
            beginnings.putIfAbsent(beginning(name, words), name);
        }
        Optional<String> beginning = DidYouMean.closest(given, beginnings.keySet());
        return beginning
                .map(beginnings::get)
                .map(name -> DidYouMean.hint(name, List.of(name)))
                .orElse("");
    }

    /** The first so many words of a name. */
    private static String beginning(String name, int words) {
        List<String> parts = List.of(name.strip().split("\\s+"));
        return String.join(" ", parts.subList(0, Math.min(words, parts.size())));
    }
}
