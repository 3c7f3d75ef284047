package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.source.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandingReaderTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @TempDir
    private Path folder = Path.of("");

    private final Findings findings = new Findings();

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Branding branding(String report) throws IOException {
        write("partnerplan.yaml", "company: {arr: 24M}\n" + report);
        try (Inputs inputs = new Inputs(folder, new ByteArrayInputStream(new byte[0]))) {
            return new WorkspaceReader(inputs, LocalDate.of(2026, 11, 21))
                    .read(Optional.empty(), Overrides.NONE, findings)
                    .orElseThrow()
                    .branding();
        }
    }

    private List<String> found() {
        List<String> found = new ArrayList<>();
        findings.sorted().forEach(each -> found.add(each.where().words() + " " + each.id()));
        return found;
    }

    @Test
    void aReportIsDressedAsItsKeysSay() throws IOException {
        write("logo.svg", SVG);
        write("intro.md", "# For the board\n\nMade in October.\n");
        Branding branding = branding(
                "report: {client: Northwind, title: Partner program, logo: logo.svg, accent: \"#0B5fFF\", introduction: intro.md}");
        assertThat(found()).isEmpty();
        assertThat(branding.client()).isEqualTo("Northwind");
        assertThat(branding.title()).isEqualTo("Partner program");
        assertThat(branding.accent()).isEqualTo("#0b5fff");
        Branding.Logo logo = branding.logo().orElseThrow();
        assertThat(logo.file()).isEqualTo("logo.svg");
        assertThat(logo.mediaType()).isEqualTo("image/svg+xml");
        assertThat(new String(Base64.getDecoder().decode(logo.base64()), StandardCharsets.UTF_8))
                .isEqualTo(SVG);
        assertThat(branding.introduction().orElseThrow().markdown()).startsWith("# For the board");
    }

    @Test
    void everyFaultIsToldAtOnceAndTheRestStands() throws IOException {
        write("logo.png", "no picture");
        write("intro.md", " \n\t\n");
        Branding branding = branding("""
                report:
                  client: Northwind
                  logo: logo.png
                  accent: blue
                  introduction: intro.md
                """);
        assertThat(found())
                .containsExactly(
                        "partnerplan.yaml:4:9 logo-unreadable",
                        "partnerplan.yaml:5:11 value-type",
                        "partnerplan.yaml:6:17 introduction-empty");
        assertThat(branding).isEqualTo(new Branding("Northwind", "", Optional.empty(), "", Optional.empty()));
    }

    @Test
    void aKeyWithNothingAfterItIsToldAndAColourNeedsQuotes() throws IOException {
        assertThat(branding("report:\n  client:\n  title: ~\n  logo:\n  accent: #0b5fff\n  introduction:\n"))
                .isEqualTo(Branding.NONE);
        assertThat(found())
                .containsExactly(
                        "partnerplan.yaml:3:3 report-key-empty",
                        "partnerplan.yaml:5:3 report-key-empty",
                        "partnerplan.yaml:6:3 report-key-empty",
                        "partnerplan.yaml:7:3 report-key-empty");
        assertThat(findings.sorted().get(2).message()).isEqualTo("report.accent is empty");
        assertThat(findings.sorted().get(2).help()).contains("in quotes, such as \"#0b5fff\"");
    }

    @Test
    void noFileOutsideOfTheWorkspaceIsRead(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("logo.svg"), SVG);
        Files.createSymbolicLink(folder.resolve("intro.md"), outside.resolve("logo.svg"));
        Branding branding = branding("report: {logo: " + outside.resolve("logo.svg") + ", introduction: intro.md}");
        assertThat(findings.sorted()).extracting(each -> each.id()).containsExactly("file-outside", "file-outside");
        assertThat(branding).isEqualTo(Branding.NONE);
    }

    @Test
    void aLogoThatIsNotThereAndOneThatIsAFolderAreTold() throws IOException {
        Files.createDirectory(folder.resolve("intro"));
        assertThat(branding("report: {logo: logo.svg, introduction: intro}")).isEqualTo(Branding.NONE);
        assertThat(found()).containsExactly("partnerplan.yaml:2:16 file-missing", "partnerplan.yaml:2:40 file-type");
        assertThat(findings.sorted())
                .extracting(each -> each.help())
                .containsExactly(
                        "Correct the path, or create the file; until then reports have no logo.",
                        "Name a file inside it; until then reports have no introduction.");
    }

    @Test
    void whatIsTooLargeIsLeftOut() throws IOException {
        write("logo.svg", SVG + " ".repeat(256 << 10));
        write("intro.md", "words ".repeat(11_000));
        assertThat(branding("report: {logo: logo.svg, introduction: intro.md}")).isEqualTo(Branding.NONE);
        assertThat(findings.sorted())
                .extracting(each -> each.id())
                .containsExactly("logo-too-large", "introduction-too-large");
        assertThat(findings.sorted()).allMatch(each -> each.severity() == Severity.WARNING);
    }

    @Test
    void aPictureOfTooManyPixelsIsLeftOut() throws IOException {
        byte[] gif = "GIF89a\u00a1\u000f\u0001\u0000\u0000\u0000\u0000;".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("logo.gif"), gif);
        assertThat(branding("report: {logo: logo.gif}").logo()).isEmpty();
        assertThat(findings.sorted().get(0).message()).contains("is 4001 by 1 pixels; at most 4,000 by 4,000");
        gif[6] = (byte) 0xA0;
        Files.write(folder.resolve("logo.gif"), gif);
        assertThat(branding("report: {logo: logo.gif}").logo().orElseThrow().mediaType())
                .isEqualTo("image/gif");
    }

    @Test
    void theContentTellsTheKindNotTheName() throws IOException {
        write("logo.png", SVG);
        assertThat(branding("report: {logo: logo.png}").logo().orElseThrow().mediaType())
                .isEqualTo("image/svg+xml");
    }

    @Test
    void anIntroductionIsTextAndItsFaultsAreThoseOfAnyText() throws IOException {
        Files.write(folder.resolve("intro.md"), "Caf\u00e9 in May".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(branding("report: {introduction: intro.md}")
                        .introduction()
                        .orElseThrow()
                        .markdown())
                .isEqualTo("Café in May");
        assertThat(found()).containsExactly("intro.md:1:4 file-encoding");
        write("intro.md", "%PDF-1.7");
        assertThat(branding("report: {introduction: intro.md}").introduction()).isEmpty();
    }

    @Test
    void picturesAndHtmlAreToldWhereTheyStand() throws IOException {
        write("intro.md", """
                Words `![no](code.png)` and 3 < 4, a <b@example.com> and <https://example.com>.

                See ![the team](team.png) here.

                ```
                <b>code</b>
                ```

                    <i>code</i>

                A <b>bold</b> claim, \\<not a tag>.
                <div>
                """);
        branding("report: {introduction: intro.md}");
        assertThat(found())
                .containsExactly(
                        "intro.md:3:5 introduction-part-left-out",
                        "intro.md:11:3 introduction-part-left-out",
                        "intro.md:12:1 introduction-part-left-out");
    }

    @ParameterizedTest
    @CsvSource({"#ABC,#aabbcc", "#0B5FFF,#0b5fff", "0b5fff,''", "#12345,''", "#ggg,''", "red,''", "'',''"})
    void aColourIsSixSmallDigits(String text, String colour) {
        assertThat(BrandingReader.colour(text)).isEqualTo(colour);
    }
}
