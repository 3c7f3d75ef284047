package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredPagesTest {

    private static final String PROGRAM = "types: [referral]\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void aWorkspaceOfAClient() throws IOException {
        write("partnerplan.yaml", """
                as_of: 2026-09-30
                company: {name: Northwind, arr: 24M}
                program: program.yaml
                partners: partners.csv
                report: {client: Northwind GmbH, logo: logo.svg, accent: "#0b5fff", introduction: intro.md}
                """);
        write("program.yaml", PROGRAM);
        write("partners.csv", "name,type\nKite,referral\n");
        write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("intro.md", "Said of the plan alone.\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String page(String command) {
        return Run.of(folder, (command + " --format html").split(" ")).out();
    }

    @ParameterizedTest
    @CsvSource({
        "check, Check of the partner program",
        "diff program.yaml program.yaml, Change of the partner program",
        "partners, Partners",
        "partners --partner Kite, Kite"
    })
    void aPageOfAWorkspaceIsDressedAsItsReports(String command, String title) {
        assertThat(page(command))
                .contains("<header class=\"cover\">")
                .contains("alt=\"Logo of Northwind GmbH\"", "<p class=\"client\">Northwind GmbH</p>")
                .contains("<h1>" + title + "</h1>", "as of <time>2026-09-30</time>", "#0b5fff")
                .doesNotContain("Said of the plan alone.");
    }

    @Test
    void whatTheCoverSaysIsNotSaidAgainBelow() {
        assertThat(page("check")).doesNotContain("class=\"banner\"").containsOnlyOnce("as of <time>");
        assertThat(page("partners --partner Kite")).contains("class=\"banner\"", "referral · active");
    }

    @ParameterizedTest
    @CsvSource({"check program.yaml", "check . program.yaml"})
    void aLoneFileAndSeveralTargetsHaveNoCover(String command) {
        assertThat(page(command)).contains("<h1").doesNotContain("class=\"cover\"");
    }

    @Test
    void theCoverOfSeveralCompaniesNamesNone() throws IOException {
        write("companies.csv", "name,arr\nAcme,24M\nBirch,9M\n");
        write("partnerplan.yaml", "company: companies.csv\nreport: {client: Acme, logo: logo.svg}\n");
        assertThat(page("check")).contains("alt=\"Logo\"").doesNotContain("<p class=\"client\">");
    }
}
