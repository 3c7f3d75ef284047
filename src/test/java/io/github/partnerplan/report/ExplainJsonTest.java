package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ExplainJsonTest {

    private static final Playbook PLAYBOOK = BuiltInPlaybook.load();

    /** The texts of a JSON tree by path; list places are left out, so that a path may hold several. */
    private static Map<String, List<String>> texts(String json) {
        Map<String, List<String>> texts = new HashMap<>();
        List<String> path = new ArrayList<>();
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY ->
                        path.add(Optional.ofNullable(parser.currentName()).orElse(""));
                    case END_OBJECT, END_ARRAY -> path.remove(path.size() - 1);
                    case PROPERTY_NAME -> {}
                    default ->
                        texts.computeIfAbsent(
                                        String.join("/", path) + "/"
                                                + Optional.ofNullable(parser.currentName())
                                                        .orElse(""),
                                        key -> new ArrayList<>())
                                .add(parser.getString());
                }
            }
        }
        return texts;
    }

    private static List<String> at(Map<String, List<String>> texts, String path) {
        return texts.getOrDefault(path, List.of());
    }

    @Test
    void everyEntryIsPrintedOnceWithItsText() {
        Map<String, List<String>> texts = texts(ExplainJson.of(PLAYBOOK.entries(), PLAYBOOK));
        List<String> ids = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        for (Entry entry : PLAYBOOK.entries()) {
            ids.add(entry.id());
            titles.add(entry.title());
            filled.add(PLAYBOOK.text(entry));
        }
        String entries = texts.keySet().stream()
                .filter(path -> path.endsWith("/kind"))
                .findFirst()
                .orElseThrow()
                .replace("/kind", "");
        assertThat(at(texts, entries + "/id")).isEqualTo(ids);
        assertThat(at(texts, entries + "/title")).isEqualTo(titles);
        assertThat(at(texts, entries + "/text")).isEqualTo(filled);
    }

    @Test
    void anEntryIsPrintedWithItsNumbersStagesAndSources() {
        Entry entry = PLAYBOOK.entry("target-optimize-partner_sourced_share");
        String json = ExplainJson.of(List.of(entry), PLAYBOOK);
        assertThat(json)
                .contains("\"format\"")
                .contains("partnerplan.explain/1")
                .containsPattern("\"min\"\\s*:\\s*0\\.1\\b")
                .containsPattern("\"max\"\\s*:\\s*0\\.2\\b")
                .containsPattern("\"stage\"\\s*:\\s*\\[\\s*\"optimize\"\\s*\\]")
                .containsPattern("\"document\"\\s*:\\s*\"optimize\"\\s*,\\s*\"section\"\\s*:\\s*\"metrics\"");
    }

    @Test
    void aJudgementIsMarkedAsOurs() {
        String json = ExplainJson.of(List.of(PLAYBOOK.entry("attribution-lock")), PLAYBOOK);
        assertThat(json).containsPattern("\"status\"\\s*:\\s*\"judgement\"").contains("\"because\"");
        assertThat(ExplainJson.of(List.of(PLAYBOOK.entry("tier-gold")), PLAYBOOK))
                .doesNotContain("judgement");
    }
}
