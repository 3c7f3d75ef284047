package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static final byte[] CONTENT = "result\n".getBytes(StandardCharsets.UTF_8);

    private final Path home;
    private final Inputs inputs;

    OutputFileTest(@TempDir Path home) {
        this.home = home;
        this.inputs = new Inputs(home, InputStream.nullInputStream());
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void aNewFileHoldsTheWholeResultAndNothingElseIsLeft() throws IOException {
        OutputFile.write(Path.of("out.html"), CONTENT, inputs);

        assertThat(home.resolve("out.html")).hasContent("result\n");
        assertOnly("out.html");
    }

    @Test
    void anEarlierResultIsReplacedAndKeepsItsPermissions() throws IOException {
        Path out = Files.writeString(home.resolve("out.html"), "old and longer than the new one");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-----"));
        OutputFile.write(out, CONTENT, inputs);

        assertThat(out).hasContent("result\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-r-----");
        assertOnly("out.html");
    }

    @Test
    void anInputIsNeverReplacedEvenThroughALink() throws IOException {
        Path input = Files.writeString(home.resolve("deals.csv"), "id\n");
        Path link = Files.createSymbolicLink(home.resolve("link"), input);
        inputs.open("deals.csv", Location.file("cmd"), new Given().findings);

        for (Path target : new Path[] {input, link}) {
            assertThatThrownBy(() -> OutputFile.write(target, CONTENT, inputs))
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessageContaining("one of the files that were read");
        }
        assertThat(input).hasContent("id\n");
    }

    @Test
    void aFolderAndAMissingFolderAreRefused() {
        assertThatThrownBy(() -> OutputFile.write(home, CONTENT, inputs))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> OutputFile.write(Path.of("no/out.html"), CONTENT, inputs))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(home.resolve("real.html"), "old");
        Path link = Files.createSymbolicLink(home.resolve("link.html"), real);
        OutputFile.write(link, CONTENT, inputs);

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("result\n");
    }

    @Test
    void theResultIsAsReadableAsAnyNewFile() throws IOException {
        Path ordinary = Files.createFile(home.resolve("ordinary"));
        OutputFile.write(Path.of("out"), CONTENT, inputs);

        assertThat(Files.getPosixFilePermissions(home.resolve("out")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }
}
