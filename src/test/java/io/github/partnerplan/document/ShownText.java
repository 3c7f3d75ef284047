package io.github.partnerplan.document;

import java.util.stream.Collectors;

/** All text that a page shows of a document, in its order, found apart from any writer; the closing lines come last. */
final class ShownText implements BlockWriter {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder last = new StringBuilder();

    private ShownText() {}

    static String of(Document document) {
        ShownText shown = new ShownText();
        document.shown().forEach(block -> block.writeTo(shown));
        return shown.out.append(shown.last).toString();
    }

    private void add(Text text) {
        out.append(clean(text)).append(' ');
    }

    private void add(String text) {
        out.append(CleanText.of(text)).append(' ');
    }

    /** Each span by itself, as halves of a character from two spans make none. */
    private static String clean(Text text) {
        return text.spans().stream().map(span -> CleanText.of(span.text())).collect(Collectors.joining());
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
            add(item.mark().sign());
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
        if (table.hasTitles()) {
            table.columns().forEach(column -> add(column.title()));
        }
        table.rows().forEach(row -> row.forEach(cell -> add(cell.text())));
    }

    @Override
    public void code(Block.Code code) {
        code.lines().forEach(this::add);
    }

    @Override
    public void figure(Block.Figure figure) {
        throw new UnsupportedOperationException("a picture's words have a test of their own");
    }

    @Override
    public void notes(Block.Notes notes) {
        for (Note note : notes.notes()) {
            add(note.title());
            note.lines().forEach(this::add);
        }
    }

    @Override
    public void footer(Block.Footer footer) {
        last.append(clean(footer.text())).append(' ');
    }
}
