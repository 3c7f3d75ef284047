package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AccentTest {
    private static final double READABLE = 4.5;

    @Property(tries = 500)
    void everyColourBecomesReadableOnBothGrounds(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        Accent accent = new Accent(red, green, blue);
        Accent light = accent.onLight(HtmlStyle.LIGHT_GROUND);
        Accent dark = accent.onDark(HtmlStyle.DARK_GROUND);

        assertThat(light.contrast(HtmlStyle.LIGHT_GROUND)).isGreaterThanOrEqualTo(READABLE);
        assertThat(dark.contrast(HtmlStyle.DARK_GROUND)).isGreaterThanOrEqualTo(READABLE);
    }

    @Test
    void aReadableColourStaysAsItIs() {
        assertThat(Accent.HOUSE.onLight(HtmlStyle.LIGHT_GROUND)).isEqualTo(Accent.HOUSE);
        assertThat(Accent.of("#ffff00").onDark(HtmlStyle.DARK_GROUND).hex()).isEqualTo("#ffff00");
        assertThat(Accent.of("#000000").onLight(HtmlStyle.LIGHT_GROUND).hex()).isEqualTo("#000000");
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Accent.of("#000000").contrast(Accent.of("#ffffff"))).isEqualTo(21);
        assertThat(Accent.of("#777777").contrast(Accent.of("#ffffff"))).isBetween(4.47, 4.49);
    }

    @Test
    void theGroundsAreThoseOfTheStyleSheet() {
        String css = new HtmlWriter().write(new Document("", java.util.List.of()));

        assertThat(css).contains("--panel:" + HtmlStyle.LIGHT_GROUND.hex(), "--panel:" + HtmlStyle.DARK_GROUND.hex());
    }

    /** The inks of report.css on its grounds, so that a change of one is seen here. */
    @Test
    void everyInkIsReadableOnEveryGroundOfItsMode() {
        String css = new HtmlWriter().write(new Document("", java.util.List.of()));
        String light = css.substring(css.indexOf(":root{"), css.indexOf("@media screen"));
        String dark = css.substring(css.indexOf("@media screen"), css.indexOf("@media print"));
        for (String mode : new String[] {light, dark}) {
            for (String ink : new String[] {"ink", "muted", "good", "bad", "warn"}) {
                for (String ground : new String[] {"paper", "panel"}) {
                    double contrast = colour(mode, ink).contrast(colour(mode, ground));
                    assertThat(contrast).as(ink + " on " + ground).isGreaterThanOrEqualTo(READABLE);
                }
            }
        }
    }

    /** Of a part of a chart the guidelines ask 3 (WCAG 2.2, 1.4.11); the others have the accent, which is readable. */
    @Test
    void theEdgeOfThePalestPartStandsOutFromEveryPaper() {
        String css = new HtmlWriter().write(new Document("", java.util.List.of()));
        String light = css.substring(css.indexOf(":root{"), css.indexOf("@media screen"));
        String dark = css.substring(css.indexOf("@media screen"), css.indexOf("@media print"));

        assertThat(css).contains("svg .c3,svg .c9{fill:var(--track);stroke:var(--strong-rule)");
        assertThat(colour(light, "strong-rule").contrast(colour(light, "paper")))
                .isGreaterThanOrEqualTo(3);
        assertThat(colour(light, "strong-rule").contrast(Accent.of("#ffffff"))).isGreaterThanOrEqualTo(3);
        assertThat(colour(dark, "strong-rule").contrast(colour(dark, "paper"))).isGreaterThanOrEqualTo(3);
    }

    private static Accent colour(String css, String name) {
        int at = css.indexOf("--" + name + ":") + name.length() + 3;
        return Accent.of(css.substring(at, at + 7));
    }
}
