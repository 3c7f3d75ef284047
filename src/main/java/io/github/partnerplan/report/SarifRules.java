package io.github.partnerplan.report;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.CheckReport.Reported;
import io.github.partnerplan.check.Pages;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.MarkdownWriter;
import io.github.partnerplan.document.TextWriter;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of a SARIF log: one for each id that occurs, by id, with its whole page as help. */
final class SarifRules {

    private static final int HELP_WIDTH = 80;

    private final Playbook playbook;
    private final TreeMap<String, Severity> worst = new TreeMap<>();

    SarifRules(CheckReport report) {
        this.playbook = report.playbook();
        for (Reported each : report.findings()) {
            Severity severity = each.finding().severity();
            worst.merge(each.finding().id(), severity, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
    }

    /** The place of a rule in the list. */
    int index(String id) {
        return worst.headMap(id).size();
    }

    void write(Json json) {
        json.array("rules");
        worst.forEach((id, severity) -> write(id, severity, json));
        json.endArray();
    }

    private void write(String id, Severity ofFindings, Json json) {
        Optional<Entry> page = playbook.find(id);
        json.object().field("id", id).field("name", name(id));
        message("shortDescription", page.map(Entry::title).orElse(id), json);
        if (page.isPresent()) {
            message("fullDescription", playbook.text(page.get()), json);
            help(page.get(), json);
        }
        Severity usual = page.flatMap(Pages::severity).orElse(ofFindings);
        json.object("defaultConfiguration").field("level", usual.word()).endObject();
        String group = page.map(Pages::group).orElse("");
        json.object("properties").texts("tags", group.isEmpty() ? List.of() : List.of(group));
        json.endObject().endObject();
    }

    private void help(Entry page, Json json) {
        Document document = new Document("", new ArrayList<>(FindingPage.sections(page, playbook)));
        json.object("help");
        json.field("text", new TextWriter(HELP_WIDTH, false).write(document).stripTrailing());
        json.field("markdown", new MarkdownWriter().write(document).stripTrailing());
        json.endObject();
    }

    private static void message(String name, String text, Json json) {
        json.object(name).field("text", PlainText.clean(text.replace('\n', ' ')));
        json.endObject();
    }

    /** {@code TierCount} for {@code tier-count}: the standard asks for a name that is an identifier. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        boolean isFirst = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c != '-' && c != '_') {
                name.append(isFirst ? Character.toUpperCase(c) : c);
            }
            isFirst = c == '-' || c == '_';
        }
        return name.toString();
    }
}
