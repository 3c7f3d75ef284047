package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Facts;
import java.util.List;

/** The rules of engagement as the program states them, under {@code conflict} and {@code deal_registration}. */
final class Rules {

    static final String CONFLICT = "conflict";
    static final String REGISTRATION = "deal_registration";

    private static final List<String> PROCESS = List.of(
            "conflict.escalation", "conflict.resolution", "conflict.process", "deal_registration.conflict_process");

    private Rules() {}

    /** Stated key by key; rules in one text or a list of texts cannot be told apart. */
    static boolean areInParts(Facts facts, String section) {
        List<String> keys = facts.outline().below(section);
        return !keys.isEmpty() && !Character.isDigit(keys.get(0).charAt(0));
    }

    /** Something says what happens when two sides claim one account. */
    static boolean haveProcess(Facts facts) {
        return says(facts, PROCESS);
    }

    static boolean says(Facts facts, List<String> paths) {
        for (String path : paths) {
            if (facts.outline().says(path)) {
                return true;
            }
        }
        return false;
    }
}
