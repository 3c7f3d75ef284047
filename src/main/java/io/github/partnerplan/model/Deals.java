package io.github.partnerplan.model;

import java.util.Set;
import java.util.function.Consumer;

/** The ledger of deals, streamed and never held. */
public interface Deals {

    /** The file's name, for citations. */
    String file();

    /** The canonical names of the columns the file has, such as {@code partner} or {@code role}. */
    Set<String> columns();

    /** Hands over each deal in the order of the file; findings of a row are reported on the first pass only. */
    void forEach(Consumer<Deal> reader);
}
