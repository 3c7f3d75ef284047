package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

    private static byte[] drawn(Picture.Kind kind, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            assertThat(ImageIO.write(image, kind.name(), out)).isTrue();
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Picture svg(String text) {
        return Picture.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String why(Picture picture) {
        assertThat(picture).isInstanceOf(Picture.Broken.class);
        return ((Picture.Broken) picture).why();
    }

    private static Picture.Whole whole(Picture picture) {
        assertThat(picture).isInstanceOf(Picture.Whole.class);
        return (Picture.Whole) picture;
    }

    @ParameterizedTest
    @EnumSource(
            value = Picture.Kind.class,
            names = {"PNG", "JPEG", "GIF"})
    void thePixelsOfAPictureAreRead(Picture.Kind kind) {
        Picture.Whole picture = whole(Picture.of(drawn(kind, 321, 45)));
        assertThat(picture.kind()).isEqualTo(kind);
        assertThat(picture.width()).isEqualTo(321);
        assertThat(picture.height()).isEqualTo(45);
        assertThat(picture.unsure()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Picture.Kind.class,
            names = {"PNG", "JPEG", "GIF"})
    void aPictureThatBreaksOffIsBrokenWhereverItDoes(Picture.Kind kind) {
        byte[] bytes = drawn(kind, 64, 48);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(Picture.of(Arrays.copyOf(bytes, length)))
                    .as(kind + " of " + length + " bytes of " + bytes.length)
                    .isInstanceOf(Picture.Broken.class);
        }
    }

    @Test
    void aPictureWithoutPixelsIsBroken() {
        byte[] png = drawn(Picture.Kind.PNG, 5, 5);
        Arrays.fill(png, 16, 20, (byte) 0);
        assertThat(why(Picture.of(png))).isEqualTo("says that the picture is 0 by 5 pixels");
        byte[] gif = drawn(Picture.Kind.GIF, 5, 5);
        Arrays.fill(gif, 8, 10, (byte) 0);
        assertThat(why(Picture.of(gif))).isEqualTo("says that the picture is 5 by 0 pixels");
    }

    @Test
    void aPictureLargerThanAnyMachineIsStillOnlyRead() {
        byte[] png = drawn(Picture.Kind.PNG, 5, 5);
        Arrays.fill(png, 16, 24, (byte) 0xFF);
        assertThat(whole(Picture.of(png)).width()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aPlainSvgIsAPicture() {
        Picture.Whole picture = whole(svg("<?xml version=\"1.0\"?>\n<!-- by hand -->\n" + SVG
                + "<style>.a{fill:url(#g)}</style><a href=\"https://example.com\"><use href=\"#b\"/></a>"
                + "<image href=\"data:image/png;base64,AAAA\"/></svg>\n"));
        assertThat(picture.kind()).isEqualTo(Picture.Kind.SVG);
        assertThat(picture.unsure()).isEmpty();
        assertThat(whole(Picture.of((SVG + "</svg>").getBytes(StandardCharsets.UTF_16)))
                        .kind())
                .isEqualTo(Picture.Kind.SVG);
        assertThat(whole(svg("\uFEFF" + SVG + "</svg>")).kind()).isEqualTo(Picture.Kind.SVG);
        assertThat(whole(svg("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                                + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" + SVG + "</svg>"))
                        .unsure())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>|a script, which never runs",
                "<rect onload='alert(1)'/>|a script, which never runs",
                "<foreignObject/>|a foreignObject, which many programs leave out",
                "<image href='https://example.com/a.png'/>|something from outside of the file, which is not loaded",
                "<image xmlns:x='http://www.w3.org/1999/xlink' x:href='a.png'/>|something from outside of the file, which is not loaded",
                "<style>a{fill: URL( 'a.svg#b')}</style>|something from outside of the file, which is not loaded",
                "<style>@import 'a.css';</style>|something from outside of the file, which is not loaded",
                "<style><![CDATA[a{fill:url(//a.example/b)}]]></style>|something from outside of the file, which is not loaded",
            })
    void whatIsNotSureToShowIsNamed(String part, String words) {
        assertThat(whole(svg(SVG + part + "</svg>")).unsure()).containsExactly(words);
    }

    @Test
    void aStyleSheetBesideTheFileIsNamed() {
        assertThat(whole(svg("<?xml-stylesheet href=\"a.css\"?>" + SVG + "</svg>"))
                        .unsure())
                .containsExactly("a style sheet in another file, which is not loaded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "just words",
                "<",
                "<html><body/></html>",
                "<svg/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\">",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><a></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" height=\"0.0px\"/>",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "BM6",
                "RIFF0000WEBPVP8 ",
                "\u0000\u0000\u0001\u0000",
            })
    void whatIsNoPictureIsBroken(String text) {
        assertThat(why(svg(text))).isNotBlank();
    }

    @Test
    void entitiesAreNotExpandedAndNothingIsFetched() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'p'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"");
            laughs.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(why(svg(laughs + "]>" + SVG + "<text>&o;</text></svg>"))).contains("entit");
        assertThat(why(svg(
                        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + SVG + "<text>&a;</text></svg>")))
                .contains("entit");
        assertThat(why(svg("<!DOCTYPE svg [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/x\"> %a;]>" + SVG + "&b;</svg>")))
                .contains("entit");
    }

    @Test
    void aDeepSvgIsReadWithoutACallALevel() {
        int deep = 30_000;
        Picture picture = svg(SVG + "<g>".repeat(deep) + "</g>".repeat(deep) + "</svg>");
        assertThat(picture).isInstanceOf(Picture.Whole.class);
        assertThat(svg(SVG + "<g>".repeat(deep))).isInstanceOf(Picture.Broken.class);
    }

    @Test
    void anElementMayHaveAsManyAttributesAsOnEveryJava() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            many.append(" a").append(i).append("=\"1\"");
        }
        assertThat(svg(SVG + "<g" + many + "/></svg>")).isInstanceOf(Picture.Whole.class);
    }

    @Property(tries = 500)
    void noBytesMakeItFail(@ForAll @Size(max = 200) byte[] tail, @ForAll Picture.Kind kind) {
        byte[] start =
                kind == Picture.Kind.SVG ? SVG.getBytes(StandardCharsets.UTF_8) : Arrays.copyOf(drawn(kind, 3, 3), 40);
        byte[] all = Arrays.copyOf(start, start.length + tail.length);
        System.arraycopy(tail, 0, all, start.length, tail.length);
        assertThatCode(() -> Picture.of(all)).doesNotThrowAnyException();
        assertThatCode(() -> Picture.of(tail)).doesNotThrowAnyException();
    }

    @Property(tries = 500)
    void noChangedByteMakesItFail(@ForAll int at, @ForAll byte value, @ForAll Picture.Kind kind) {
        byte[] bytes = kind == Picture.Kind.SVG ? (SVG + "</svg>").getBytes(StandardCharsets.UTF_8) : drawn(kind, 9, 9);
        bytes[Math.floorMod(at, bytes.length)] = value;
        assertThatCode(() -> Picture.of(bytes)).doesNotThrowAnyException();
    }
}
