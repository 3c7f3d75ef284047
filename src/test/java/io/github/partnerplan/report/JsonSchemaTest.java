package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.read.ShapeCheck;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonSchemaTest {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    @ParameterizedTest
    @EnumSource
    void everySchemaIsValidByTheDraftItNames(SchemaFile file) {
        var draft = SchemaTree.registry().getSchema(SchemaLocation.of(DRAFT));
        assertThat(SchemaTree.faults(draft, JsonSchema.of(file))).isEmpty();
        assertThat(JsonSchema.of(file)).contains("\"$schema\" : \"" + DRAFT + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileKindGivesTheSameBytes(SchemaFile file) {
        assertThat(JsonSchema.of(file)).isEqualTo(JsonSchema.of(file)).doesNotContain("\r");
    }

    @TestFactory
    List<DynamicTest> everyFileThatTheReaderAcceptsIsValid() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String folder : List.of("examples", "src/test/resources", "src/main/resources")) {
            for (Path path : yamlFiles(Path.of(folder))) {
                Optional<Node> root = parsed(path);
                Optional<SchemaFile> file = root.flatMap(each -> kind(path, each));
                if (file.isPresent() && errors(file.get(), root.get()).isEmpty()) {
                    tests.add(DynamicTest.dynamicTest(
                            path.toString(),
                            () -> assertThat(SchemaTree.faults(file.get(), root.get()))
                                    .isEmpty()));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Files that are no YAML at all, or none in UTF-8, are other tests' matter. */
    private static Optional<Node> parsed(Path path) throws IOException {
        Findings findings = new Findings();
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        Optional<Node> root = YamlFile.parse(text, "test.yaml", findings);
        return findings.sorted().isEmpty() ? root : Optional.empty();
    }

    private static Optional<SchemaFile> kind(Path path, Node root) {
        if (path.endsWith("partnerplan.yaml") || path.endsWith("workspace.yaml")) {
            return Optional.of(SchemaFile.WORKSPACE);
        }
        if (!(root instanceof Node.Mapping mapping)) {
            return Optional.empty();
        }
        return mapping.get("program").isPresent()
                ? Optional.of(SchemaFile.PROGRAM)
                : mapping.get("playbook").isPresent() ? Optional.of(SchemaFile.PLAYBOOK) : Optional.empty();
    }

    private static List<Finding> errors(SchemaFile file, Node root) {
        Findings findings = new Findings();
        ShapeCheck.check(root, file.shape(), "", findings);
        return findings.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyClosedGroupRefusesAnUnknownKey(SchemaFile file) {
        int tried = 0;
        for (SampleFiles.Sample sample : SampleFiles.ofClosedGroups(file.shape())) {
            tried++;
            assertThat(SchemaTree.faults(file, sample.valid()))
                    .as(sample.path())
                    .isEmpty();
            assertThat(errors(file, sample.valid())).as(sample.path()).isEmpty();
            assertThat(SchemaTree.faults(file, sample.faulty()))
                    .as(sample.path())
                    .isNotEmpty();
            assertThat(errors(file, sample.faulty()))
                    .as(sample.path())
                    .extracting(Finding::id)
                    .contains("key-unknown");
        }
        assertThat(tried).isGreaterThan(file == SchemaFile.PROGRAM || file == SchemaFile.WORKSPACE ? 30 : 2);
    }

    /** An empty group may be right where another alternative takes it: as a map of products, for instance. */
    @ParameterizedTest
    @CsvSource({"PROGRAM,14", "WORKSPACE,14", "PLAYBOOK,4"})
    void everyKeyThatTheReaderMissesTheSchemaMisses(SchemaFile file, int atLeast) {
        int tried = 0;
        for (SampleFiles.Sample sample : SampleFiles.ofRequiredKeys(file.shape())) {
            boolean isMissed = errors(file, sample.faulty()).stream()
                    .anyMatch(finding -> finding.id().equals("key-missing"));
            assertThat(SchemaTree.faults(file, sample.faulty()).isEmpty())
                    .as(sample.path())
                    .isEqualTo(!isMissed);
            tried += isMissed ? 1 : 0;
        }
        assertThat(tried).isGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPANY|{arr: much}",
                "COMPANY|{arr: 0}",
                "COMPANY|{arr: 15%}",
                "COMPANY|{gross_margin: 78}",
                "COMPANY|{gross_margin: 120%}",
                "COMPANY|{headcount: twelve}",
                "COMPANY|{headcount: 12.5}",
                "COMPANY|{fiscal_year_start: 13}",
                "COMPANY|{currency: DOLLAR}",
                "COMPANY|{partner_team: 3}",
                "COMPANY|{company: {ar: 24M}}",
                "PROGRAM|{program: {deal_registration: {protection: 30}}}",
                "PROGRAM|{program: {deal_registration: {protection: long}}}",
                "PROGRAM|{program: {deal_registration: {renewals: perhaps}}}",
                "PROGRAM|{program: {types: [chanel]}}",
                "PROGRAM|{program: {tiers: {promote: sometimes, levels: []}}}",
                "PROGRAM|{program: {tiers: {levels: [{name: Gold, requires: {certified: two}}]}}}",
                "PROGRAM|{program: {mdf: {budget: much}}}",
                "PROGRAM|{name: Network}",
                "WORKSPACE|{as_of: yesterday}",
                "WORKSPACE|{rates: {EUR: 0}}",
                "WORKSPACE|{report: {accent: blue}}",
                "WORKSPACE|{check: {ignore: [{because: agreed}]}}",
                "PLAYBOOK|{playbook: [{id: mine, stage: late}]}",
                "PLAYBOOK|{playbooks: []}",
            })
    void whatIsClearlyWrongIsUnderlined(SchemaFile file, String yaml) {
        Node root = YamlFile.parse(yaml, "test.yaml", new Findings()).orElseThrow();
        assertThat(errors(file, root)).isNotEmpty();
        assertThat(SchemaTree.faults(file, root)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPANY|{company: {name: Northwind, arr: 24M}}",
                "COMPANY|[{name: Northwind, ARR: 24M}, {name: Corvane}]",
                "COMPANY|{name: 2024, arr: '€ 1,5M', headcount: '1,200', gross_margin: .78, x-note: [anything]}",
                "COMPANY|{name: , arr: , partner_team: , headcount: ''}",
                "PROGRAM|{program: {types: technology, portal: none, mdf: no, tiers: none}}",
                "PROGRAM|{program: {tiers: {promote: At Review, demote: AT_REVIEW, levels: []}}}",
                "PROGRAM|{program: {deal_registration: {approval_sla: 2 business days, extension: no}}}",
                "PROGRAM|{program: {targets: {partner_sourced_share: 10-20%, deal_velocity: 1.1}}}",
                "PROGRAM|{program: {tiers: {levels: [{name: A, benefits: {commission: {default: 10%, Pro: {rate: 20%}}}}]}}}",
                "WORKSPACE|{company: company.yaml, partners: [{name: A}, more.csv], deals: [a.csv, b.csv]}",
                "WORKSPACE|{as_of: 30 Sep 2026, rates: {EUR: 1.08}, check: {fail_on: Warning}}",
                "PLAYBOOK|{playbook: [{id: mine, stage: [early, optimize], numbers: {share: 15%}}]}",
            })
    void otherSpellingsOfWhatIsRightAreNot(SchemaFile file, String yaml) {
        Node root = YamlFile.parse(yaml, "test.yaml", new Findings()).orElseThrow();
        assertThat(SchemaTree.faults(file, root)).isEmpty();
    }
}
