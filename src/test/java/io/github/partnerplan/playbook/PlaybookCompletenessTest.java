package io.github.partnerplan.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.measure.Measure;
import io.github.partnerplan.read.Shape;
import io.github.partnerplan.read.Shapes;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The playbook data hangs together, and with the code that names parts of it. */
class PlaybookCompletenessTest {

    private static final Path DATA = Path.of("src/main/resources/io/github/partnerplan/playbook");
    private static final Path CODE = Path.of("src/main/java");

    private static final Set<String> KINDS = Set.of(
            "acquisition",
            "acquisition-phase",
            "action",
            "agreement",
            "agreement-advice",
            "agreement-component",
            "agreement-point",
            "anti-pattern",
            "approach",
            "benchmark",
            "challenge",
            "co-selling-part",
            "commission-band",
            "conflict",
            "conflict-prevention",
            "conflict-step",
            "deal-registration",
            "definition",
            "element",
            "enablement",
            "enablement-avoid",
            "enablement-level",
            "enablement-measure",
            "enablement-topic",
            "exit",
            "exit-avoid",
            "exit-flag",
            "exit-rule",
            "exit-step",
            "finding",
            "identification-tool",
            "incentive",
            "infrastructure",
            "integration",
            "integration-step",
            "integration-type",
            "judgement",
            "kit-piece",
            "marketing",
            "marketing-part",
            "metric",
            "metric-group",
            "metric-to-track",
            "partner-metric",
            "partnership-definition",
            "partnership-type",
            "portal",
            "portal-part",
            "practice",
            "practices",
            "process",
            "process-activity",
            "process-stage",
            "readiness",
            "reference",
            "revenue",
            "revenue-advice",
            "revenue-model",
            "review",
            "review-item",
            "reviews",
            "ruling",
            "selection",
            "selection-criterion",
            "stage",
            "target",
            "tier",
            "tier-benefit",
            "tier-ladder",
            "typical-term",
            "vetting-question",
            "white-label");

    private static final Playbook PLAYBOOK = BuiltInPlaybook.parse();
    private static final List<Node.Mapping> RAW = raw();
    private static final String SOURCES = code();

    private static List<Node.Mapping> raw() {
        List<Node.Mapping> entries = new ArrayList<>();
        for (Path file : filesIn(DATA, ".yaml")) {
            Findings findings = new Findings();
            Node root = YamlFile.parse(read(file), file.toString(), findings).orElseThrow();
            assertThat(findings.sorted()).isEmpty();
            ((Node.Mapping) root)
                    .get("playbook")
                    .ifPresent(
                            list -> ((Node.Sequence) list).items().forEach(item -> entries.add((Node.Mapping) item)));
        }
        return entries;
    }

    private static String code() {
        StringBuilder code = new StringBuilder();
        filesIn(CODE, ".java").forEach(file -> code.append(read(file)).append('\n'));
        return code.toString();
    }

    private static List<Path> filesIn(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String raw(Node.Mapping entry, String key) {
        return entry.get(key).map(node -> ((Node.Scalar) node).text()).orElse("");
    }

    /** The groups of every match in the code, line breaks and blanks between its parts allowed. */
    private static List<List<String>> inCode(String pattern) {
        List<List<String>> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(SOURCES);
        while (matcher.find()) {
            List<String> groups = new ArrayList<>();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                groups.add(Optional.ofNullable(matcher.group(i)).orElse(""));
            }
            found.add(groups);
        }
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }

    @Test
    void everyFileIsReadAndEveryIdIsGivenOnce() {
        Set<String> names = new TreeSet<>();
        filesIn(DATA, ".yaml")
                .forEach(file -> names.add(file.getFileName().toString().replace(".yaml", "")));
        assertThat(new TreeSet<>(BuiltInPlaybook.FILES)).isEqualTo(names);
        List<String> ids = new ArrayList<>();
        RAW.forEach(entry -> ids.add(raw(entry, "id")));
        assertThat(ids)
                .doesNotHaveDuplicates()
                .doesNotContain("")
                .hasSize(PLAYBOOK.entries().size());
        assertThat(ids)
                .allMatch(id -> id.matches("[a-z][a-z0-9]*([-_][a-z0-9]+)*"), "is kebab-case or a metric's snake_case");
    }

    @Test
    void everyEntryHasAKnownKindAndSaysSomething() {
        Set<String> kinds = new HashSet<>();
        for (Entry entry : PLAYBOOK.entries()) {
            assertThat(entry.kind()).as(entry.id()).isIn(KINDS);
            assertThat(entry.title()).as(entry.id()).isNotBlank();
            assertThat(entry.text()).as(entry.id()).isNotBlank();
            assertThat(entry.stages()).as(entry.id()).isSubsetOf("early", "optimize", "platform");
            kinds.add(entry.kind());
        }
        assertThat(kinds).as("kinds of the list that are in use").isEqualTo(KINDS);
    }

    @Test
    void everySourceIsASectionOfADocument() {
        for (Entry entry : PLAYBOOK.entries()) {
            for (Citation source : entry.sources()) {
                assertThat(source).isInstanceOf(Citation.Playbook.class);
                Citation.Playbook place = (Citation.Playbook) source;
                PlaybookDocument document = PLAYBOOK.documents().stream()
                        .filter(each -> each.id().equals(place.document()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(entry.id() + " cites " + place.words()));
                assertThat(document.sections()).as(entry.id()).containsKey(place.section());
            }
        }
    }

    @Test
    void everySectionOfADocumentIsCited() {
        Set<String> cited = new HashSet<>();
        PLAYBOOK.entries().forEach(entry -> entry.sources().forEach(source -> cited.add(source.words())));
        for (PlaybookDocument document : PLAYBOOK.documents()) {
            for (String section : document.sections().keySet()) {
                assertThat(cited).contains(document.id() + " §" + section);
            }
        }
    }

    @Test
    void whatNoDocumentStatesHasAReason() {
        for (Node.Mapping entry : RAW) {
            boolean isJudgement = raw(entry, "status").equals("judgement");
            boolean hasReason = !raw(entry, "because").isBlank();
            assertThat(hasReason).as(raw(entry, "id")).isEqualTo(isJudgement);
        }
        for (Entry entry : PLAYBOOK.entries()) {
            boolean isOfThisTool = entry.kind().equals("finding");
            assertThat(isOfThisTool || entry.isJudgement() || !entry.sources().isEmpty())
                    .as(entry.id() + " has a source or a reason")
                    .isTrue();
        }
    }

    @Test
    void everyMetricHasALabelAUnitAndAFormula() {
        for (Entry metric : PLAYBOOK.ofKind("metric")) {
            for (String term : List.of("label", "unit", "formula", "signal")) {
                assertThat(metric.term(term)).as(metric.id() + " " + term).isNotBlank();
            }
            assertThat(metric.term("better")).as(metric.id()).isIn("more", "less", "");
        }
    }

    @Test
    void everyMeasureHasItsMetricInTheSameUnit() {
        Facts facts = Facts.on("2026-09-30");
        Set<String> measured = new TreeSet<>();
        for (Measure measure : facts.measures().values()) {
            measured.add(measure.id());
            Entry metric = PLAYBOOK.entry(measure.id());
            assertThat(metric.kind()).as(measure.id()).isEqualTo("metric");
            assertThat(metric.term("unit"))
                    .as(measure.id())
                    .isEqualTo(measure.unit().word());
        }
        assertThat(measured).hasSize(25);
        Set<String> metrics = new TreeSet<>();
        PLAYBOOK.ofKind("metric").forEach(metric -> metrics.add(metric.id()));
        metrics.removeAll(measured);
        // Shown beside another measure.
        assertThat(metrics).containsExactly("influenced_only_share", "lapsed_partners");
    }

    @Test
    void everyTargetIsOfAMetricAndHasANumberOrAWord() {
        for (Entry target : PLAYBOOK.ofKind("target")) {
            assertThat(PLAYBOOK.entry(target.term("metric")).kind())
                    .as(target.id())
                    .isEqualTo("metric");
            assertThat(target.term("direction")).as(target.id()).isIn("band", "above", "below", "at-least", "at-most");
            if (!target.term("judgement").isEmpty()) {
                assertThat(PLAYBOOK.entry(target.term("judgement")).isJudgement())
                        .isTrue();
            }
        }
    }

    @Test
    void everyPlaceholderResolves() {
        for (Entry entry : PLAYBOOK.entries()) {
            assertThat(PLAYBOOK.text(entry)).as(entry.id()).isNotBlank();
            boolean isExample = entry.kind().equals("finding");
            if (!isExample) {
                assertThat(PLAYBOOK.text(entry)).as(entry.id()).doesNotContain("{");
                entry.terms()
                        .keySet()
                        .forEach(term -> assertThat(PLAYBOOK.term(entry, term))
                                .as(entry.id() + " " + term)
                                .doesNotContain("{"));
            }
        }
    }

    /** A title or a reason is printed as it stands. */
    @Test
    void noPlaceholderStandsWhereNoneIsFilledIn() {
        for (Entry entry : PLAYBOOK.entries()) {
            assertThat(entry.title()).as(entry.id()).doesNotContain("{");
            assertThat(entry.because()).as(entry.id()).doesNotContain("{");
        }
    }

    @Test
    void everyPartBelongsToAnEntryAndNoneToItself() {
        for (Entry entry : PLAYBOOK.entries()) {
            if (!entry.partOf().isEmpty()) {
                assertThat(PLAYBOOK.find(entry.partOf()))
                        .as(entry.id() + " is part of " + entry.partOf())
                        .isPresent();
                assertThat(entry.partOf()).isNotEqualTo(entry.id());
            }
        }
    }

    @Test
    void whatThePlanMayFindWantingHasAnAction() {
        List<String> gaps = new ArrayList<>();
        for (String kind : List.of("element", "infrastructure", "anti-pattern")) {
            PLAYBOOK.ofKind(kind).forEach(entry -> gaps.add("do-" + entry.id()));
        }
        for (Entry target : PLAYBOOK.ofKind("target")) {
            if (target.term("yields_to").isEmpty()) {
                gaps.add("do-target-" + target.term("metric"));
            }
        }
        PLAYBOOK.partsOf("early").forEach(entry -> gaps.add("do-" + entry.id()));
        for (String gap : gaps) {
            assertThat(PLAYBOOK.find(gap)).as(gap).isPresent();
        }
        List<Entry> all = new ArrayList<>(PLAYBOOK.ofKind("action"));
        for (Entry action : all) {
            assertThat(action.figure("weeks").value().intValueExact())
                    .as(action.id())
                    .isPositive();
            assertThat(action.figure("order").value().intValueExact())
                    .as(action.id())
                    .isPositive();
            assertThat(action.term("action")).as(action.id()).isNotBlank();
            assertThat(action.term("done_when")).as(action.id()).isNotBlank();
        }
        for (Entry readiness : PLAYBOOK.ofKind("readiness")) {
            assertThat(readiness.figure("weeks").value()).as(readiness.id()).isPositive();
            assertThat(readiness.term("action")).as(readiness.id()).isNotBlank();
        }
    }

    @Test
    void everyActionAnswersSomething() {
        for (Entry action : PLAYBOOK.ofKind("action")) {
            String gap = action.id().substring("do-".length());
            boolean isOfAnEntry = PLAYBOOK.find(gap).isPresent();
            boolean isOfATarget = gap.startsWith("target-")
                    && PLAYBOOK.find(gap.substring("target-".length())).isPresent();
            assertThat(isOfAnEntry || isOfATarget || SOURCES.contains("\"" + gap + "\""))
                    .as(action.id())
                    .isTrue();
        }
    }

    @Test
    void whatMakesAnElementPresentCanBeWritten() {
        for (String kind : List.of("element", "infrastructure")) {
            for (Entry entry : PLAYBOOK.ofKind(kind)) {
                assertThat(entry.list("present_if")).as(entry.id()).isNotEmpty();
                for (String part : entry.list("present_if")) {
                    for (String path : Entry.parts(part, '|')) {
                        assertThat(isLegal(Entry.parts(path, '.'), Shapes.PROGRAM))
                                .as(entry.id() + ": " + path)
                                .isTrue();
                    }
                }
            }
        }
        for (Entry phase : PLAYBOOK.ofKind("acquisition-phase")) {
            assertThat(Entry.parts(phase.term("key"), '|'))
                    .as(phase.id())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(isLegal(List.of("acquisitions", key), Shapes.PROGRAM))
                            .isTrue());
        }
        assertThat(isLegal(List.of("deal_registration", "protextion"), Shapes.PROGRAM))
                .isFalse();
    }

    /** The program's shape has a value at this path; {@code *} is any place of a list or any name of the user's own. */
    private static boolean isLegal(List<String> path, Shape shape) {
        if (path.isEmpty() || shape instanceof Shape.Anything) {
            return true;
        }
        List<String> rest = path.subList(1, path.size());
        if (shape instanceof Shape.Named named) {
            return isLegal(path, Shapes.named(named.name()));
        }
        if (shape instanceof Shape.Either either) {
            return either.shapes().stream().anyMatch(each -> isLegal(path, each));
        }
        if (shape instanceof Shape.Items items) {
            return path.get(0).equals("*")
                    ? isLegal(rest, items.item())
                    : items.single() && isLegal(path, items.item());
        }
        if (shape instanceof Shape.Group group) {
            boolean isKey = group.field(path.get(0))
                    .map(field -> isLegal(rest, field.shape()))
                    .orElse(false);
            return isKey || group.others().map(other -> isLegal(rest, other)).orElse(false);
        }
        return false;
    }

    /** A board reads what the program lacks; it does not know the keys of the file. */
    @Test
    void whatAnElementLacksHasWords() {
        Entry words = PLAYBOOK.entry("program-words");
        for (String kind : List.of("element", "infrastructure")) {
            for (Entry entry : PLAYBOOK.ofKind(kind)) {
                for (String part : entry.list("present_if")) {
                    String key = Entry.parts(part, '|').get(0).replace(".*", "");
                    assertThat(words.term(key)).as(entry.id() + ": " + key).isNotBlank();
                }
            }
        }
        assertThat(words.terms().values())
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each).doesNotContainPattern("[_.]"));
    }

    @Test
    void everyEntryTheCodeNamesIsThere() {
        for (List<String> named : inCode("(?<!Map)\\.(?:entry|partsOf)\\(\\s*\"([^\"]+)\"\\s*\\)")) {
            assertThat(PLAYBOOK.find(named.get(0))).as(named.get(0)).isPresent();
        }
        for (List<String> named : inCode("(?:matters|addReview|[^.\\w]entry)\\(\\s*\"([^\"]+)\"")) {
            assertThat(PLAYBOOK.find(named.get(0))).as(named.get(0)).isPresent();
        }
        for (List<String> named : inCode("(?:number|money)\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"\\s*\\)")) {
            assertThat(PLAYBOOK.find(named.get(0))).as(named.get(0)).isPresent();
            assertThat(PLAYBOOK.entry(named.get(0)).numbers()).as(named.get(0)).containsKey(named.get(1));
        }
        for (List<String> named : inCode("ofKind\\(\\s*\"([^\"]+)\"")) {
            assertThat(PLAYBOOK.ofKind(named.get(0))).as(named.get(0)).isNotEmpty();
        }
    }

    @Test
    void entriesTheCodeNamesByStageAreThereForEachStage() {
        for (String stage : List.of("optimize", "platform")) {
            assertThat(PLAYBOOK.entry("tier-count-" + stage).numbers()).containsKeys("few", "from", "many");
            assertThat(PLAYBOOK.entry("target-" + stage + "-partner_sourced_share")
                            .numbers())
                    .containsKeys("min", "max");
        }
        for (int i = 1; i <= 13; i++) {
            assertThat(PLAYBOOK.entry("ruling-" + i).kind()).isEqualTo("ruling");
        }
    }

    @Test
    void everyAntiPatternHasItsTestAndEveryTestItsAntiPattern() {
        Set<String> tested = new TreeSet<>();
        inCode("case \"([a-z-]+)\" -> (?:\\w+Faults|LargestTake)\\.").forEach(named -> tested.add(named.get(0)));
        Set<String> known = new TreeSet<>();
        PLAYBOOK.ofKind("anti-pattern").forEach(entry -> {
            known.add(entry.id());
            assertThat(entry.term("remedy")).as(entry.id()).isNotBlank();
        });
        assertThat(tested).isEqualTo(known);
    }

    @Test
    void everyFindingHasItsPageAndEveryPageItsFinding() {
        Set<String> pages = new TreeSet<>();
        for (Entry page : PLAYBOOK.ofKind("finding")) {
            pages.add(page.id());
            for (String term : List.of("why", "bad", "good", "ignore")) {
                assertThat(page.term(term)).as(page.id() + " " + term).isNotBlank();
            }
            assertThat(SOURCES).as(page.id() + " is found nowhere").contains("\"" + page.id() + "\"");
        }
        Set<String> found = new TreeSet<>();
        for (String pattern : List.of(
                "[fF]indings(?:\\(\\))?\\s*\\.(?:error|warning|note)\\(\\s*\"([a-z-]+)\"",
                "new Finding\\(\\s*\"([a-z-]+)\"",
                "Reading\\.fault\\(\\s*\"([a-z-]+)\"",
                "String ID = \"([a-z-]+)\"",
                "\"((?:deal|registration|partner)-duplicate)\"")) {
            inCode(pattern).forEach(named -> found.add(named.get(0)));
        }
        assertThat(pages).as("pages").containsAll(found);
    }

    @Test
    void theCompiledPlaybookIsTheParsedOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompiledPlaybook.write(PLAYBOOK, bytes);
        Playbook read = CompiledPlaybook.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertSame(read);
        // What the build left beside the classes is neither older nor another.
        assertThat(BuiltInPlaybook.class.getResource(CompiledPlaybook.FILE)).isNotNull();
        assertSame(BuiltInPlaybook.load());
    }

    private static void assertSame(Playbook other) {
        assertThat(new ArrayList<>(other.entries())).isEqualTo(new ArrayList<>(PLAYBOOK.entries()));
        assertThat(other.documents()).isEqualTo(PLAYBOOK.documents());
        for (Entry entry : PLAYBOOK.entries()) {
            assertThat(new ArrayList<>(other.entry(entry.id()).numbers().keySet()))
                    .isEqualTo(new ArrayList<>(entry.numbers().keySet()));
        }
    }
}
