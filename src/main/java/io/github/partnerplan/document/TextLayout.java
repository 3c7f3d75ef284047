package io.github.partnerplan.document;

import java.util.ArrayList;
import java.util.List;

/** Lays out the blocks of one document as lines; it knows what came before, and so where a blank line is due. */
final class TextLayout implements BlockWriter {
    private static final int CODE_INDENT = 4;

    /** What the lines so far end with. */
    private enum Last {
        NOTHING,
        TITLE,
        SHORT_PROSE,
        LONG_PROSE,
        ROWS,
        TABLE,
        CODE
    }

    private final int width;
    private final Measures measures;
    private final List<Line> lines = new ArrayList<>();
    private Last last = Last.NOTHING;
    private int indent;

    TextLayout(int width, List<Block> blocks) {
        this.width = width;
        this.measures = Measures.of(width, blocks);
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public void heading(Block.Heading heading) {
        if (heading.text().isEmpty()) {
            return;
        }
        startAfterBlank(last != Last.NOTHING && (last != Last.TITLE || heading.level() == 2));
        Text text = heading.level() < 3 ? Tone.capitals(heading.text()) : Tone.plainAs(Style.STRONG, heading.text());
        lines.addAll(Wrapping.of(text, measures.page()));
        indent = heading.level() == 1 ? 0 : 1;
        last = Last.TITLE;
    }

    @Override
    public void banner(Block.Banner banner) {
        startAfterBlank(last != Last.NOTHING);
        List<Line> left = Wrapping.of(Tone.banner(banner.left()), measures.page());
        List<Line> right = Wrapping.of(Tone.plainAs(Style.MUTED, banner.right()), measures.page());
        boolean oneLine = left.size() == 1
                && right.size() == 1
                && left.get(0).width() + 2 + right.get(0).width() <= measures.page();
        if (oneLine) {
            left.get(0).padTo(measures.page() - right.get(0).width()).add(right.get(0));
            right = List.of();
        }
        lines.addAll(left);
        lines.addAll(right);
        indent = 0;
        last = Last.TITLE;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (paragraph.text().isEmpty() && paragraph.source().isEmpty()) {
            return;
        }
        List<Line> prose = rows(new Line().padTo(indent), paragraph.text(), Text.EMPTY, paragraph.source());
        boolean isLong = prose.size() > 2;
        startAfterBlank(
                switch (last) {
                    case NOTHING, TITLE, TABLE -> false;
                    case SHORT_PROSE -> isLong;
                    case LONG_PROSE, ROWS, CODE -> true;
                });
        lines.addAll(prose);
        last = isLong ? Last.LONG_PROSE : Last.SHORT_PROSE;
    }

    @Override
    public void items(Block.Items items) {
        if (items.items().isEmpty()) {
            return;
        }
        startAfterBlank(last == Last.LONG_PROSE || last == Last.ROWS || last == Last.TABLE || last == Last.CODE);
        int digits = String.valueOf(items.items().size()).length();
        int number = 0;
        for (Item item : items.items()) {
            number++;
            Line label = label(items.kind(), number, digits);
            if (item.mark() != Mark.NONE || items.kind() == Block.Items.Kind.CHECKS) {
                int after = label.width() + 2;
                label.add(item.mark().sign(), item.mark().style()).padTo(after);
            }
            lines.addAll(rows(label, item.text(), item.detail(), item.source()));
        }
        last = Last.ROWS;
    }

    private static Line label(Block.Items.Kind kind, int number, int digits) {
        Line label = new Line().padTo(1);
        return switch (kind) {
            case NUMBERED -> {
                String figure = String.valueOf(number);
                yield label.padTo(1 + digits - figure.length()).add(figure + "  ", Style.PLAIN);
            }
            case BULLETS -> label.add("• ", Style.MUTED);
            case CHECKS -> label;
        };
    }

    @Override
    public void fields(Block.Fields fields) {
        if (fields.fields().isEmpty()) {
            return;
        }
        startAfterBlank(last == Last.LONG_PROSE || last == Last.ROWS || last == Last.TABLE || last == Last.CODE);
        int widest = 0;
        for (Field field : fields.fields()) {
            widest = Math.max(widest, MeasuredText.of(field.name()).width());
        }
        int room = Math.min(widest, measures.edge() * 2 / 5);
        for (Field field : fields.fields()) {
            List<Line> names = Wrapping.of(Tone.plainAs(Style.MUTED, field.name()), measures.page() - 1);
            Line label = new Line().padTo(1);
            boolean fits = names.size() == 1 && names.get(0).width() <= room;
            if (fits) {
                label.add(names.get(0));
            } else {
                for (Line name : names) {
                    lines.add(new Line().padTo(1).add(name));
                }
            }
            lines.addAll(rows(label.padTo(room + 3), field.value(), Text.EMPTY, field.source()));
        }
        last = Last.ROWS;
    }

    @Override
    public void table(Block.Table table) {
        startAfterBlank(
                last != Last.NOTHING && (last != Last.TITLE || !table.caption().isEmpty()));
        lines.addAll(new TextTable(table, width).lines());
        if (!table.caption().isEmpty()) {
            indent = 1;
        }
        last = Last.TABLE;
    }

    @Override
    public void code(Block.Code code) {
        startAfterBlank(last != Last.NOTHING);
        for (String line : code.lines()) {
            lines.addAll(TextCode.lines(line, CODE_INDENT, width));
        }
        last = Last.CODE;
    }

    @Override
    public void figure(Block.Figure figure) {
        // Its figures stand in words beside it.
    }

    @Override
    public void notes(Block.Notes notes) {
        for (Note note : notes.notes()) {
            heading(new Block.Heading(3, note.title()));
            note.lines().forEach(line -> paragraph(Block.paragraph(line)));
        }
    }

    @Override
    public void footer(Block.Footer footer) {
        startAfterBlank(last != Last.NOTHING);
        indent = 0;
        lines.addAll(Wrapping.of(footer.text(), measures.page()));
        last = Last.LONG_PROSE;
    }

    private void startAfterBlank(boolean blank) {
        if (blank) {
            lines.add(new Line());
        }
    }

    /** Text after a label, its detail below, both hanging, and the source beside them in the margin or below. */
    private List<Line> rows(Line label, Text text, Text detail, Text source) {
        int hang = label.width();
        Text muted = Tone.plainAs(Style.MUTED, source);
        List<Line> beside = measures.hasMargin() ? Wrapping.of(muted, measures.page() - measures.margin()) : List.of();
        List<Line> body = new ArrayList<>(Wrapping.of(text, measures.edge(beside.isEmpty()) - hang));
        boolean sourceEnded = beside.size() <= body.size();
        body.addAll(Wrapping.of(Tone.plainAs(Style.MUTED, detail), measures.edge(sourceEnded) - hang));
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.max(body.size(), beside.size())); i++) {
            Line row = i == 0 ? label : new Line().padTo(hang);
            if (i < body.size()) {
                row.add(body.get(i));
            }
            if (i < beside.size()) {
                row.padTo(measures.margin()).add(beside.get(i));
            }
            rows.add(row);
        }
        if (!measures.hasMargin()) {
            for (Line line : Wrapping.of(muted, measures.page() - hang)) {
                rows.add(new Line().padTo(measures.page() - line.width()).add(line));
            }
        }
        return rows;
    }
}
