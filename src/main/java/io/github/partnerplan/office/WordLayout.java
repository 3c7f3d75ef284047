package io.github.partnerplan.office;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.BlockWriter;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as the paragraphs and tables of a Word file, and remembers the headings for the table of contents. */
final class WordLayout implements BlockWriter {
    private final Xml xml = new Xml();
    private final Places places;
    private final WordFigures figures;
    private final WordLists lists;
    private final boolean isIntroduction;
    private boolean isLead;
    private boolean hasVerdict;
    private int page = WordPage.WIDTH;
    private final List<WordContents.Entry> contents = new ArrayList<>();

    /** Headings of an introduction stand outside of the outline, as it stands before the contents. */
    WordLayout(Places places, WordFigures figures, WordLists lists, boolean isIntroduction) {
        this.places = places;
        this.figures = figures;
        this.lists = lists;
        this.isIntroduction = isIntroduction;
    }

    Xml xml() {
        return xml;
    }

    List<WordContents.Entry> contents() {
        return contents;
    }

    /** Whether the next paragraph stays on the page of what comes after it. */
    void leadOn(boolean isLead) {
        this.isLead = isLead;
    }

    /** Goes on to a page of another width. */
    void turnTo(int width) {
        page = width;
    }

    @Override
    public void heading(Block.Heading heading) {
        if (heading.text().isEmpty()) {
            return;
        }
        if (isIntroduction) {
            paragraph("CoverHeading", heading.text());
        } else if (heading.level() == 1) {
            paragraph("Lead", heading.text());
        } else {
            outlined(heading.level() - 1, heading.text());
        }
    }

    private void outlined(int level, Text text) {
        String bookmark = "_Toc" + (contents.size() + 1);
        contents.add(new WordContents.Entry(level, text, bookmark));
        WordText words = WordText.begin(xml, places, "Heading" + level);
        places.begin(xml, bookmark);
        words.add(text);
        places.end(xml);
        xml.close();
    }

    @Override
    public void banner(Block.Banner banner) {
        paragraph("Lead", banner.left());
        paragraph("LeadDate", banner.right());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        if (!paragraph.text().isEmpty() || !paragraph.source().isEmpty()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", isVerdict(paragraph) ? "Verdict" : "Normal");
            if (isLead) {
                xml.empty("w:keepNext");
            }
            xml.close();
            new WordText(xml, places).add(paragraph.text()).source(paragraph.source());
            xml.close();
        }
    }

    /** The first paragraph before any section that is strong from end to end. */
    private boolean isVerdict(Block.Paragraph paragraph) {
        boolean isIt = !isIntroduction
                && !hasVerdict
                && contents.isEmpty()
                && paragraph.text().isStrong();
        hasVerdict |= isIt;
        return isIt;
    }

    @Override
    public void items(Block.Items items) {
        new WordItems(xml, places).write(items, lists);
    }

    @Override
    public void fields(Block.Fields fields) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Field field : fields.fields()) {
            Text source = field.source().isEmpty() ? Text.EMPTY : Text.of(" ").plus(field.source());
            rows.add(List.of(
                    Cell.of(restyled(field.name(), Style.STRONG)),
                    Cell.of(field.value().plus(restyled(source, Style.MUTED)))));
        }
        List<Column> columns = List.of(Column.left(""), Column.flexible(""));
        new WordTable(xml, places, new Block.Table(Text.EMPTY, columns, rows), page).write();
    }

    private static Text restyled(Text text, Style style) {
        Text all = Text.EMPTY;
        for (var span : text.spans()) {
            Text words = Text.of(span.text(), span.style() == Style.PLAIN ? style : span.style());
            all = all.plus(words.linkedTo(span.link()));
        }
        return all;
    }

    @Override
    public void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            heading(new Block.Heading(2, table.caption()));
        }
        new WordTable(xml, places, table, page).write();
    }

    @Override
    public void code(Block.Code code) {
        for (String line : code.lines()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Code").close();
            xml.open("w:r").words("w:t", line, "xml:space", "preserve").close(2);
        }
        if (!code.lines().isEmpty()) {
            WordText.begin(xml, places, "AfterTable");
            xml.close();
        }
    }

    @Override
    public void figure(Block.Figure figure) {
        figures.add(figure.chart(), page, xml);
        String left = figures.leftOut(figure.chart());
        if (!left.isEmpty()) {
            paragraph(new Block.Paragraph(Text.muted(left), Text.EMPTY));
        }
    }

    @Override
    public void notes(Block.Notes notes) {
        notes.notes().forEach(new WordNotes(xml, places)::write);
    }

    @Override
    public void footer(Block.Footer footer) {
        paragraph("Closing", footer.text());
    }

    private void paragraph(String style, Text text) {
        if (!text.isEmpty()) {
            WordText.begin(xml, places, style).add(text);
            xml.close();
        }
    }
}
