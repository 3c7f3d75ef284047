package io.github.partnerplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaugeDrawingTest {
    @ParameterizedTest
    @CsvSource({
        "6.1, 10, 20, 24, ▕██▌ ░░░░  ▏",
        "23.8, 20, 30, 36, ▕██████▌░  ▏",
        "52, 80, 100, 100, ▕█████   ░░▏",
        "83, 0, 80, 100, ▕████████▌ ▏",
        "0, 0, 0, 100, ▕░         ▏",
        "0.1, 50, 51, 100, ▕▌    ░    ▏",
        "900, 10, 20, 100, ▕██████████▏",
        "-5, 10, 20, 100, ▕ ░        ▏",
    })
    void theValueFillsAndTheBandIsShaded(double value, double low, double high, double max, String drawing) {
        StringBuilder out = new StringBuilder();
        Line line = GaugeDrawing.of(new Gauge(value, low, high, max));
        line.paint(out, false);

        assertThat(out).hasToString(drawing);
        assertThat(line.width()).isEqualTo(GaugeDrawing.WIDTH);
    }

    @Test
    void onlyABareCeilingMakesMoreBad() {
        assertThat(new Gauge(83, 0, 80, 100).style()).isEqualTo(Style.BAD);
        assertThat(new Gauge(25, 10, 20, 100).style()).isEqualTo(Style.PLAIN);
        assertThat(new Gauge(15, 10, 20, 100).style()).isEqualTo(Style.GOOD);
        assertThat(new Gauge(5, 10, 20, 100).style()).isEqualTo(Style.WARN);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0, 1, 1", "0, 2, 1, 3", "0, 0, 2, 1", "0, 0, 0, 0", "0, -1, 1, 1", "0, 0, 1, Infinity"})
    void whatCannotBeDrawnIsRefused(double value, double low, double high, double max) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gauge(value, low, high, max));
    }
}
