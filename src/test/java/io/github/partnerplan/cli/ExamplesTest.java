package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What stands under each example's {@code output/} is what the program prints for it today, in every format. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final String COMPANIES = "companies.csv";
    private static final String NEXT = "program-next.yaml";

    @TestFactory
    List<DynamicTest> theCommittedOutputOfAnExampleIsWhatThePlanPrints() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path example : Folders.below(EXAMPLES)) {
            if (example.endsWith("ci")) {
                // No workspace: CiExamplesTest runs what is in there.
                continue;
            }
            for (Format format : Format.values()) {
                boolean isOfOne = format == Format.PROGRAM || format == Format.ICS;
                if (isOfOne && Files.exists(example.resolve(COMPANIES))) {
                    // One file a company: a golden case writes them to a folder.
                    continue;
                }
                tests.add(DynamicTest.dynamicTest(
                        example.getFileName() + " as " + format.name().toLowerCase(Locale.ROOT),
                        () -> check(example, format)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    /** A packed file may differ from one machine's packer to the next; what is packed in it may not. */
    @TestFactory
    List<DynamicTest> theCommittedWordAndExcelFilesHoldWhatThePlanWrites(@TempDir Path scratch) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String ending : List.of("docx", "xlsx")) {
            tests.add(DynamicTest.dynamicTest("optimize as " + ending, () -> {
                Path example = EXAMPLES.resolve("optimize");
                Path written = scratch.resolve("plan." + ending).toAbsolutePath();
                Run run = Run.of(example, "plan", "--output", written.toString());
                assertThat(run.exit()).as(run.err()).isZero();
                Path committed = example.resolve("output").resolve("plan." + ending);
                if (Folders.isUpdate()) {
                    Folders.write(committed, Files.readAllBytes(written));
                }
                assertThat(parts(written)).isEqualTo(parts(committed));
            }));
        }
        return tests;
    }

    /** What is packed in a file, part by part; a workbook in a Word file is told apart by its name alone. */
    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean isText =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                parts.put(entry.getName(), isText ? new String(in.readAllBytes(), StandardCharsets.UTF_8) : "");
            }
        }
        return parts;
    }

    /** What check finds in the examples is meant to be found. */
    @TestFactory
    List<DynamicTest> theCommittedFindingsOfAnExampleAreWhatCheckPrints() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path example : Folders.below(EXAMPLES)) {
            if (!example.endsWith("ci")) {
                tests.add(DynamicTest.dynamicTest(String.valueOf(example.getFileName()), () -> {
                    Run run = Run.of(example, arguments("check", example).toArray(new String[0]));
                    assertThat(run.exit()).as(run.err()).isIn(0, 1);
                    assertThat(run.err()).isEmpty();
                    compare(example.resolve("output").resolve("check.txt"), run);
                }));
            }
        }
        return tests;
    }

    /** The partners of the examples that have some, as a list and one of them as a card. */
    @TestFactory
    List<DynamicTest> theCommittedPartnersOfAnExampleAreWhatPartnersPrints() {
        List<DynamicTest> tests = new ArrayList<>();
        Map.of("optimize", "P-004", "platform", "PTR-0135").forEach((name, card) -> {
            Path example = EXAMPLES.resolve(name);
            for (String form : List.of("text txt", "csv csv", "json json", "html html")) {
                List<String> words = List.of(form.split(" ", -1));
                tests.add(DynamicTest.dynamicTest(
                        name + " as " + words.get(0),
                        () -> comparePartners(example, "partners." + words.get(1), "--format", words.get(0))));
            }
            tests.add(DynamicTest.dynamicTest(
                    name + ", one of them",
                    () -> comparePartners(example, "partner-" + card + ".txt", "--partner", card)));
        });
        return tests;
    }

    private static void comparePartners(Path example, String file, String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("partners"));
        args.addAll(List.of(options));
        Run run = Run.of(example, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain(": error: ");
        compare(example.resolve("output").resolve(file), run);
    }

    /** Where an example holds the program it goes over to, what that changes and the letters that tell it. */
    @TestFactory
    List<DynamicTest> theCommittedDiffOfAnExampleIsWhatDiffPrints(@TempDir Path scratch) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path example : Folders.below(EXAMPLES)) {
            if (Files.exists(example.resolve(NEXT))) {
                for (Format format : List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON)) {
                    tests.add(DynamicTest.dynamicTest(example.getFileName() + " as " + format.option, () -> {
                        Run run = diff(example, "--format", format.option);
                        compare(example.resolve("output").resolve("diff." + format.ending), run);
                    }));
                }
                tests.add(DynamicTest.dynamicTest(
                        "letters of " + example.getFileName(), () -> letters(example, scratch)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static Run diff(Path example, String... more) {
        List<String> args = new ArrayList<>(List.of("diff", "program.yaml", NEXT));
        args.addAll(List.of(more));
        Run run = Run.of(example, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain(": error: ");
        return run;
    }

    private static void letters(Path example, Path scratch) throws IOException {
        Path written = scratch.resolve(String.valueOf(example.getFileName())).toAbsolutePath();
        diff(example, "--letters", written.toString());
        Path committed = example.resolve("output").resolve("letters");
        if (Folders.isUpdate()) {
            Folders.delete(committed);
            Folders.copy(written, committed);
        }
        assertThat(Folders.files(committed).keySet())
                .isEqualTo(Folders.files(written).keySet());
        for (Map.Entry<String, byte[]> letter : Folders.files(written).entrySet()) {
            assertThat(Files.readString(committed.resolve(letter.getKey())))
                    .isEqualTo(new String(letter.getValue(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> arguments(String command, Path example) {
        List<String> args = new ArrayList<>(List.of(command));
        if (Files.exists(example.resolve(COMPANIES))) {
            args.addAll(List.of(COMPANIES, "--as-of", "2026-09-30"));
        }
        return args;
    }

    private static void check(Path example, Format format) throws IOException {
        boolean isPortfolio = Files.exists(example.resolve(COMPANIES));
        List<String> args = arguments("plan", example);
        args.addAll(List.of("--format", format.option));
        Run run = Run.of(example, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain(": error: ");
        String name = isPortfolio ? "portfolio." : format == Format.PROGRAM ? "program." : "plan.";
        Path file = example.resolve("output").resolve(name + format.ending);
        compare(file, run);
    }

    private static void compare(Path file, Run run) throws IOException {
        if (Folders.isUpdate()) {
            Folders.write(file, run.out().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(file).as("rewrite it with mvn test -Dcases.update=true").exists();
        assertThat(run.out()).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private enum Format {
        TEXT("text", "txt"),
        MARKDOWN("markdown", "md"),
        HTML("html", "html"),
        JSON("json", "json"),
        PROGRAM("program", "yaml"),
        ICS("ics", "ics");

        private final String option;
        private final String ending;

        Format(String option, String ending) {
            this.option = option;
            this.ending = ending;
        }
    }
}
