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

/**
 * Every {@code expected.csv} of a golden case: what each partner comes to on a boundary, with the arithmetic written out by
 * hand, to the cent. {@code expected-2027-07-01.csv} is for a workspace that names no day, on that one.
 */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String EXPECTED = "expected";
    private static final String CSV = ".csv";

    @TestFactory
    List<DynamicTest> eachComesToWhatWasWorkedOutByHand() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES, 2)) {
            for (Path file : files.filter(WorkedCasesTest::isExpected).sorted().toList()) {
                Path in = file.resolveSibling("in");
                tests.add(DynamicTest.dynamicTest(
                        CASES.relativize(file).toString(),
                        file.toUri(),
                        () -> WorkedCase.of(in, file, today(name(file))).check()));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(15);
        return tests;
    }

    private static boolean isExpected(Path file) {
        return name(file).startsWith(EXPECTED) && name(file).endsWith(CSV);
    }

    private static LocalDate today(String name) {
        String day = name.substring(EXPECTED.length(), name.length() - CSV.length());
        return day.isEmpty() ? LocalDate.MIN : LocalDate.parse(day.substring(1));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
