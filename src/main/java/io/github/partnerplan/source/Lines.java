package io.github.partnerplan.source;

import java.util.Optional;

/** Looks up a line of a file that was read, to show it. */
@FunctionalInterface
public interface Lines {

    /** The line without its end, counted from 1; empty if there is none or it is no text to show. */
    Optional<String> line(String file, int number);
}
