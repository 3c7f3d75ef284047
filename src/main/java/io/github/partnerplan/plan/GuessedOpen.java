package io.github.partnerplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentence on deals that count as open because nothing says that they are closed: by stage, the most deals first. */
final class GuessedOpen {

    /** Further stages are counted: a pipeline of one's own has a dozen, and the reader looks for the odd one. */
    private static final int NAMED = 3;

    private GuessedOpen() {}

    /** The rows by stage, as the reader counted them; the empty name stands for deals without any. */
    static Optional<String> sentence(Map<String, Integer> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Map.Entry<String, Integer>> most = new ArrayList<>(rows.entrySet());
        most.sort((one, other) -> Integer.compare(other.getValue(), one.getValue()));
        List<String> words = new ArrayList<>();
        long further = 0;
        for (Map.Entry<String, Integer> each : most) {
            if (words.size() < NAMED) {
                String name = each.getKey().isEmpty() ? "no stage" : "stage " + each.getKey();
                words.add(name + " (" + Wording.count(each.getValue(), "deal") + ")");
            } else {
                further += each.getValue();
            }
        }
        if (further > 0) {
            words.add(Wording.count(most.size() - NAMED, "more stage") + " (" + Wording.count(further, "deal") + ")");
        }
        return Optional.of("Read as open, being no stage known as won, lost or open: " + Wording.list(words)
                + ". If one of them is a close, its deals swell the pipeline: write won or lost.");
    }
}
