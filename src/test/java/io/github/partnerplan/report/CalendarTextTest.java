package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.partnerplan.source.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    /** Everything that means something in a calendar, and characters of one to four octets. */
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\\",
                ";",
                ",",
                ":",
                "\"",
                "\n",
                "\r",
                "\r\n",
                "\t",
                " ",
                "\\n",
                "\\N",
                "BEGIN:VEVENT",
                "END:VCALENDAR",
                "\u0000",
                "\u0085",
                "\u2028",
                "\u202e",
                "\u200d",
                "é",
                "語",
                "😀",
                "\ud800",
                "^n",
                "a",
                "Müller & Söhne");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        return Arbitraries.oneOf(pieces, any).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    private static String written(String text) {
        return new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("BEGIN", "VEVENT")
                .text("SUMMARY", text)
                .texts("DESCRIPTION", List.of(text, "second", text))
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();
    }

    @Property(tries = 400)
    void noLineIsLongerThanSeventyFiveOctetsAndEachEndsWithBoth(@ForAll("hostile") String text) {
        String written = written(text);
        assertThat(written).endsWith("\r\n");
        for (String line : written.substring(0, written.length() - 2).split("\r\n", -1)) {
            assertThat(line).doesNotContain("\r", "\n");
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isBetween(1, 75);
            // Nothing is cut inside a character: the octets of each line are text by themselves.
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
        }
    }

    @Property(tries = 400)
    void whatIsUnfoldedAndUnescapedIsTheCleanedText(@ForAll("hostile") String text) {
        String written = written(text);
        String unfolded = written.replace("\r\n ", "");
        List<String> lines = List.of(unfolded.split("\r\n", -1));
        assertThat(lines).hasSize(8);
        assertThat(unescaped(lines.get(3))).isEqualTo("SUMMARY:" + PlainText.clean(text));
        assertThat(unescaped(lines.get(4)))
                .isEqualTo("DESCRIPTION:" + PlainText.clean(text) + "\nsecond\n" + PlainText.clean(text));
    }

    private static String unescaped(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                c = line.charAt(++i);
                out.append(c == 'n' ? '\n' : c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    @Property(tries = 200)
    void anotherProgramReadsOneEventWithThatText(@ForAll("hostile") String text) {
        ICalendar calendar = Biweekly.parse(written(text)).first();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(PlainText.clean(text));
        assertThat(event.getDescription().getValue().replace("\r", ""))
                .isEqualTo(PlainText.clean(text) + "\nsecond\n" + PlainText.clean(text));
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFoldedAndOneMoreIs() {
        assertThat(new CalendarText().line("X", "a".repeat(73)).toString()).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(new CalendarText().line("X", "a".repeat(74)).toString())
                .isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
        assertThat(new CalendarText().line("X", "a".repeat(72) + "é").toString())
                .isEqualTo("X:" + "a".repeat(72) + "\r\n é\r\n");
    }
}
