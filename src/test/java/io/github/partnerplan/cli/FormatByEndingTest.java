package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.playbook.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no format is named, the ending of the file for the result tells it, if the command writes that one. */
class FormatByEndingTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest
    @CsvSource({
        "explain tier-count, x.md, # ",
        "explain tier-count, x.JSON, {",
        "explain tier-count, x.html, TOO MANY",
        "explain tier-count, x.csv, TOO MANY",
        "explain tier-count, x.txt, TOO MANY",
        "explain tier-count, json, TOO MANY",
        "explain tier-count --format markdown, x.txt, # ",
        "explain tier-count --format text, x.out, TOO MANY",
        "plan --arr 24M, x.md, # ",
        "plan --arr 24M, x.yaml, '#'",
        "plan --arr 24M, x.json, {",
        "partners in, x.html, <!doctype html>",
        "partners in --partner P-1, x.HTML, <!doctype html>",
        "check in --fail-on never, x.html, <!doctype html>",
        "partners in, x.csv, 'id,name'",
        "partners in, x.json, {",
        "check in --fail-on never, x.json, {",
        "check in --fail-on never, x.sarif, {",
        "check in --fail-on never --format sarif, x.json, {",
        "check in --fail-on never --format gitlab, x.json, [",
        "check in --fail-on never, x.xml, in/deals.csv:",
    })
    void theEndingTells(String command, String file, String start, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Folders.copy(CASES.resolve("partners-as-json/in"), folder.resolve("in"));
        List<String> args = new ArrayList<>(CommandWords.of(command));
        args.addAll(List.of("--output", file));
        Run run = Run.of(folder, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve(file))).startsWith(start);
    }

    @Test
    void whatACommandDoesNotWriteIsRefusedByName(@TempDir Path folder) {
        Run run = Run.of(folder, "explain", "tier-count", "--format", "html");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("unknown --format \"html\"; use one of: text, markdown, json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "report.doc", "report.XLS", "report.htm"})
    void aFileThatNoFormatIsWrittenToIsRefused(String file, @TempDir Path folder) {
        Run run = Run.of(folder, "plan", "--arr", "24M", "--output", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format for", ".html", ".docx");
        assertThat(folder.resolve(file)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "plan in --format html, report.docx, means docx: name a file that ends in .html; or write --format docx",
        "plan in --format docx, report.html, means html: name a file that ends in .docx; or write --format html",
        "plan in --format docx, report.txt, means text: name a file that ends in .docx; or write --format text",
        "plan in --format json, report.XLSX, means xlsx: name a file that ends in .json; or write --format xlsx",
        "explain tier-count --format text, x.md, means markdown: name a file that ends in .txt; or write --format markdown",
        "partners in --format csv, x.xlsx, there is no format for; .csv",
        "partners in --format csv, x.ics, means ics: name a file that ends in .csv",
        "check in --format text, x.html, means html: name another file; or write --format html",
        "check in --format junit, x.json, means json: name another file; or write --format json",
        "check in --report html=x.sarif, y.txt, means sarif: name another file; or write --report sarif",
        "check in --format html, x.docx, there is no format for; .html"
    })
    void aFormatThatTheEndingContradictsIsRefused(String command, String file, String message, @TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Folders.copy(CASES.resolve("partners-as-json/in"), folder.resolve("in"));
        List<String> args = new ArrayList<>(CommandWords.of(command));
        args.addAll(List.of("--output", file));
        Run run = Run.of(folder, args.toArray(new String[0]));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(Entry.parts(message, ';'));
        assertThat(folder.resolve(file)).doesNotExist();
    }

    @Test
    void whatNoCommandOfThisKindWritesIsRefusedWithoutAFormatToo(@TempDir Path folder) {
        Run run = Run.of(folder, "explain", "tier-count", "--output", "x.docx");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format for \"x.docx\"", ".md");
    }
}
