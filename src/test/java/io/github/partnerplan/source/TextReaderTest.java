package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private final Given given = new Given();

    private static String decoded(byte[] content, Given given) throws IOException {
        Optional<TextReader> reader = TextReader.open(Given.file("a.txt", content), given.findings);
        StringWriter text = new StringWriter();
        if (reader.isPresent()) {
            try (TextReader opened = reader.get()) {
                opened.transferTo(text);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkDecidesAndIsNoText(String charset) throws IOException {
        byte[] content = "\uFEFFZürich 😀\n".getBytes(Charset.forName(charset));

        assertThat(decoded(content, given)).isEqualTo("Zürich 😀\n");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aByteThatIsNotUtf8IsReadAsWindows1252AndNamed() throws IOException {
        byte[] content = "id\nab€ü\n".getBytes(Charset.forName("windows-1252"));

        assertThat(decoded(content, given)).isEqualTo("id\nab€ü\n");
        assertThat(given.found()).containsExactly("a.txt:2:3 warning file-encoding");
    }

    @Test
    void utf8StaysUtf8BesideAForeignByte() throws IOException {
        byte[] content = {(byte) 0xC3, (byte) 0xBC, (byte) 0xFC, 'x'};

        assertThat(decoded(content, given)).isEqualTo("üüx");
    }

    @Test
    void aForeignByteFarIntoTheFileIsStillPlaced() throws IOException {
        byte[] content = ("x".repeat(20_000) + "\nü\n" + "y".repeat(20_000)).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(decoded(content, given)).hasSize(40_003);
        assertThat(given.found()).containsExactly("a.txt:2:1 warning file-encoding");
    }

    @Test
    void aLateNulEndsTheText() throws IOException {
        byte[] content = ("x".repeat(20_000) + "\n\0yes").getBytes(StandardCharsets.UTF_8);

        assertThat(decoded(content, given)).hasSize(20_001);
        assertThat(given.found()).containsExactly("a.txt:2:1 error file-binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\3\4x", "\u001F\u008B\b", "\u00D0\u00CF\u0011\u00E0", "a\0b"})
    void whatIsNoTextIsRefused(String start) throws IOException {
        assertThat(decoded(start.getBytes(StandardCharsets.ISO_8859_1), given)).isEmpty();
        assertThat(given.found()).containsExactly("a.txt error file-binary");
    }

    @Property(tries = 300)
    void anyTextWithoutNulIsReadAsItIs(@ForAll String text) throws IOException {
        String valid = new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String plain = valid.startsWith("\uFEFF") ? "" : valid;

        assertThat(decoded(plain.getBytes(StandardCharsets.UTF_8), new Given())).isEqualTo(plain);
    }

    @Property(tries = 300)
    void anyBytesAreReadWithoutFailing(@ForAll @NotEmpty byte[] bytes) {
        assertThatCode(() -> decoded(bytes, new Given())).doesNotThrowAnyException();
    }
}
