package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.ProgramReader;
import io.github.partnerplan.read.Shape;
import io.github.partnerplan.read.ShapeCheck;
import io.github.partnerplan.read.Shapes;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitTest {

    private static final List<String> STAGES = List.of("9M", "24M", "60M");

    @Test
    void aPlanRunsOnAFreshWorkspaceAndCallsWhatIsNotGivenUnknown(@TempDir Path folder) {
        assertThat(Run.of(folder, "init", "client", "--arr", "24M").exit()).isZero();
        Run plan = Run.of(folder, "plan", "client");
        assertThat(plan.exit()).as(plan.err()).isZero();
        assertThat(plan.err()).isEmpty();
        assertThat(plan.out())
                .contains("OPTIMIZE STAGE")
                .contains("no readable deals are")
                .contains("no program file");
    }

    @Test
    void aLogoAndAnAccentMakeABrandedWorkspace(@TempDir Path folder) throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        Files.writeString(folder.resolve("acme.png"), svg);
        Run init = Run.of(
                folder,
                "init",
                "client",
                "--name",
                "Acme",
                "--arr",
                "24M",
                "--headcount",
                "130",
                "--logo",
                "acme.png",
                "--accent",
                "#0BF");
        assertThat(init.exit()).as(init.err()).isZero();
        assertThat(init.err()).contains("wrote client/introduction.md\n").contains("wrote client/logo.svg\n");
        assertThat(folder.resolve("client/logo.svg")).hasContent(svg);
        assertThat(Files.readString(folder.resolve("client/partnerplan.yaml")))
                .contains("\n  client: Acme\n")
                .contains("\n  logo: logo.svg\n")
                .contains("\n  accent: \"#00bbff\"\n")
                .contains("\n  introduction: introduction.md\n");
        Run plan = Run.of(folder, "plan", "client");
        assertThat(plan.err()).isEmpty();
        assertThat(plan.exit()).isZero();
    }

    @Test
    void aLogoThatIsThereAlreadyStays(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("acme.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(folder.resolve("logo.svg"), "theirs");
        Run.of(folder, "init");
        Run init = Run.of(folder, "init", "--logo", "acme.svg");
        assertThat(init.err())
                .contains("kept logo.svg, which was there already\n")
                .contains("Name what you gave in partnerplan.yaml yourself");
        assertThat(folder.resolve("logo.svg")).hasContent("theirs");
    }

    @ParameterizedTest
    @CsvSource({
        "--logo,missing.svg,there is no file \"missing.svg\"",
        "--logo,words.svg,\"words.svg\" is neither PNG",
        "--accent,blue,\"blue\" is not a colour"
    })
    void whatNoReportCouldShowIsRefusedBeforeAFileIsWritten(
            String option, String value, String message, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("words.svg"), "words");
        Run init = Run.of(folder, "init", "client", option, value);
        assertThat(init.exit()).isEqualTo(2);
        assertThat(init.err()).contains(message);
        assertThat(folder.resolve("client")).doesNotExist();
    }

    @Test
    void theIntroductionReadsAsWordsAndNothingOfItIsLeftOut(@TempDir Path folder) throws IOException {
        Run.of(folder, "init", "--arr", "24M");
        Run check = Run.of(folder, "check", ".", "--as-of", "2026-09-30", "--format", "json");
        assertThat(check.out()).doesNotContain("introduction-");
        assertThat(Files.readString(folder.resolve("introduction.md")))
                .doesNotContain("<")
                .doesNotContain("![");
    }

    @Test
    void withoutFiguresThePlanSaysWhatIsMissing(@TempDir Path folder) {
        Run.of(folder, "init");
        Run plan = Run.of(folder, "plan");
        assertThat(plan.exit()).isEqualTo(2);
        assertThat(plan.err()).contains("State arr (such as 24M), headcount (such as 130), or both.");
    }

    @Test
    void aSecondInitChangesNothing(@TempDir Path folder) throws IOException {
        Run.of(folder, "init", "--arr", "24M");
        var before = Folders.files(folder);
        Run again = Run.of(folder, "init", "--arr", "60M", "--name", "Other");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).doesNotContain("wrote ").contains("kept partnerplan.yaml, which was there already");
        assertThat(Folders.files(folder)).containsExactlyEntriesOf(before);
        assertThat(before).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partnerplan.yaml", ".partnerplan"})
    void noLinkIsFollowedOutOfTheFolder(String name, @TempDir Path scratch) throws IOException {
        Path outside = Files.createDirectory(scratch.resolve("outside"));
        Path folder = Files.createDirectory(scratch.resolve("client"));
        Files.createSymbolicLink(folder.resolve(name), outside.resolve("target"));
        Run.of(scratch, "init", "client");
        assertThat(Folders.files(outside)).isEmpty();
        Files.delete(folder.resolve(name));
        Files.createSymbolicLink(folder.resolve(name), outside);
        Run.of(scratch, "init", "client");
        assertThat(Folders.files(outside)).isEmpty();
    }

    @Test
    void aFolderThatIsProtectedIsRefusedInPlainWords(@TempDir Path scratch) throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("client"));
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(folder)).isFalse();
        Run run = Run.of(scratch, "init", "client");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("could not write \"client/partnerplan.yaml\"");
    }

    @ParameterizedTest
    @CsvSource({"9M,40", "24M,130", "60M,300"})
    void checkHasNothingToSayAgainstTheProgram(String arr, String heads, @TempDir Path folder) {
        Run.of(folder, "init", "--arr", arr, "--headcount", heads, "--name", "Harbour");
        Run check = Run.of(
                folder,
                "check",
                "program.yaml",
                "--format",
                "json",
                "--arr",
                arr,
                "--headcount",
                heads,
                "--as-of",
                "2026-09-30");
        assertThat(check.out()).contains("\"findings\" : [ ]");
        assertThat(check.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"24M,130", "60M,300"})
    void theProgramHasEveryElementOfItsStage(String arr, String heads, @TempDir Path folder) {
        Run.of(folder, "init", "--arr", arr, "--headcount", heads);
        Run plan = Run.of(folder, "plan", "--program", "program.yaml", "--format", "json");
        Map<?, ?> tree = (Map<?, ?>) JsonTree.of(plan.out(), Set.of());
        List<?> elements = (List<?>) Objects.requireNonNull(tree.get("elements"));
        assertThat(elements).isNotEmpty();
        for (Object element : elements) {
            assertThat(((Map<?, ?>) element).get("status")).as("%s", element).isEqualTo("VALUE_STRING present");
        }
    }

    @Test
    void everySectionOfAProgramIsThereIfOnlyAsAComment(@TempDir Path folder) throws IOException {
        for (String arr : STAGES) {
            String program = file(folder, arr, "program.yaml");
            for (Shape.Field field : ((Shape.Group) Shapes.PROGRAM).fields()) {
                assertThat(program).as(arr).containsPattern("(?m)^  (# )?" + field.name() + ":");
            }
        }
        String workspace = file(folder, "24M", "partnerplan.yaml");
        for (Shape.Field field : ((Shape.Group) Shapes.WORKSPACE).fields()) {
            assertThat(workspace).containsPattern("(?m)^(# )?" + field.name() + ":");
        }
    }

    @Test
    void everyLineInACommentIsRightOnceItIsSwitchedOn(@TempDir Path folder) throws IOException {
        for (String arr : STAGES) {
            String program = file(folder, arr, "program.yaml");
            assertThat(faults(switchedOn(program), Shapes.PROGRAM_FILE)).isEmpty();
            assertThat(switchedOn(program)).isNotEqualTo(program);
        }
        String workspace = file(folder, "24M", "partnerplan.yaml");
        assertThat(faults(switchedOn(workspace), Shapes.WORKSPACE)).isEmpty();
        assertThat(switchedOn(workspace)).contains("\ndeals: deals.csv\n").contains("\n  currency: USD\n");
    }

    private static String switchedOn(String yaml) {
        StringBuilder lines = new StringBuilder();
        for (String line : yaml.split("\n", -1)) {
            boolean isKey = line.matches(" *# +[a-z_]+:( .*)?");
            lines.append(isKey ? line.replaceFirst("# ", "") : line).append('\n');
        }
        return lines.toString();
    }

    private static List<Finding> faults(String yaml, Shape shape) {
        Findings findings = new Findings();
        Node root = YamlFile.parse(yaml, "test.yaml", findings).orElseThrow();
        ShapeCheck.check(root, shape, "", findings);
        return findings.sorted();
    }

    /** Tables that are switched on with one row each are read without a word. */
    @Test
    void everyHeaderIsAColumnTheReaderKnows(@TempDir Path folder) throws IOException {
        Run.of(folder, "init", "--arr", "24M");
        append(
                folder.resolve("partners.csv"),
                "P-1,Calder,,channel,,,,active,2024-02-05,,EMEA,2,1,1,2,9,80%,100K,1K,1K,M,"
                        + "2026-08-20,0,0,no,yes,2027-06-30,5,4,3,2,1,0");
        append(
                folder.resolve("deals.csv"),
                "D-1,Birch,birch.example,P-1,sourced,,Partner,new,won,10000,USD,Core,EMEA,"
                        + "2026-01-10,,2026-03-10,2026-01-12");
        Run plan = Run.of(folder, "plan", "--partners", "partners.csv", "--deals", "deals.csv");
        assertThat(plan.exit()).isZero();
        assertThat(plan.err()).isEmpty();
        assertThat(plan.out()).doesNotContain("no readable deals");
    }

    private static void append(Path file, String row) throws IOException {
        Files.writeString(file, Files.readString(file) + row + "\n");
    }

    @Test
    void figuresOfTheTemplatesAreThoseOfThePlaybook(@TempDir Path folder) throws IOException {
        Playbook playbook = BuiltInPlaybook.load();
        for (String arr : STAGES) {
            Outline program = outline(file(folder, arr, "program.yaml"));
            assertThat(program.text("deal_registration.protection"))
                    .isEqualTo(figure(playbook, "protection-period", "protection"));
            assertThat(program.text("agreement.renewal_floor")).isEqualTo(figure(playbook, "renewal-floor", "arr"));
            assertThat(program.text("agreement.notice")).isEqualTo(figure(playbook, "exit-notice", "notice"));
            assertThat(program.text("revenue.technology.share"))
                    .isEqualTo(figure(playbook, "revenue-share", "share_min"));
        }
        Outline optimize = outline(file(folder, "24M", "program.yaml"));
        for (int level = 0; level < 2; level++) {
            String path = "tiers.levels." + level + ".";
            String tier = "tier-" + optimize.text(path + "name").toLowerCase(Locale.ROOT);
            String least = figure(playbook, tier, "discount_min");
            assertThat(optimize.text(path + "benefits.discount"))
                    .isEqualTo(least.replace("%", "") + "-" + figure(playbook, tier, "discount_max"));
        }
        assertThat(optimize.text("tiers.levels.0.benefits.mdf")).isEqualTo(figure(playbook, "tier-silver", "mdf"));
        for (int band = 0; band < 3; band++) {
            assertThat(optimize.text("revenue.co-sell.bands." + band + ".rate"))
                    .isEqualTo(figure(playbook, "commission-band-" + (band + 1), "rate"));
            assertThat(optimize.text("revenue.co-sell.bands." + band + ".from"))
                    .isEqualTo(figure(playbook, "commission-band-" + (band + 1), "from"));
        }
        for (String share : List.of("partner_sourced_share", "partner_influenced_share")) {
            assertThat(optimize.text("targets." + share))
                    .isEqualTo(figure(playbook, "target-optimize-" + share, "max"));
            assertThat(outline(file(folder, "60M", "program.yaml")).text("targets." + share))
                    .isEqualTo(figure(playbook, "target-platform-" + share, "max"));
        }
    }

    private static String figure(Playbook playbook, String id, String name) {
        return playbook.entry(id).figure(name).text();
    }

    private static Outline outline(String yaml) {
        Node root = YamlFile.parse(yaml, "program.yaml", new Findings()).orElseThrow();
        return ProgramReader.read(root, new Findings()).orElseThrow().outline();
    }

    private static String file(Path scratch, String arr, String name) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(arr));
        Run.of(folder, "init", "--arr", arr);
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    void whateverTheNameTheFilesAreReadAsItWas(@ForAll String name) throws IOException {
        // Half a pair of surrogates cannot be typed, and no file can hold it.
        Assume.that(name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        Path folder = Files.createTempDirectory("init");
        try {
            Run.of(folder, "init", "--arr", "24M", "--name", name);
            String workspace = Files.readString(folder.resolve("partnerplan.yaml"));
            assertThat(faults(workspace, Shapes.WORKSPACE)).isEmpty();
            Node root = YamlFile.parse(workspace, "test.yaml", new Findings()).orElseThrow();
            assertThat(text(root, "report", "client")).isEqualTo(name.strip());
            assertThat(text(root, "company", "name")).isEqualTo(name.strip());
            Outline program = outline(Files.readString(folder.resolve("program.yaml")));
            String own = name.strip().isEmpty() ? "" : name.strip() + " ";
            assertThat(program.text("name")).isEqualTo(own + "Partner Network");
        } finally {
            Folders.delete(folder);
        }
    }

    private static String text(Node root, String group, String key) {
        Node.Mapping below = (Node.Mapping) ((Node.Mapping) root).get(group).orElseThrow();
        return below.get(key).map(node -> ((Node.Scalar) node).text()).orElse("");
    }
}
