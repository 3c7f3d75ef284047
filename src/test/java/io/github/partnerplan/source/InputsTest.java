package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private static final Location ASKED = Location.span("partnerplan.yaml", 3, 8, 5);

    private final Given given = new Given();

    private final Path home;
    private final Path workspace;
    private final Inputs inputs;

    /** A workspace beside a foreign file. */
    InputsTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.workspace = home.resolve("work");
        Files.createDirectories(workspace.resolve("data"));
        Files.writeString(workspace.resolve("deals.csv"), "id\nD-1\r\nlast");
        Files.writeString(workspace.resolve("data/more.csv"), "id\n");
        Files.writeString(home.resolve("secret.csv"), "password\n");
        this.inputs = new Inputs(workspace, new ByteArrayInputStream("a: 1\n".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void close() {
        inputs.close();
    }

    @Test
    void aFileIsNamedAsTheUserTypedIt() {
        InputFile file = inputs.open("data/../deals.csv", ASKED, given.findings).orElseThrow();

        assertThat(file.name()).isEqualTo("data/../deals.csv");
        assertThat(file.size()).isEqualTo(12);
    }

    @Test
    void aFileOfAWorkspaceIsNamedRelativeToIt() {
        assertThat(inputs.openInside(workspace, "./data/more.csv", ASKED, given.findings)
                        .orElseThrow()
                        .name())
                .isEqualTo("data/more.csv");
    }

    @Test
    void aRelativeWorkspaceFolderIsTakenFromTheWorkingDirectory() {
        assertThat(inputs.openInside(Path.of("data"), "more.csv", ASKED, given.findings))
                .isPresent();
    }

    @Test
    void dotsDoNotLeadOutOfAWorkspace() {
        assertThat(inputs.openInside(workspace, "../secret.csv", ASKED, given.findings))
                .isEmpty();
        assertThat(inputs.openInside(workspace, "../no-such.csv", ASKED, given.findings))
                .isEmpty();
        assertThat(inputs.openInside(workspace, home.resolve("secret.csv").toString(), ASKED, given.findings))
                .isEmpty();
        assertThat(given.messages())
                .hasSize(3)
                .allMatch(message -> message.endsWith("lies outside the folder of the workspace"));
    }

    @Test
    void aLinkDoesNotLeadOutOfAWorkspace() throws IOException {
        Files.createSymbolicLink(workspace.resolve("link.csv"), home.resolve("secret.csv"));
        Files.createSymbolicLink(workspace.resolve("up"), home);

        assertThat(inputs.openInside(workspace, "link.csv", ASKED, given.findings))
                .isEmpty();
        assertThat(inputs.openInside(workspace, "up/secret.csv", ASKED, given.findings))
                .isEmpty();
        assertThat(given.found())
                .containsOnly("partnerplan.yaml:3:8 error file-outside")
                .hasSize(2);
    }

    @Test
    void aLinkWithinTheWorkspaceIsFollowed() throws IOException {
        Files.createSymbolicLink(workspace.resolve("link.csv"), workspace.resolve("deals.csv"));

        assertThat(inputs.openInside(workspace, "link.csv", ASKED, given.findings))
                .isPresent();
    }

    @Test
    void aMissingFileSuggestsItsNeighbour() {
        inputs.openInside(workspace, "deal.csv", ASKED, given.findings);

        assertThat(given.found()).containsExactly("partnerplan.yaml:3:8 error file-missing");
        assertThat(given.messages()).first().asString().endsWith("; did you mean \"deals.csv\"?");
    }

    @Test
    void aFolderIsNoFile() {
        inputs.openInside(workspace, "data", ASKED, given.findings);

        assertThat(given.found()).containsExactly("partnerplan.yaml:3:8 error file-type");
    }

    @Test
    void aNameThatCannotExistIsMissing() {
        inputs.open("a\0b", ASKED, given.findings);
        inputs.open("", ASKED, given.findings);

        assertThat(given.found())
                .containsOnly("partnerplan.yaml:3:8 error file-missing")
                .hasSize(2);
    }

    @Test
    void standardInputCanBeReadTwiceAndIsGoneAfterwards() throws IOException {
        InputFile file = inputs.open("-", ASKED, given.findings).orElseThrow();
        for (int i = 0; i < 2; i++) {
            try (InputStream bytes = file.open()) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("a: 1\n");
            }
        }
        assertThat(inputs.open("-", ASKED, given.findings)).contains(file);
        assertThat(file.name()).isEqualTo("<stdin>");
        assertThat(file.size()).isEqualTo(5);
        inputs.close();

        assertThat(file.path()).doesNotExist();
    }

    @Test
    void anInputIsKnownByWhateverNameItGoes() throws IOException {
        inputs.open("deals.csv", ASKED, given.findings);
        Files.createSymbolicLink(home.resolve("alias"), workspace.resolve("deals.csv"));

        assertThat(inputs.isInput(home.resolve("alias"))).isTrue();
        assertThat(inputs.isInput(Path.of("data/../deals.csv"))).isTrue();
        assertThat(inputs.isInput(home.resolve("secret.csv"))).isFalse();
        assertThat(inputs.isInput(home.resolve("none"))).isFalse();
    }

    @Test
    void theSecondFileOfOneNameGoesByItsFullPath() throws IOException {
        Path other = Files.writeString(workspace.resolve("data/deals.csv"), "id\n");
        inputs.open("deals.csv", ASKED, given.findings);

        assertThat(inputs.openInside(workspace.resolve("data"), "deals.csv", ASKED, given.findings)
                        .orElseThrow()
                        .name())
                .isEqualTo(other.toRealPath().toString());
        assertThat(inputs.line("deals.csv", 2)).contains("D-1");
    }

    @Test
    void linesCanBeLookedUpInAnyOrder() {
        inputs.open("deals.csv", ASKED, given.findings);

        assertThat(inputs.line("deals.csv", 3)).contains("last");
        assertThat(inputs.line("deals.csv", 1)).contains("id");
        assertThat(inputs.line("deals.csv", 2)).contains("D-1");
        assertThat(inputs.line("deals.csv", 4)).isEmpty();
        assertThat(inputs.line("deals.csv", 0)).isEmpty();
        assertThat(inputs.line("never-opened.csv", 1)).isEmpty();
    }

    @Test
    void goingFarBackInALongFileWorks() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 500; i++) {
            text.append("line ").append(i).append('\n');
        }
        Files.writeString(workspace.resolve("long.csv"), text + "x".repeat(200_000));
        inputs.open("long.csv", ASKED, given.findings);

        assertThat(inputs.line("long.csv", 499)).contains("line 499");
        assertThat(inputs.line("long.csv", 3)).contains("line 3");
        assertThat(inputs.line("long.csv", 501)).isEmpty();
    }
}
