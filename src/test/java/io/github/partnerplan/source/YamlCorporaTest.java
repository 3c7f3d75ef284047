package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlCorporaTest {

    /** Invalid by the letter, but read as meant: indentation inside brackets and quotes, a comment without a blank before it. */
    private static final Set<String> READ_THOUGH_INVALID =
            Set.of("9C9N", "9JBA", "CVW2", "DK95", "QB6E", "SU5Z", "Y79Y");

    /**
     * Valid by the letter, but nothing a person writes into a program file: empty keys, tabs instead of blanks, keys or values that
     * begin with a colon, keys over two lines, bare directives and documents without a value. Each is a finding, none is misread.
     */
    private static final Set<String> FOUND_THOUGH_VALID = Set.of(
            "2JQS", "4MUZ", "58MP", "5MUD", "5T43", "6BCT", "6CA3", "6M2F", "7Z25", "9SA2", "A2M4", "CFD4", "DBG4",
            "DC7X", "DK3J", "DK95", "FP8R", "FRK4", "HM87", "HS5T", "HWV9", "J3BT", "K3WX", "K54U", "M2N8", "M7A3",
            "MUS6", "NB6Z", "NHX8", "NJ66", "NKF9", "Q5MG", "QT73", "S3PD", "SM9W", "UKK6", "UT92", "UV7Q", "VJP3",
            "W4TN", "W5VH", "WZ62", "Y79Y", "ZYU8");

    @Test
    void theYamlTestSuiteIsReadOrRefusedAsItSays() throws IOException {
        Set<String> readThoughInvalid = new TreeSet<>();
        Set<String> foundThoughValid = new TreeSet<>();
        int cases = 0;
        for (Path path : Corpora.files("yaml-test-suite/src")) {
            String id = path.getFileName().toString().replace(".yaml", "");
            Node list = YamlFile.read(Corpora.open(path), new Findings()).orElseThrow();
            for (Node item : ((Node.Sequence) list).items()) {
                Node.Mapping test = (Node.Mapping) item;
                Findings findings = new Findings();
                Optional<Node> read = YamlFile.parse(unmarked(text(test, "yaml")), "case", findings);
                boolean invalid = text(test, "fail").equals("true");
                if (invalid && read.isPresent() && !findings.hasErrors()) {
                    readThoughInvalid.add(id);
                }
                if (!invalid && findings.sorted().stream().map(Finding::id).anyMatch("file-syntax"::equals)) {
                    foundThoughValid.add(id);
                }
                cases++;
            }
        }

        assertThat(cases).isGreaterThan(400);
        assertThat(READ_THOUGH_INVALID).containsAll(readThoughInvalid);
        assertThat(FOUND_THOUGH_VALID).containsAll(foundThoughValid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"snakeyaml", "jsontestsuite", "arrow-testing", "blns"})
    void nothingThrowsWhateverIsRead(String folder) throws IOException {
        for (Path path : Corpora.files(folder)) {
            assertThatCode(() -> YamlFile.read(Corpora.open(path), new Findings()))
                    .as(path.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void validJsonReadsAndBrokenJsonIsFoundUnlessItIsYaml() throws IOException {
        Set<String> valid = new TreeSet<>();
        int found = 0;
        for (Path path : Corpora.files("jsontestsuite/test_parsing")) {
            String name = path.getFileName().toString();
            Findings findings = new Findings();
            boolean clean = YamlFile.read(Corpora.open(path), findings).isPresent()
                    && findings.sorted().isEmpty();
            if (name.startsWith("y_") && !clean) {
                valid.add(name);
            }
            found += name.startsWith("n_") && !clean ? 1 : 0;
        }

        // Two objects with a key twice, and three bytes that YAML does not print.
        assertThat(valid)
                .containsExactly(
                        "y_object_duplicated_key.json",
                        "y_object_duplicated_key_and_value.json",
                        "y_string_nonCharacterInUTF-8_U+FFFF.json",
                        "y_string_unescaped_char_delete.json",
                        "y_string_with_del_character.json");
        // The other 87 are YAML: unquoted words, a comma at the end, comments.
        assertThat(found).isGreaterThanOrEqualTo(101);
    }

    private static String text(Node.Mapping test, String key) {
        Optional<Node> value = test.get(key);
        return value.isPresent() ? ((Node.Scalar) value.get()).text() : "";
    }

    /** The suite writes blanks, tabs and line ends with signs of its own. */
    private static String unmarked(String yaml) {
        String text = yaml.replace("␣", " ")
                .replace("↵", "")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF")
                .replaceAll("—*»", "\t");
        return text.endsWith("∎\n") ? text.substring(0, text.length() - 2) : text;
    }
}
