package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder under {@code worked/}: a workspace on a boundary, with the arithmetic written out. */
class WorkedCasesTest {

    private static final Path WORKED = Path.of("src/test/resources/worked");

    @TestFactory
    List<DynamicTest> eachComesToWhatWasWorkedOutByHand() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(WORKED)) {
            for (Path folder : folders.sorted().toList()) {
                tests.add(DynamicTest.dynamicTest(
                        String.valueOf(folder.getFileName()),
                        folder.toUri(),
                        () -> WorkedCase.of(folder, folder.resolve("expected.csv"))
                                .check()));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }
}
