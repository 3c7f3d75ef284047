package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {

    /** A command as GitHub takes it apart: properties up to the second pair of colons, each a name, = and a value. */
    private static final Pattern COMMAND = Pattern.compile(
            "::(error|warning|notice) (file=[^,:]*,(line=\\d+,endLine=\\d+,(col=\\d+,endColumn=\\d+,)?)?)?title=[a-z-]+::.+");

    private static Finding finding(Location where, String message, String help) {
        return new Finding("tier-count", Severity.ERROR, where, message, help, List.of());
    }

    private static String command(Location where) {
        return GithubAnnotations.of(SampleCheck.of(finding(where, "m", "")))
                .lines()
                .toList()
                .get(0);
    }

    /** As the runner splits its log: at line feeds and carriage returns. */
    private static List<String> lines(String text) {
        return List.of(text.split("[\r\n]"));
    }

    private static void assertHarmless(String text, int commands) {
        List<String> lines = lines(text);
        assertThat(lines).hasSize(commands + 1);
        for (String line : lines.subList(0, commands)) {
            assertThat(line).matches(COMMAND);
            assertThat(line).doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");
        }
        assertThat(lines.get(commands)).matches("[0-9]+ (error|warning|note).*").doesNotContain("::", "##[");
    }

    @Test
    void hostileTextStartsNoCommand() {
        String text = GithubAnnotations.of(SampleCheck.report());
        assertHarmless(text, 5 + 10 + 3);
        assertThat(text)
                .contains("\"␊::error::owned%250A::set-output name=x::1␍␛[31mevil 🎉 ]]>")
                .contains("file=my data/#1 50%25%2C pärtner%3A [x].csv,")
                .contains("file=%3A%3Aerror%3A%3Ax.yaml,");
    }

    @Test
    void theWorstComesFirstAndTenOfASeverityAreShown() {
        List<String> lines = lines(GithubAnnotations.of(SampleCheck.report()));
        List<String> commands =
                lines.stream().map(line -> line.split(" ", 2)[0]).toList();
        assertThat(commands.subList(0, 5)).containsOnly("::error");
        assertThat(commands.subList(5, 15)).containsOnly("::warning");
        assertThat(commands.subList(15, 18)).containsOnly("::notice");
        assertThat(lines.get(18)).endsWith("; not annotated: 5 warnings");
    }

    @Test
    void columnsCountTheLastOneInAndAreGivenWithinOneLineOnly() {
        assertThat(command(Location.span("f.yaml", 3, 5, 4)))
                .isEqualTo("::error file=f.yaml,line=3,endLine=3,col=5,endColumn=8,title=tier-count::m");
        assertThat(command(Location.span("f.yaml", 3, 5, 0))).contains(",col=5,endColumn=5,");
        assertThat(command(new Location("f.yaml", 3, 5, 6, 1))).contains("line=3,endLine=5,title");
        assertThat(command(Location.line("f.yaml", 3))).contains("line=3,endLine=3,title");
        assertThat(command(Location.file("f.yaml"))).isEqualTo("::error file=f.yaml,title=tier-count::m");
        assertThat(command(Location.file("--arr"))).isEqualTo("::error title=tier-count::--arr: m");
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "::",
                "::error::",
                "\n",
                "\r",
                "\r\n",
                "%",
                "%0A",
                "%3A",
                ",",
                ":",
                "=",
                "##[",
                "]",
                "\u2028",
                "\u0085",
                "\u001B",
                " ",
                "\uD800");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
    }

    @Property(tries = 1000)
    void anyTextStaysInsideItsOneCommand(
            @ForAll("hostile") String path, @ForAll("hostile") String message, @ForAll("hostile") String help) {
        Finding finding = finding(Location.span(path, 1, 2, 3), message + "m", help);
        assertHarmless(GithubAnnotations.of(SampleCheck.of(finding)), 1);
    }

    /** A text report often goes to a build's log, too. */
    @Property(tries = 1000)
    void noLineOfATextIsACommand(
            @ForAll("hostile") String path, @ForAll("hostile") String message, @ForAll("hostile") String line) {
        Finding finding = finding(Location.span(path, 2, 2, 3), message + "m", message);
        for (boolean withFrames : new boolean[] {true, false}) {
            String text = CheckText.of(SampleCheck.of(finding), (file, number) -> Optional.of(line), withFrames, false);
            for (String each : lines(text)) {
                assertThat(each)
                        .doesNotMatch("[\\s\\h\\p{Zs}\\p{Zl}\\p{Zp}]*::.*")
                        .doesNotContain("##[");
            }
        }
    }
}
