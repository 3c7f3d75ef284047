package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a workspace asks of {@code check}: the findings it leaves out, and the severity from which on it fails, if stated. */
public record CheckRules(List<Ignore> ignores, Optional<String> failOn) {

    public static final CheckRules NONE = new CheckRules(List.of(), Optional.empty());

    public CheckRules {
        ignores = List.copyOf(ignores);
    }

    /**
     * A finding that is known and accepted: by its id or group, for one file or, where that is empty, for all, with the reason
     * and the last day it is left out.
     */
    public record Ignore(String id, String because, Optional<LocalDate> until, String file, Location where) {}
}
