package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    private static final byte[] TEXT = "text\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void aNewFileIsWrittenWithTheFoldersItNeedsAndNothingBesideIt(@TempDir Path folder) throws IOException {
        assertThat(OutputFile.writeNew(folder, "below/file.txt", TEXT)).isTrue();
        assertThat(folder.resolve("below/file.txt")).hasBinaryContent(TEXT);
        assertThat(folder.resolve("below")).isDirectoryContaining("glob:**/file.txt");
        try (var entries = Files.list(folder.resolve("below"))) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void whatIsThereStays(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("file.txt"), "mine");
        assertThat(OutputFile.writeNew(folder, "file.txt", TEXT)).isFalse();
        assertThat(folder.resolve("file.txt")).hasContent("mine");
    }

    @Test
    void aLinkThatLeadsNowhereIsNoFreeName(@TempDir Path folder) throws IOException {
        Path far = folder.resolve("far.txt");
        Files.createSymbolicLink(folder.resolve("file.txt"), far);
        assertThat(OutputFile.writeNew(folder, "file.txt", TEXT)).isFalse();
        assertThat(far).doesNotExist();
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path scratch) throws IOException {
        Path outside = Files.createDirectory(scratch.resolve("outside"));
        Path folder = Files.createDirectory(scratch.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("below"), outside);
        assertThatThrownBy(() -> OutputFile.writeNew(folder, "below/file.txt", TEXT))
                .isInstanceOf(OutputRefusedException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aFileInPlaceOfAFolderIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("below"), "mine");
        assertThatThrownBy(() -> OutputFile.writeNew(folder, "below/file.txt", TEXT))
                .isInstanceOf(OutputRefusedException.class);
        assertThat(folder.resolve("below")).hasContent("mine");
    }
}
