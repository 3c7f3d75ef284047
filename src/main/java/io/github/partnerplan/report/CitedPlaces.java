package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.BlockWriter;
import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Note;
import io.github.partnerplan.document.Span;
import io.github.partnerplan.document.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the keys of all notes that a document's spans lead to. */
final class CitedPlaces implements BlockWriter {

    private final TreeSet<String> keys = new TreeSet<>();

    private CitedPlaces() {}

    static Set<String> of(List<Block> blocks) {
        CitedPlaces places = new CitedPlaces();
        blocks.forEach(block -> block.writeTo(places));
        return places.keys;
    }

    private void look(Text text) {
        for (Span span : text.spans()) {
            if (span.link() instanceof Link.Place place && !place.key().isEmpty()) {
                keys.add(place.key());
            }
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        look(heading.text());
    }

    @Override
    public void banner(Block.Banner banner) {
        look(banner.left());
        look(banner.right());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        look(paragraph.text());
        look(paragraph.source());
    }

    @Override
    public void items(Block.Items items) {
        items.items().forEach(item -> {
            look(item.text());
            look(item.detail());
            look(item.source());
        });
    }

    @Override
    public void fields(Block.Fields fields) {
        fields.fields().forEach(field -> {
            look(field.name());
            look(field.value());
            look(field.source());
        });
    }

    @Override
    public void table(Block.Table table) {
        look(table.caption());
        table.rows().forEach(row -> row.forEach(cell -> look(cell.text())));
    }

    @Override
    public void code(Block.Code code) {
        // An example leads nowhere.
    }

    @Override
    public void figure(Block.Figure figure) {
        // A picture leads nowhere; the words beside it do.
    }

    @Override
    public void notes(Block.Notes notes) {
        for (Note note : notes.notes()) {
            look(note.title());
            note.lines().forEach(this::look);
        }
    }

    @Override
    public void footer(Block.Footer footer) {
        look(footer.text());
    }
}
