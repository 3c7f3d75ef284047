package io.github.partnerplan.report;

import io.github.partnerplan.document.Span;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * The text of one Markdown paragraph. It walks along the tree without a call a level, because thousands of stars nest thousands
 * deep.
 */
final class InlineText {

    private final List<Text> lines = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private int strong;

    private InlineText() {}

    /** All of it in one line. */
    static Text of(Node paragraph) {
        return joined(lines(paragraph));
    }

    /** Texts one after the other, with a blank between them. */
    static Text joined(List<Text> texts) {
        List<Span> joined = new ArrayList<>();
        for (Text text : texts) {
            if (!joined.isEmpty()) {
                joined.add(new Span(" ", Style.PLAIN));
            }
            joined.addAll(text.spans());
        }
        return new Text(joined);
    }

    /** A line for each that the writer broke off. */
    static List<Text> lines(Node paragraph) {
        InlineText text = new InlineText();
        text.walk(paragraph);
        text.endLine();
        return text.lines;
    }

    private void walk(Node root) {
        Node node = root.getFirstChild() == null ? root : root.getFirstChild();
        while (node != root) {
            enter(node);
            node = node.getFirstChild() == null ? following(node, root) : node.getFirstChild();
        }
    }

    /** What comes after a node that holds nothing, on its own level or further up; at the end, the root. */
    private Node following(Node leaf, Node root) {
        Node node = leaf;
        while (node != root) {
            leave(node);
            if (node.getNext() != null) {
                return node.getNext();
            }
            node = node.getParent();
        }
        return root;
    }

    /** A report knows no slanted letters, and words in bold would be louder than their writer meant: what is in italics stands plain. */
    private void enter(Node node) {
        if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof org.commonmark.node.Text text) {
            add(text.getLiteral(), strong > 0 ? Style.STRONG : Style.PLAIN);
        } else if (node instanceof Code code) {
            add(code.getLiteral(), Style.CODE);
        } else if (node instanceof SoftLineBreak) {
            add(" ", Style.PLAIN);
        } else if (node instanceof HardLineBreak) {
            endLine();
        }
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof Link link && !(node instanceof Image)) {
            addAddress(link);
        }
    }

    /** On paper nobody can follow a link, so the address stands behind its words, unless it is what they say. */
    private void addAddress(Link link) {
        String address = link.getDestination();
        String bare = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
        boolean isSaid = link.getFirstChild() instanceof org.commonmark.node.Text text
                && text.getNext() == null
                && (text.getLiteral().equals(bare) || text.getLiteral().equals(address));
        if (!isSaid && !bare.isEmpty()) {
            add(" (" + bare + ")", Style.PLAIN);
        }
    }

    private void add(String text, Style style) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, style));
        }
    }

    private void endLine() {
        lines.add(new Text(spans));
        spans.clear();
    }
}
