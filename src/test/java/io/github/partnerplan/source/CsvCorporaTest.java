package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.partnerplan.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCorporaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"arrow-testing", "univocity", "commons-csv", "csv-spectrum", "blns", "jsontestsuite", "snakeyaml"
            })
    void nothingThrowsWhateverIsRead(String folder) throws IOException {
        for (Path path : Corpora.files(folder)) {
            assertThatCode(() -> readAll(path)).as(path.toString()).doesNotThrowAnyException();
        }
    }

    private static void readAll(Path path) {
        CsvFile.open(Corpora.open(path), header -> false, new Findings())
                .ifPresent(csv -> csv.forEach(row -> {
                    for (int i = 0; i < csv.columns().size(); i++) {
                        row.value(i);
                        row.where(i);
                    }
                }));
    }

    @Test
    void theSpectrumReadsAsItsAuthorsExpect() throws IOException {
        for (Path path : Corpora.files("csv-spectrum/csvs")) {
            String name = path.getFileName().toString().replace(".csv", "");
            // Its expected file is itself wrong: an object instead of a list, and another number.
            if (!name.equals("location_coordinates")) {
                Findings findings = new Findings();
                CsvFile csv = CsvFile.open(Corpora.open(path), header -> false, findings)
                        .orElseThrow();

                assertThat(Given.rows(csv))
                        .as(name)
                        .isEqualTo(expected(path.resolveSibling("../json/" + name + ".json")));
                assertThat(findings.sorted()).as(name).isEmpty();
            }
        }
    }

    /** The expected values, trimmed as our rows are. */
    private static List<List<String>> expected(Path json) throws IOException {
        Node root = YamlFile.parse(Files.readString(json), "expected", new Findings())
                .orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        for (Node item : ((Node.Sequence) root).items()) {
            List<String> row = new ArrayList<>();
            for (Node.Entry entry : ((Node.Mapping) item).entries()) {
                row.add(CsvLine.trimmed(((Node.Scalar) entry.value()).text()));
            }
            rows.add(row);
        }
        return rows;
    }
}
