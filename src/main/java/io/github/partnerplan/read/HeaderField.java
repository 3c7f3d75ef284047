package io.github.partnerplan.read;

import java.util.List;

/** A field of a table that headers may name in several ways. */
interface HeaderField {

    /** The name of this project, as users write it under {@code columns:}. */
    String canonical();

    /** The names other systems give it, the preferred one first. */
    List<String> synonyms();

    /** Its cells are used; the others are only recognised, which helps to find the header line of an export. */
    boolean isRead();
}
