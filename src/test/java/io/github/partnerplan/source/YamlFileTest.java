package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    private final Given given = new Given();

    private Node.Mapping mapping(String text) {
        return (Node.Mapping) YamlFile.parse(text, "p.yaml", given.findings).orElseThrow();
    }

    private static Node.Scalar scalar(Node.Mapping mapping, String key) {
        return (Node.Scalar) mapping.get(key).orElseThrow();
    }

    private Finding only(String text) {
        YamlFile.parse(text, "p.yaml", given.findings);
        assertThat(given.findings.sorted()).hasSize(1);
        return given.findings.sorted().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "010", "1_000", "1e400", "24M", "0x1F", "2026-09-30", "12:30", ".inf", "true"})
    void everyScalarStaysText(String value) {
        Node.Scalar read = scalar(mapping("a: " + value + "\n"), "a");

        assertThat(read.text()).isEqualTo(value);
        assertThat(read.where()).isEqualTo(Location.span("p.yaml", 1, 4, value.length()));
    }

    @Test
    void nothingNullAndTildeAreBlankButQuotedTextIsNot() {
        Node.Mapping read = mapping("a:\nb: null\nc: ~\nd: ''\ne: \"null\"\nf: |\n  ~\n");

        assertThat(scalar(read, "a").isBlank()).isTrue();
        assertThat(scalar(read, "b").isBlank()).isTrue();
        assertThat(scalar(read, "c").isBlank()).isTrue();
        assertThat(scalar(read, "d").isBlank()).isFalse();
        assertThat(scalar(read, "e").isBlank()).isFalse();
        assertThat(scalar(read, "f").isBlank()).isFalse();
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(scalar(mapping("😀: 'x'\n"), "😀").where()).isEqualTo(Location.span("p.yaml", 1, 4, 3));
    }

    @Test
    void jsonReadsLikewise() {
        Node.Mapping read = mapping("{\n\t\"a\": {\"b\": [1, \"\\u00e9\\/\"]},\n\t\"c\": null\n}");

        assertThat(read.entries()).hasSize(2);
        assertThat(scalar(read, "c").isBlank()).isTrue();
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aDuplicateKeyNamesBothLinesAndTheFirstHolds() {
        Node.Mapping read = mapping("a: 1\nb: 2\na: 3\n");

        assertThat(scalar(read, "a").text()).isEqualTo("1");
        assertThat(given.found()).containsExactly("p.yaml:3:1 error key-duplicate");
        assertThat(given.messages()).first().asString().contains("\"a\"").contains("lines 1 and 3");
    }

    @Test
    void aDuplicateAmongManyKeysIsFound() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("k").append(i).append(": 1\n");
        }

        assertThat(mapping(text + "k3: 2\nk99: 2\n").entries()).hasSize(100);
        assertThat(given.found()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: &x 1'          | 1:4 | anchor &x",
                "'a: *x'            | 1:4 | alias *x",
                "'a: !!str 12'      | 1:4 | tag",
                "'<<: {b: 1}'       | 1:1 | merge key",
                "'? [a]\n: b'       | 1:3 | a list cannot be a key",
                "'? {a: 1}\n: b'    | 1:3 | a group of keys cannot be a key",
                "'a: 1\n---\nb: 2'  | 2:1 | second document",
            })
    void whatIsRefusedIsNamedAtItsPlace(String text, String place, String words) {
        Finding finding = only(text);

        assertThat(finding.id()).isEqualTo("yaml-unsupported");
        assertThat(finding.where().words()).isEqualTo("p.yaml:" + place);
        assertThat(finding.message()).contains(words);
    }

    @Test
    void theValueBehindATagKeepsItsPlace() {
        assertThat(scalar(mapping("a: !x 'bc'\n"), "a").where()).isEqualTo(Location.span("p.yaml", 1, 7, 4));
    }

    @Test
    void allRefusalsAreReportedAtOnce() {
        mapping("a: &x 1\nb: *x\na: 2\n");

        assertThat(given.found())
                .containsExactly(
                        "p.yaml:1:4 error yaml-unsupported",
                        "p.yaml:2:4 error yaml-unsupported",
                        "p.yaml:3:1 error key-duplicate");
    }

    @Test
    void twentyLevelsAreReadAndOneMoreIsNot() {
        assertThat(YamlFile.parse("[".repeat(20) + "]".repeat(20), "p.yaml", given.findings))
                .isPresent();
        assertThat(given.found()).isEmpty();
        assertThat(YamlFile.parse("[".repeat(100_000), "p.yaml", given.findings))
                .isEmpty();
        assertThat(given.found()).containsExactly("p.yaml:1:21 error yaml-unsupported");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: 1\n\tb: 2'             | 2:1  | tab",
                "'name: Gold: the best'     | 1:11 | second colon",
                "'a: \"x\nb: 1\n'           | 1:4  | never closed",
                "'a: [1, 2\n'               | 1:4  | bracket",
                "'a: [1, 2\nb: 3\n'         | 2:2  | bracket that opens in line 1",
                "'a: @x'                    | 1:4  | cannot begin",
                "'a: \"\\q\"'               | 1:6  | backslash",
                "'a:\n  - b\n c: d'         | 3:2  | line up",
                "'a: 1\nb\n'                | 2:1  | no colon",
                "'a: \"b\" c'               | 1:8  | cannot follow",
                "'a: |x\n'                  | 1:5  | text block",
                "'a: *'                     | 1:5  | * or &",
            })
    void brokenSyntaxIsSaidInPlainWords(String text, String place, String words) {
        Finding finding = only(text);

        assertThat(finding.id()).isEqualTo("file-syntax");
        assertThat(finding.where().words()).isEqualTo("p.yaml:" + place);
        assertThat(finding.message()).contains(words);
        assertThat(finding.help()).isNotEmpty();
    }

    @Test
    void aControlCharacterIsNamedAtItsPlace() {
        Finding finding = only("a: 1\nb: x\u0007\n");

        assertThat(finding.where().words()).isEqualTo("p.yaml:2:5");
        assertThat(finding.message()).contains("hexadecimal 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
    void anEmptyFileIsAnEmptyGroupAndAFinding(String text) {
        assertThat(mapping(text).entries()).isEmpty();
        assertThat(given.found()).containsExactly("p.yaml warning file-empty");
    }

    @Test
    void aFileOverTheLimitIsNotParsed() {
        byte[] content = ("a: \"" + "x".repeat(512 << 10)).getBytes(StandardCharsets.UTF_8);
        Optional<Node> read = YamlFile.read(Given.file("p.yaml", content), given.findings);

        assertThat(read).isEmpty();
        assertThat(given.found()).containsExactly("p.yaml error file-too-large");
    }

    @Test
    void aFileInUtf16Reads() {
        byte[] content = "\uFEFFa: é\n".getBytes(StandardCharsets.UTF_16LE);
        Node read = YamlFile.read(Given.file("p.yaml", content), given.findings).orElseThrow();

        assertThat(scalar((Node.Mapping) read, "a").text()).isEqualTo("é");
    }
}
