package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What is written of a page so far, divided at its headings of level 2. It knows the levels, so that no heading skips one; what comes
 * before the first section and that section itself are set larger: the verdict and what to do.
 */
final class HtmlSections {
    /** A heading of level 3 with more characters is a sentence, and set as one. */
    private static final int LONGEST_TITLE = 60;

    private final HtmlIds ids;
    private final HtmlText text;
    private final boolean isDivided;
    private final StringBuilder out = new StringBuilder();
    private final List<HtmlContents.Entry> contents = new ArrayList<>();
    private String named = "";
    private int level;
    private boolean isOpen;
    private boolean isLead = true;

    /** Below a heading of the given level, 0 for none; a cover's introduction is not divided. */
    HtmlSections(HtmlIds ids, HtmlText text, int level, boolean isDivided) {
        this.ids = ids;
        this.text = text;
        this.level = level;
        this.isDivided = isDivided;
    }

    /** Takes what belongs into the section that is open, or before the first. */
    StringBuilder body() {
        if (isDivided && isLead && !isOpen && level > 0) {
            isOpen = true;
            out.append("<section class=\"lead\">\n");
        }
        return out;
    }

    /** A heading, with a new section where it is of level 2. */
    void heading(int wanted, Text words) {
        start(wanted).append(title(wanted, words)).append('\n');
    }

    /** A section for something that holds its own heading. */
    StringBuilder start(int wanted) {
        if (!isDivided || Math.min(wanted, level + 1) != 2) {
            return body();
        }
        boolean isFirst = contents.isEmpty();
        close();
        isLead = false;
        isOpen = true;
        return out.append(isFirst ? "<section class=\"first\">\n" : "<section>\n");
    }

    /** The heading's element alone, at most one level below the last. */
    String title(int wanted, Text words) {
        level = Math.min(wanted, level + 1);
        named = CleanText.of(words.plain());
        String id = ids.heading(named);
        if (level == 2) {
            contents.add(new HtmlContents.Entry(id, named));
        }
        String longer = level == 3 && named.length() > LONGEST_TITLE ? " class=\"sentence\"" : "";
        return "<h" + level + longer + " id=\"" + id + "\">" + text.of(words) + "</h" + level + ">";
    }

    /** Ends the open section and hands over what was written since the last time. */
    String taken() {
        close();
        String taken = out.toString();
        out.setLength(0);
        return taken;
    }

    private void close() {
        if (isOpen) {
            out.append("</section>\n");
            isOpen = false;
        }
    }

    boolean isUntitled() {
        return level == 0;
    }

    /** Whether nothing but the opening verdict has been written. */
    boolean isLead() {
        return isDivided && isLead;
    }

    /** The words of the last heading. */
    String named() {
        return named;
    }

    List<HtmlContents.Entry> contents() {
        return contents;
    }
}
