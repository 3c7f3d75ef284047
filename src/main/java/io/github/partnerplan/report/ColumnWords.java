package io.github.partnerplan.report;

import io.github.partnerplan.plan.Wording;
import java.util.Map;

/** The heading of a column or measure by its name: its words, with a capital in front and abbreviations as they are spoken. */
final class ColumnWords {

    private static final Map<String, String> ABBREVIATIONS =
            Map.of("mdf", "MDF", "nps", "NPS", "psat", "PSAT", "qbr", "QBR", "qbrs", "QBRs");

    private ColumnWords() {}

    /** {@code mdf_spent} is {@code MDF spent}. */
    static String of(String name) {
        String[] words = Wording.words(name).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = ABBREVIATIONS.getOrDefault(words[i], words[i]);
        }
        return Wording.capital(String.join(" ", words));
    }
}
