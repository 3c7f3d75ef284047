package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Writes the blocks of one document as Markdown, a blank line between any two. */
final class MarkdownLayout implements BlockWriter {
    private final StringBuilder out = new StringBuilder();

    /** Two lists in a row would read as one; taking the other of Markdown's two markers begins a new one. */
    private boolean otherMarker;

    private int endOfList = -1;
    private boolean lastNumbered;

    /** All that was written, ending with one newline. */
    String text() {
        return out.isEmpty() ? "\n" : out.toString();
    }

    @Override
    public void heading(Block.Heading heading) {
        line("#".repeat(heading.level()) + " ", heading.text());
    }

    @Override
    public void banner(Block.Banner banner) {
        line("# ", banner.left());
        line("", banner.right());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (!paragraph.text().isEmpty() || !paragraph.source().isEmpty()) {
            startBlock();
            out.append(MarkdownText.line(paragraph.text()));
            source(paragraph.source());
            out.append('\n');
        }
    }

    @Override
    public void items(Block.Items items) {
        if (items.items().isEmpty()) {
            return;
        }
        boolean numbered = items.kind() == Block.Items.Kind.NUMBERED;
        startList(numbered);
        int number = 0;
        for (Item item : items.items()) {
            number++;
            String label = numbered ? number + (otherMarker ? ") " : ". ") : bullet();
            String sign = item.mark().sign();
            out.append(label).append(sign).append(sign.isEmpty() ? "" : " ");
            out.append(MarkdownText.line(item.text()));
            source(item.source());
            if (!item.detail().isEmpty()) {
                out.append("\\\n").append(" ".repeat(label.length())).append(MarkdownText.line(item.detail()));
            }
            out.append('\n');
        }
        endOfList = out.length();
    }

    @Override
    public void fields(Block.Fields fields) {
        if (fields.fields().isEmpty()) {
            return;
        }
        startList(false);
        for (Field field : fields.fields()) {
            Text name = Tone.plainAs(Style.STRONG, field.name());
            out.append(bullet()).append(MarkdownText.line(name)).append(": ");
            out.append(MarkdownText.within(field.value()));
            source(field.source());
            out.append('\n');
        }
        endOfList = out.length();
    }

    @Override
    public void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            line("## ", table.caption());
        }
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (!table.isWithoutWords(column)) {
                kept.add(column);
            }
        }
        if (kept.isEmpty()) {
            return;
        }
        startBlock();
        for (int column : kept) {
            out.append("| ")
                    .append(MarkdownText.cell(
                            Text.of(table.columns().get(column).title())))
                    .append(' ');
        }
        out.append("|\n");
        for (int column : kept) {
            boolean right = table.columns().get(column).align() == Column.Align.RIGHT;
            out.append(right ? "| ---: " : "| --- ");
        }
        out.append("|\n");
        for (List<Cell> row : table.rows()) {
            for (int column : kept) {
                out.append("| ")
                        .append(MarkdownText.cell(row.get(column).text()))
                        .append(' ');
            }
            out.append("|\n");
        }
    }

    @Override
    public void code(Block.Code code) {
        startBlock();
        int ticks = 2;
        for (String line : code.lines()) {
            ticks = Math.max(ticks, MarkdownText.longestRun(line, '`'));
        }
        String fence = "`".repeat(ticks + 1);
        out.append(fence).append(infoWord(code.language())).append('\n');
        for (String line : code.lines()) {
            out.append(CleanText.of(line)).append('\n');
        }
        out.append(fence).append('\n');
    }

    @Override
    public void figure(Block.Figure figure) {
        // Its figures stand in words beside it.
    }

    @Override
    public void notes(Block.Notes notes) {
        for (Note note : notes.notes()) {
            line("### ", note.title());
            note.lines().forEach(each -> line("", each));
        }
    }

    @Override
    public void footer(Block.Footer footer) {
        line("", footer.text());
    }

    private void line(String start, Text text) {
        if (!text.isEmpty()) {
            startBlock();
            out.append(start)
                    .append(start.isEmpty() ? MarkdownText.line(text) : MarkdownText.within(text))
                    .append('\n');
        }
    }

    private void startBlock() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private void startList(boolean numbered) {
        otherMarker = out.length() == endOfList && numbered == lastNumbered && !otherMarker;
        lastNumbered = numbered;
        startBlock();
    }

    private String bullet() {
        return otherMarker ? "* " : "- ";
    }

    private void source(Text source) {
        if (!source.isEmpty()) {
            out.append(" _(").append(MarkdownText.within(source)).append(")_");
        }
    }

    private static String infoWord(String language) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < language.length(); i++) {
            char c = language.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
                word.append(c);
            }
        }
        return word.toString();
    }
}
