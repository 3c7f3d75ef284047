package io.github.partnerplan.finding;

import java.util.List;

/**
 * One fault of the user's files: a stable kebab-case id, where it is, what is wrong, and one imperative sentence that mends it
 * (empty where nothing can be advised).
 */
public record Finding(String id, Severity severity, Location where, String message, String help, List<Citation> sources)
        implements Comparable<Finding> {

    public Finding {
        if (id.isEmpty() || message.isEmpty()) {
            throw new IllegalArgumentException("a finding needs an id and a message");
        }
        sources = List.copyOf(sources);
    }

    /** By place, then severity, id and message, so that output never depends on the order of discovery. */
    @Override
    public int compareTo(Finding other) {
        int order = where.compareTo(other.where);
        if (order == 0) {
            order = severity.compareTo(other.severity);
        }
        if (order == 0) {
            order = id.compareTo(other.id);
        }
        return order == 0 ? message.compareTo(other.message) : order;
    }
}
