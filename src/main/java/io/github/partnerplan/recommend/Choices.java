package io.github.partnerplan.recommend;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose words each part of the recommended program has: the company's own with what they lack, the recommended ones, or none. A
 * part in which a fault lies goes to the next of these; a whole section goes where its own parts cannot.
 */
final class Choices {

    /** In the order in which they are tried. */
    enum Choice {
        OWN,
        RECOMMENDED,
        LEFT_OUT
    }

    private final Map<String, Choice> choices = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    /** By the path of a section, or of a key in it. */
    Choice of(String path) {
        return choices.getOrDefault(path, Choice.OWN);
    }

    /** Why a part departs from the present program. */
    Optional<String> reason(String path) {
        return Optional.ofNullable(reasons.get(path));
    }

    /** The next choice for a part; {@code isOffered} tells that there are recommended words for it. */
    void next(String path, boolean isOffered, String reason) {
        Choice before = of(path);
        boolean mayTake = before == Choice.OWN && isOffered;
        choices.put(path, mayTake ? Choice.RECOMMENDED : Choice.LEFT_OUT);
        reasons.putIfAbsent(path, reason);
    }

    void leaveOut(String path) {
        choices.put(path, Choice.LEFT_OUT);
    }

    /** There is a next choice. */
    boolean isOpen(String path) {
        return of(path) != Choice.LEFT_OUT;
    }
}
