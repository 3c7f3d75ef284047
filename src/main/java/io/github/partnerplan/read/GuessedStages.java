package io.github.partnerplan.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the deals of one pass that are read as open only because nothing says that they are won or lost. */
final class GuessedStages {

    /** More names than this are told apart by something else, such as a number; the further ones are left out. */
    private static final int REMEMBERED = 4096;

    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /** Takes note of a deal by the words of its stage and of its status, of which either may be blank. */
    void see(String stage, String status) {
        if (isKnown(stage) || isKnown(status)) {
            return;
        }
        String text = stage.isEmpty() ? status : stage;
        String word = text.isEmpty() ? "" : Blanks.quoted(text);
        if (rows.size() < REMEMBERED || rows.containsKey(word)) {
            rows.merge(word, 1, Integer::sum);
        }
    }

    private boolean isKnown(String text) {
        if (text.isEmpty()) {
            return false;
        }
        Boolean before = known.get(text);
        if (before != null) {
            return before;
        }
        boolean isKnown = OpenStages.isKnown(text);
        if (known.size() < REMEMBERED) {
            known.put(text, isKnown);
        }
        return isKnown;
    }

    Map<String, Integer> rows() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
