package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifTest {

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream file = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String log(CheckReport report) {
        return Sarif.of(report, SampleCheck.lines(), "1.2.3");
    }

    private static JsonNode run(CheckReport report) {
        return new ObjectMapper().readTree(log(report)).get("runs").get(0);
    }

    private static JsonNode result(Location where) {
        Finding finding = new Finding("tier-count", Severity.WARNING, where, "m", "", List.of());
        return run(SampleCheck.of(finding)).get("results").get(0);
    }

    private static List<Integer> region(Location where) {
        JsonNode region = result(where).at("/locations/0/physicalLocation/region");
        return List.of(
                region.get("startLine").asInt(),
                region.get("startColumn").asInt(),
                region.get("endLine").asInt(),
                region.get("endColumn").asInt());
    }

    @Test
    void theLogKeepsToTheSchema() {
        assertThat(faults(log(SampleCheck.report()))).isEmpty();
        assertThat(faults(log(SampleCheck.clean()))).isEmpty();
    }

    @Test
    void theSchemaFindsFaults() {
        String log = log(SampleCheck.report());
        assertThat(faults(log.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
        assertThat(faults(log.replace("\"startLine\" : 1,", "\"startLine\" : 0,")))
                .isNotEmpty();
        assertThat(faults(log.replace("\"uri\" : \"deals.csv\"", "\"uri\" : \"my deals.csv\"")))
                .isNotEmpty();
    }

    @Test
    void aCleanCheckHasAnEmptyListOfResults() {
        JsonNode results = run(SampleCheck.clean()).get("results");
        assertThat(results.isArray()).isTrue();
        assertThat(results.isEmpty()).isTrue();
    }

    @Test
    void everyResultRefersToItsRule() {
        JsonNode run = run(SampleCheck.report());
        JsonNode rules = run.at("/tool/driver/rules");
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.get("id").asString()));
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        for (JsonNode result : run.get("results")) {
            String id = rules.get(result.get("ruleIndex").asInt()).get("id").asString();
            assertThat(id).isEqualTo(result.get("ruleId").asString());
        }
    }

    @Test
    void aWholeLineEndsWhereTheLineEnds() {
        assertThat(region(Location.line("deals.csv", 4))).containsExactly(4, 1, 4, "東京 x,=cmd|calc".length() + 1);
        assertThat(region(Location.line("deals.csv", 99))).containsExactly(99, 1, 99, 1);
    }

    @Test
    void aFileAsAWholeIsItsFirstPlace() {
        assertThat(region(Location.file("deals.csv"))).containsExactly(1, 1, 1, 1);
    }

    @Test
    void aStretchKeepsItsPlace() {
        assertThat(region(new Location("deals.csv", 2, 3, 4, 1))).containsExactly(2, 3, 4, 1);
    }

    /** GitHub refuses a whole log for one result without a location. */
    @Test
    void whatHasNoPathIsTheToolsNoticeAndEveryResultHasALocation() {
        for (String file : List.of("--arr", "", "/etc/program.yaml", "C:/program.yaml")) {
            Finding finding = new Finding("tier-count", Severity.WARNING, Location.file(file), "m", "", List.of());
            JsonNode run = run(SampleCheck.of(finding));
            assertThat(run.get("results").isEmpty()).as(file).isTrue();
            JsonNode notice = run.at("/invocations/0/toolConfigurationNotifications/0");
            assertThat(notice.at("/message/text").asString()).isEqualTo(file.isEmpty() ? "m" : file + ": m");
            assertThat(notice.get("level").asString()).isEqualTo("warning");
        }
        for (JsonNode result : run(SampleCheck.report()).get("results")) {
            assertThat(result.get("locations").size()).isEqualTo(1);
        }
    }

    @Test
    void noLinkComesFromAFile() {
        assertThat(log(SampleCheck.report())).doesNotContain("](");
    }

    @Property(tries = 300)
    void anyPathIsARelativeUriThatLeadsBack(@ForAll String path) {
        String name = path.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (FilePlace.isRelative(name)) {
            URI uri = URI.create(FilePlace.uri(name));
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getAuthority()).isNull();
            assertThat(uri.getPath()).isEqualTo(name);
        }
    }

    @Property(tries = 100)
    void anyTextKeepsToTheSchema(@ForAll String path, @ForAll String message, @ForAll String help) {
        Finding finding =
                new Finding("tier-count", Severity.NOTE, Location.span(path, 1, 2, 3), "m" + message, help, List.of());
        assertThat(faults(log(SampleCheck.of(finding)))).isEmpty();
    }
}
