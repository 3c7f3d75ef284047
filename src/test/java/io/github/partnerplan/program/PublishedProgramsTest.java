package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file {@code programs/<name>.yaml}: a program as a vendor published it, which must be read without a finding and put the
 * partners of the folder {@code programs/<name>} where its rules say.
 */
class PublishedProgramsTest {

    private static final Path PROGRAMS = Path.of("src/test/resources/programs");
    private static final String YAML = ".yaml";

    @TestFactory
    List<DynamicTest> eachAssignsAsItsRulesSay(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            for (Path program : files.filter(Files::isRegularFile).sorted().toList()) {
                String file = String.valueOf(program.getFileName());
                String name = file.substring(0, file.length() - YAML.length());
                tests.add(DynamicTest.dynamicTest(name, program.toUri(), () -> {
                    Path folder = scratch.resolve(name);
                    lay(program, PROGRAMS.resolve(name), folder);
                    WorkedCase.of(folder, folder.resolve("expected.csv"), LocalDate.MIN)
                            .check();
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(12);
        return tests;
    }

    private static void lay(Path program, Path data, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(program, folder.resolve("program.yaml"));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
    }
}
