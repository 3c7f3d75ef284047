package io.github.partnerplan.report;

import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Figure;
import io.github.partnerplan.playbook.Playbook;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries for machines, format {@code partnerplan.explain/1}: shares as fractions, money in dollars, durations as written. */
public final class ExplainJson {

    public static final String FORMAT = "partnerplan.explain/1";

    private ExplainJson() {}

    public static String of(Collection<Entry> entries, Playbook playbook) {
        Json json = new Json().object().field("format", FORMAT);
        json.objects("documents", playbook.documents(), document -> {
            json.field("id", document.id()).field("title", document.title()).object("sections");
            document.sections().forEach(json::field);
            json.endObject();
        });
        json.objects("entries", entries, entry -> write(entry, playbook, json));
        return json.endObject().text();
    }

    private static void write(Entry entry, Playbook playbook, Json json) {
        json.field("id", entry.id()).field("kind", entry.kind()).field("title", entry.title());
        json.field("text", playbook.text(entry)).object("numbers");
        for (Map.Entry<String, Figure> number : entry.numbers().entrySet()) {
            write(number.getKey(), number.getValue(), json);
        }
        json.endObject();
        json.texts("stage", entry.stages().isEmpty() ? List.of("early", "optimize", "platform") : entry.stages());
        json.given("part_of", entry.partOf()).object("terms");
        entry.terms().keySet().forEach(term -> json.field(term, playbook.term(entry, term)));
        json.endObject();
        if (entry.isJudgement()) {
            json.field("status", "judgement").field("because", entry.because());
        }
        json.sources(entry.sources());
    }

    private static void write(String name, Figure figure, Json json) {
        switch (figure.kind()) {
            case DURATION -> json.field(name, figure.text());
            case MONEY -> json.money(name, Optional.of(figure.value()));
            default -> json.ratio(name, Optional.of(figure.value()));
        }
    }
}
