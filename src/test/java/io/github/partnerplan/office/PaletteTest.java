package io.github.partnerplan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Palette PALETTE = Palette.of("#7a1f8a");

    @Test
    void partsGoFromTheAccentOverItsTintsToAPaleGreyWithAnEdge() {
        assertThat(PALETTE.parts(1)).containsExactly("7A1F8A");
        assertThat(PALETTE.parts(2)).containsExactly("7A1F8A", Palette.PALE);
        assertThat(PALETTE.parts(3)).containsExactly("7A1F8A", "BD8FC5", Palette.PALE);
        assertThat(PALETTE.parts(4))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .startsWith("7A1F8A")
                .endsWith(Palette.PALE);
        assertThat(Palette.isPale(Palette.PALE)).isTrue();
        assertThat(Palette.isPale("7A1F8A")).isFalse();
    }

    @Test
    void noChartHasTheColoursOfVerdicts() {
        List<String> colours = new ArrayList<>();
        for (int count = 1; count < 12; count++) {
            colours.addAll(PALETTE.parts(count));
            colours.addAll(PALETTE.kinds(count));
            colours.addAll(PALETTE.steps(count));
        }
        // All are greys or of the accent's hue: purple, whose green is the least of its three.
        assertThat(colours).allSatisfy(colour -> {
            int red = Integer.parseInt(colour.substring(0, 2), 16);
            int green = Integer.parseInt(colour.substring(2, 4), 16);
            int blue = Integer.parseInt(colour.substring(4), 16);
            assertThat(green).isLessThanOrEqualTo(blue);
            assertThat(red).isLessThanOrEqualTo(blue + 1);
        });
        assertThat(PALETTE.kinds(6)).doesNotHaveDuplicates();
    }
}
