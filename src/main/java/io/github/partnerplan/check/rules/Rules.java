package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Parts;
import java.util.List;

/** The rules of engagement as the program states them, under {@code conflict} and {@code deal_registration}. */
final class Rules {

    static final String CONFLICT = "conflict";
    static final String REGISTRATION = "deal_registration";

    private static final List<String> PROCESS = List.of(
            "conflict.escalation", "conflict.resolution", "conflict.process", "deal_registration.conflict_process");

    private Rules() {}

    /** Something says what happens when two sides claim one account. */
    static boolean haveProcess(Facts facts) {
        return Parts.saysOne(facts.outline(), PROCESS);
    }
}
