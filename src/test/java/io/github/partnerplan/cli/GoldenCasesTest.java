package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every folder under {@code cases/}: the same command prints the same bytes and ends with the same exit code. */
class GoldenCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    List<DynamicTest> everyCasePrintsWhatItsFolderSays(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : Folders.below(CASES)) {
            GoldenCase golden = new GoldenCase(folder);
            Path own = scratch.resolve(golden.name());
            tests.add(DynamicTest.dynamicTest(golden.name(), folder.toUri(), () -> {
                Files.createDirectories(own);
                golden.check(own);
            }));
        }
        return tests;
    }

    /** What was worked out by hand, {@code expected*.csv}, is read where the figures are made. */
    @Test
    void theFilesOfACaseAreOnlyThoseThatAreRead() throws IOException {
        List<String> known = List.of("cmd", "env", "err", "exit", "files", "in", "out", "sections", "stdin");
        for (Path folder : Folders.below(CASES)) {
            try (var entries = Files.list(folder)) {
                assertThat(entries.map(entry -> String.valueOf(entry.getFileName()))
                                .filter(name -> !name.startsWith("expected")))
                        .as(folder.toString())
                        .isSubsetOf(known);
            }
        }
    }

    @Test
    void noCaseEndsWithAFaultOfTheProgram() throws IOException {
        for (Path folder : Folders.below(CASES)) {
            boolean isFullDisk = Files.readString(folder.resolve("err")).contains("could not write");
            assertThat(Files.readString(folder.resolve("exit")))
                    .as(folder.toString())
                    .isIn(isFullDisk ? List.of("3\n") : List.of("0\n", "1\n", "2\n"));
        }
    }
}
