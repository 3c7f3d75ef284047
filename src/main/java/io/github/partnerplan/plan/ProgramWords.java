package io.github.partnerplan.plan;

import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;

/** Calls the parts of a program by words that a board reads, with the key of the file behind them where one has to be found. */
final class ProgramWords {

    private final Entry words;

    ProgramWords(Playbook playbook) {
        this.words = playbook.entry("program-words");
    }

    /** {@code health tracking} for {@code success.health}; the key itself where it has no words. */
    String of(String key) {
        String known = words.term(key);
        return known.isEmpty() ? key : known;
    }

    List<String> of(List<String> keys) {
        List<String> all = new ArrayList<>();
        keys.forEach(key -> all.add(of(key)));
        return List.copyOf(all);
    }

    /** {@code health tracking (success.health)}; a whole section is found by its words. */
    private String withKey(String key) {
        boolean isSection = key.indexOf('.') < 0;
        return isSection || words.term(key).isEmpty() ? of(key) : of(key) + " (" + key + ")";
    }

    List<String> withKeys(List<String> keys) {
        List<String> all = new ArrayList<>();
        keys.forEach(key -> all.add(withKey(key)));
        return List.copyOf(all);
    }
}
