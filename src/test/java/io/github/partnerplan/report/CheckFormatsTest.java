package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.document.HtmlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One check through every format, compared with the files of {@code formats/}; {@code -Dcases.update=true} rewrites them. */
class CheckFormatsTest {

    private static final Path FORMATS = Path.of("src/test/resources/formats");

    static Map<String, String> all(CheckReport report) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("text-with-frames.txt", CheckText.of(report, SampleCheck.lines(), true, false));
        all.put("text-in-colour.txt", CheckText.of(report, SampleCheck.lines(), true, true));
        all.put("text-without-frames.txt", CheckText.of(report, SampleCheck.lines(), false, false));
        all.put("check.json", CheckJson.of(report));
        all.put("check.sarif", Sarif.of(report, SampleCheck.lines(), "1.2.3"));
        all.put("github.txt", GithubAnnotations.of(report));
        all.put("gitlab.json", GitlabReport.of(report));
        all.put("junit.xml", Junit.of(report));
        all.put("check.html", new HtmlWriter().write(CheckDocument.of(report, SampleCheck.lines())));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "clean"})
    void everyFormatPrintsWhatItsFileSays(String name) throws IOException {
        Path folder = FORMATS.resolve(name);
        CheckReport report = name.equals("clean") ? SampleCheck.clean() : SampleCheck.report();
        for (Map.Entry<String, String> format : all(report).entrySet()) {
            Path file = folder.resolve(format.getKey());
            if (Boolean.getBoolean("cases.update")) {
                Files.createDirectories(folder);
                Files.writeString(file, format.getValue());
            }
            assertThat(format.getValue()).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyFormatEndsItsLastLineOnce() {
        for (CheckReport report : new CheckReport[] {SampleCheck.report(), SampleCheck.clean()}) {
            all(report)
                    .forEach((name, text) -> assertThat(text)
                            .as(name)
                            .endsWith("\n")
                            .doesNotEndWith("\n\n")
                            .doesNotContain("\r"));
        }
    }
}
