package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Field;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Figure;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.playbook.PlaybookDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an id means: its text, figures, terms and parts, and where in which document it comes from; or the list of all. */
public final class ExplainDocument {

    private final Playbook playbook;
    private final List<Block> blocks = new ArrayList<>();

    private ExplainDocument(Playbook playbook) {
        this.playbook = playbook;
    }

    /** The page of one entry. */
    public static Document of(Entry entry, Playbook playbook) {
        ExplainDocument document = new ExplainDocument(playbook);
        document.page(entry);
        return new Document(entry.title(), document.blocks);
    }

    /** The entries, a line each, by kind. */
    public static Document list(List<Entry> entries, Playbook playbook) {
        ExplainDocument document = new ExplainDocument(playbook);
        document.index(entries);
        return new Document("What partnerplan knows", document.blocks);
    }

    private void page(Entry entry) {
        blocks.add(new Block.Banner(Text.strong(entry.title()), Text.muted(entry.id())));
        boolean isFinding = entry.kind().equals(FindingPage.KIND);
        if (!isFinding) {
            blocks.add(Block.paragraph(playbook.text(entry)));
        }
        blocks.add(new Block.Fields(fields(entry, isFinding)));
        if (isFinding) {
            blocks.addAll(FindingPage.sections(entry, playbook));
        }
        parts(entry);
        targets(entry);
        sources(entry);
    }

    private List<Field> fields(Entry entry, boolean isFinding) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("kind", Wording.words(entry.kind())));
        if (isFinding) {
            fields.addAll(FindingPage.fields(entry));
        }
        fields.add(Field.of("stage", entry.stages().isEmpty() ? "all" : String.join(", ", entry.stages())));
        for (Map.Entry<String, Figure> number : entry.numbers().entrySet()) {
            if (!number.getKey().equals("order")) {
                fields.add(Field.of(
                        Wording.words(number.getKey()), number.getValue().words()));
            }
        }
        for (String term : entry.terms().keySet()) {
            if (!isFinding || !FindingPage.isNoField(term)) {
                fields.add(Field.of(Wording.words(term), playbook.term(entry, term)));
            }
        }
        if (!entry.partOf().isEmpty()) {
            fields.add(Field.of("part of", entry.partOf()));
        }
        if (entry.isJudgement()) {
            fields.add(Field.of("ours, because", entry.because()));
        }
        return fields;
    }

    private void parts(Entry entry) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry part : playbook.partsOf(entry.id())) {
            if (!part.kind().equals("target")) {
                rows.add(List.of(Cell.of(Text.code(part.id())), Cell.of(playbook.text(part))));
            }
        }
        table("Parts", rows);
    }

    private void targets(Entry entry) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Entry target : playbook.ofKind("target")) {
            if (target.term("metric").equals(entry.id())) {
                rows.add(List.of(Cell.of(Text.code(target.id())), Cell.of(playbook.text(target))));
            }
        }
        table("Targets", rows);
    }

    private void table(String heading, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(Block.heading(2, heading));
            blocks.add(new Block.Table(Text.EMPTY, List.of(Column.left("Id"), Column.flexible("Text")), rows));
        }
    }

    private void sources(Entry entry) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Citation source : entry.sources()) {
            rows.add(List.of(Cell.of(source.words()), Cell.of(heading(source))));
        }
        if (!rows.isEmpty()) {
            blocks.add(Block.heading(2, "Sources"));
            blocks.add(new Block.Table(
                    Text.EMPTY, List.of(Column.left("Section"), Column.flexible("Heading in the document")), rows));
        }
    }

    private String heading(Citation source) {
        if (source instanceof Citation.Playbook place) {
            for (PlaybookDocument document : playbook.documents()) {
                if (document.id().equals(place.document())) {
                    return document.title() + ": " + document.sections().getOrDefault(place.section(), place.section());
                }
            }
        }
        return "your own file";
    }

    private void index(List<Entry> listed) {
        blocks.add(Block.heading(1, "What partnerplan knows"));
        blocks.add(Block.paragraph(Text.of("Every id with its title; ")
                .plus(Text.code("partnerplan explain ID"))
                .plus(" prints one of them whole.")));
        Map<String, List<Entry>> kinds = new LinkedHashMap<>();
        for (Entry entry : listed) {
            kinds.computeIfAbsent(entry.kind(), kind -> new ArrayList<>()).add(entry);
        }
        kinds.forEach((kind, entries) -> {
            blocks.add(Block.heading(2, Wording.words(kind)));
            List<List<Cell>> rows = new ArrayList<>();
            for (Entry entry : entries) {
                String source = entry.sources().isEmpty()
                        ? "ours"
                        : entry.sources().get(0).words();
                rows.add(List.of(Cell.of(Text.code(entry.id())), Cell.of(entry.title()), Cell.of(Text.muted(source))));
            }
            blocks.add(new Block.Table(
                    Text.EMPTY, List.of(Column.left("Id"), Column.flexible("Title"), Column.left("From")), rows));
        });
    }
}
