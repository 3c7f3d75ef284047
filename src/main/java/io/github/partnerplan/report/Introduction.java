package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Item;
import io.github.partnerplan.document.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * A text in Markdown as blocks of a document: headings, paragraphs, lists and code. Of a picture its description stands, of HTML
 * its words, and behind a link its address.
 */
public final class Introduction {

    /** No letter needs more, and each level costs the machine a call within a call. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private final List<Block> blocks = new ArrayList<>();

    private Introduction() {}

    public static List<Block> of(String markdown) {
        Introduction introduction = new Introduction();
        introduction.addAll(PARSER.parse(markdown));
        return List.copyOf(introduction.blocks);
    }

    private void addAll(Node parent) {
        for (Node node : children(parent)) {
            add(node);
        }
    }

    private void add(Node node) {
        if (node instanceof Heading) {
            addIfSeen(InlineText.of(node), text -> new Block.Heading(3, text));
        } else if (node instanceof Paragraph) {
            InlineText.lines(node).forEach(line -> addIfSeen(line, Block::paragraph));
        } else if (node instanceof ListBlock) {
            Block.Items.Kind kind = node instanceof BulletList ? Block.Items.Kind.BULLETS : Block.Items.Kind.NUMBERED;
            addItems(kind, node);
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new Block.Code("", code.getLiteral().lines().toList()));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.Code("", code.getLiteral().lines().toList()));
        } else if (node instanceof HtmlBlock html) {
            addIfSeen(Text.of(HtmlWords.of(html.getLiteral())), Block::paragraph);
        } else if (node instanceof BlockQuote) {
            addAll(node);
        }
    }

    /** How a line of text becomes a block. */
    private interface Form {
        Block of(Text text);
    }

    private void addIfSeen(Text text, Form form) {
        if (!text.isEmpty()) {
            blocks.add(form.of(text));
        }
    }

    private void addItems(Block.Items.Kind kind, Node list) {
        List<Item> items = new ArrayList<>();
        for (Node node : children(list)) {
            List<Text> lines = new ArrayList<>();
            addLines(node, lines);
            if (!lines.isEmpty()) {
                items.add(Item.of(lines.get(0)).detail(InlineText.joined(lines.subList(1, lines.size()))));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(kind, items));
        }
    }

    /** What an item holds, lists inside it as well, one text after the other: a report's lists are of one level. */
    private static void addLines(Node parent, List<Text> lines) {
        for (Node node : children(parent)) {
            if (node instanceof Paragraph || node instanceof Heading) {
                InlineText.lines(node).stream().filter(line -> !line.isEmpty()).forEach(lines::add);
            } else if (node instanceof FencedCodeBlock code) {
                lines.add(Text.code(code.getLiteral().strip()));
            } else if (node instanceof IndentedCodeBlock code) {
                lines.add(Text.code(code.getLiteral().strip()));
            } else if (node instanceof HtmlBlock html) {
                lines.add(Text.of(HtmlWords.of(html.getLiteral())));
            } else {
                addLines(node, lines);
            }
        }
        lines.removeIf(Text::isEmpty);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
