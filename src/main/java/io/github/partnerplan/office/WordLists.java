package io.github.partnerplan.office;

/** Counts the numbered lists of a Word file, so that each begins at 1. */
final class WordLists {
    /** The numbers of the two lists that {@code numbering.xml} holds already. */
    private static final int THERE = 2;

    private int last = THERE;

    /** The number of a list that begins here. */
    int next() {
        last++;
        return last;
    }

    /** The lists in the words of Word. */
    Xml xml() {
        Xml xml = new Xml();
        for (int list = THERE + 1; list <= last; list++) {
            xml.open("w:num", "w:numId", Integer.toString(list)).empty("w:abstractNumId", "w:val", "0");
            xml.open("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1");
            xml.close(2);
        }
        return xml;
    }
}
