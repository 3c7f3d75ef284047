package io.github.partnerplan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** The browser finds the faults it is there to find, and none in a page that has none. */
class BrowserTest extends BrowserCase {

    private static final String POLICY =
            "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

    /** A whole page around a body. */
    private static String page(String head, String body) {
        return "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Sample</title>"
                + "<meta name='viewport' content='width=device-width'>"
                + head + "</head><body><main><h1>Sample</h1>" + body + "</main></body></html>";
    }

    @Test
    void aGoodPageHasNoFault() {
        String dot = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
        browser.open(page(POLICY, "<p>Grüße.</p><img alt='a dot' src='" + dot + "'>"));
        assertThat(browser.text("p")).isEqualTo("Grüße.");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.policyViolations()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.horizontalOverflow()).isFalse();
        assertThat(browser.loadMillis()).isGreaterThan(0);
        assertThat(browser.complaints())
                .as("asking for barriers leaves nothing behind")
                .isEmpty();
    }

    @Test
    void anErrorOfAScriptIsAComplaintUntilAnotherPageIsOpened() {
        browser.open(page("", "<script>console.warn('odd'); null.size</script>"));
        assertThat(browser.complaints()).hasSize(2);
        assertThat(browser.complaints().get(0)).contains("WARNING").contains("odd");
        assertThat(browser.complaints().get(1)).contains("SEVERE").contains("TypeError");
        assertThat(browser.policyViolations()).isEmpty();
        browser.open(page("", "<p>Nothing here.</p>"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatThePolicyOfThePageStopsIsAViolation() {
        browser.open(page(POLICY, "<script>document.title = 'run'</script>"));
        assertThat(browser.policyViolations()).hasSize(1);
        assertThat(browser.policyViolations().get(0)).contains("script-src");
    }

    @Test
    void whatThePageAsksForIsARequest() {
        browser.open(page("", "<img alt='far' src='http://127.0.0.1:9/x.png'><img alt='near' src='beside.png'>"));
        assertThat(browser.requests()).hasSize(2);
        assertThat(browser.requests().get(0)).isEqualTo("http://127.0.0.1:9/x.png");
        assertThat(browser.requests().get(1)).startsWith("file:").endsWith("/beside.png");
    }

    @Test
    void aPictureWithoutWordsAndPaleWordsAreBarriersWhateverThePolicy() {
        browser.open(page(POLICY, "<img src='data:,'><p style='color:#ccc'>Pale</p>"));
        assertThat(browser.barriers()).hasSize(2);
        assertThat(browser.barriers()).anyMatch(each -> each.startsWith("image-alt img "));
        assertThat(browser.barriers())
                .anyMatch(each -> each.startsWith("color-contrast p ") && each.contains("contrast of 1.6"));
        assertThat(browser.paleWords()).hasSize(1).allMatch(each -> each.startsWith("color-contrast p "));
    }

    @Test
    void whatIsWiderThanAPhoneOverflowsThereAlone() {
        browser.open(page("", "<p style='width:600px'>Wide</p>"));
        assertThat(browser.horizontalOverflow()).isFalse();
        browser.phone();
        assertThat(browser.horizontalOverflow()).isTrue();
        assertThat(browser.script("return screen.width + ' × ' + screen.height"))
                .isEqualTo("375 × 812");
        browser.plain();
        assertThat(browser.horizontalOverflow()).isFalse();
    }

    @Test
    void coloursAndMediaAreThoseAskedFor() {
        browser.open(page(
                "<style>p::before{content:'light'} @media(prefers-color-scheme:dark){p::before{content:'dark'}}"
                        + "@media print{p::before{content:'print'}}</style>",
                "<p></p>"));
        String shown = "return getComputedStyle(document.querySelector('p'), '::before').content";
        assertThat(browser.script(shown)).isEqualTo("\"light\"");
        browser.dark();
        assertThat(browser.script(shown)).isEqualTo("\"dark\"");
        browser.light();
        assertThat(browser.script(shown)).isEqualTo("\"light\"");
        browser.printMedia();
        assertThat(browser.script(shown)).isEqualTo("\"print\"");
    }

    @Test
    void aClickAndAColumnTellWhetherATableIsSorted() {
        browser.open(page(
                "",
                "<table><thead><tr><th><button>Name</button><tbody><tr><td>b<td>2<tr><td>a<td>1</table><script>"
                        + "document.querySelector('button').onclick = () => { const rows = document.querySelector('tbody');"
                        + "rows.append(rows.rows[0]); }</script>"));
        assertThat(browser.column("table", 1)).containsExactly("b", "a");
        browser.click("button");
        assertThat(browser.column("table", 1)).containsExactly("a", "b");
        assertThat(browser.column("table", 2)).containsExactly("1", "2");
        browser.press("\n");
        assertThat(browser.column("table", 1)).containsExactly("b", "a");
        assertThat(browser.count("tbody tr")).isEqualTo(2);
    }

    @Test
    void paperHasItsSizeItsPagesAndItsWords() {
        browser.open(page("", "<p>First</p><p style='break-before:page'>Second</p>"));
        PrintedPages a4 = browser.print(Paper.A4);
        assertThat(a4.count()).isEqualTo(2);
        assertThat(a4.text(1)).isEqualTo("Sample\nFirst\n");
        assertThat(a4.text(2)).isEqualTo("Second\n");
        assertThat(a4.pages().get(0).width()).isCloseTo(595.3, within(1.0));
        assertThat(a4.pages().get(0).height()).isCloseTo(841.9, within(1.0));
        assertThat(browser.print(Paper.LETTER).pages().get(1).height()).isCloseTo(792, within(1.0));
    }

    @Test
    void aPictureHoldsThePageToItsEnd() throws IOException {
        browser.open(page("", "<p style='height:3000px'>Long</p>"));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(browser.screenshot()));
        assertThat(picture.getWidth()).isEqualTo(1280);
        assertThat(picture.getHeight()).isGreaterThan(3000);
    }

    @Test
    void withoutABrowserATestIsSkippedButFailsOnABuildServer() {
        List<Path> missing = List.of(Path.of("no-such-browser"));
        assertThatThrownBy(() -> Chromium.require(missing, ""))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no-such-browser");
        assertThatThrownBy(() -> Chromium.require(missing, "true"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("chromium-driver");
    }
}
