package io.github.partnerplan.model;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The ledger of deals, streamed and never held. */
public interface Deals {

    /** The file's name, for citations. */
    String file();

    /** The canonical names of the columns the file has, such as {@code partner} or {@code role}. */
    Set<String> columns();

    /**
     * The stages that the last reading took as open because they are no known won, lost or open ones, each with its deals: the
     * word in quotation marks as a message shows it, an empty one for deals with none.
     */
    default Map<String, Integer> guessedOpen() {
        return Map.of();
    }

    /** Hands over each deal in the order of the file; findings of a row are reported on the first pass only. */
    void forEach(Consumer<Deal> reader);
}
