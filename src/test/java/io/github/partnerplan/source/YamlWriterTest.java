package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

    private static final Location HERE = Location.file("program.yaml");

    @Property(tries = 400)
    void whatIsWrittenReadsBackTheSame(@ForAll("trees") Node tree) {
        YamlWriter out = new YamlWriter().line("program:");
        out.entry(2, "tree", tree).entry(2, "after", text("it"));

        assertThat(plain(read(out.text())))
                .as(out.text())
                .isEqualTo(Map.of("program", plain(group(Map.of("tree", tree, "after", text("it"))))));
    }

    @Property(tries = 200)
    void aCommentHoldsNothingThatEndsIt(@ForAll String words) {
        YamlWriter out = new YamlWriter().line("program:").comment(2, words);
        out.entry(2, "name", text("it"));

        assertThat(plain(read(out.text()))).as(out.text()).isEqualTo(Map.of("program", Map.of("name", "it")));
    }

    @Test
    void aLongCommentIsWrappedAtWords() {
        String text = new YamlWriter().comment(2, "word ".repeat(60)).text();

        assertThat(text.lines()).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(line).startsWith("  # word").endsWith("word");
            assertThat(line.length()).isLessThanOrEqualTo(110);
        });
    }

    @Test
    void aKeyWithoutAValueAndOneThatIsTooLongAreLeftOut() {
        YamlWriter out = new YamlWriter();
        out.entry(0, "blank", text("")).entry(0, "k".repeat(200), text("it"));

        assertThat(out.text()).isEmpty();
    }

    @Test
    void whatIsShortStandsInOneLine() {
        Node list = new Node.Sequence(List.of(text("a, b"), text("25-30%"), text("yes")), HERE);

        assertThat(new YamlWriter().entry(2, "other", list).text()).isEqualTo("  other: [\"a, b\", 25-30%, yes]\n");
    }

    @Provide
    Arbitrary<Node> trees() {
        Arbitrary<Node> texts = words().map(YamlWriterTest::text);
        return trees(trees(trees(texts)));
    }

    private static Arbitrary<Node> trees(Arbitrary<Node> parts) {
        Arbitrary<Node> lists = parts.list().ofMaxSize(5).map(items -> new Node.Sequence(items, HERE));
        Arbitrary<Node> groups = Arbitraries.maps(words().map(each -> "k" + each), parts)
                .ofMaxSize(4)
                .map(YamlWriterTest::group);
        return Arbitraries.oneOf(parts, lists, groups);
    }

    /** Short and long ones, with all that means something in YAML. */
    private static Arbitrary<String> words() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars(":#-?[]{},&*!|>'\"%@` \n\t\\~ab0\u00e9\u6771\u2028")
                .ofMaxLength(12);
        Arbitrary<String> plain = Arbitraries.strings().alpha().ofMaxLength(70);
        Arbitrary<String> known =
                Arbitraries.of("null", "~", "yes", "25-30%", "1e3", "0x1F", "2026-09-30", "- a", "a: b", "a #b", "...");
        return Arbitraries.oneOf(signs, plain, known);
    }

    private static Node text(String text) {
        return new Node.Scalar(text, text.equals("null") || text.equals("~"), HERE);
    }

    private static Node group(Map<String, Node> parts) {
        List<Node.Entry> entries = new ArrayList<>();
        parts.forEach((key, value) -> entries.add(new Node.Entry(new Node.Scalar(key, false, HERE), value)));
        return new Node.Mapping(entries, HERE);
    }

    private static Node read(String text) {
        Findings findings = new Findings();
        return YamlFile.parse(text, "program.yaml", findings)
                .orElseThrow(() -> new AssertionError(findings.sorted() + "\n" + text));
    }

    /** The tree without its places; a key whose value is blank is not written. */
    private static Object plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(each -> items.add(plain(each)));
            return items;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Node.Entry each : ((Node.Mapping) node).entries()) {
            boolean isBlank = each.value() instanceof Node.Scalar scalar && scalar.isBlank();
            if (!isBlank) {
                parts.put(each.key().text(), plain(each.value()));
            }
        }
        return parts;
    }
}
