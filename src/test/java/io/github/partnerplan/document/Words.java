package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** All words a document holds, found apart from any writer. */
final class Words implements BlockWriter {
    private final List<String> words = new ArrayList<>();

    private Words() {}

    static List<String> of(Document document) {
        Words collected = new Words();
        for (Block block : document.blocks()) {
            block.writeTo(collected);
        }
        return collected.words;
    }

    @Override
    public void heading(Block.Heading heading) {
        add(heading.text());
    }

    @Override
    public void banner(Block.Banner banner) {
        add(banner.left());
        add(banner.right());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(paragraph.text());
        add(paragraph.source());
    }

    @Override
    public void items(Block.Items items) {
        for (Item item : items.items()) {
            add(item.text());
            add(item.detail());
            add(item.source());
        }
    }

    @Override
    public void fields(Block.Fields fields) {
        for (Field field : fields.fields()) {
            add(field.name());
            add(field.value());
            add(field.source());
        }
    }

    @Override
    public void table(Block.Table table) {
        add(table.caption());
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                add(cell.text());
            }
        }
    }

    @Override
    public void code(Block.Code code) {
        for (String line : code.lines()) {
            add(Text.of(line));
        }
    }

    @Override
    public void figure(Block.Figure figure) {}

    @Override
    public void notes(Block.Notes notes) {
        for (Note note : notes.notes()) {
            add(note.title());
            note.lines().forEach(this::add);
        }
    }

    @Override
    public void footer(Block.Footer footer) {
        add(footer.text());
    }

    private void add(Text text) {
        for (Span span : text.spans()) {
            for (String word : span.text().strip().split(" +", -1)) {
                words.add(word);
            }
        }
    }
}
