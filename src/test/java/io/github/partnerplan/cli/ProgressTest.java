package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Map<String, String> TERMINAL = Map.of("PARTNERPLAN_TERMINAL", "err", "COLUMNS", "40");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Surroundings with(Map<String, String> environment) {
        return new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                err,
                Path.of("").toAbsolutePath(),
                () -> Run.TODAY,
                environment);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void awaitFirst() throws InterruptedException {
        for (int i = 0; i < 1_000 && err.size() == 0; i++) {
            Thread.sleep(10);
        }
        assertThat(shown()).isNotEmpty();
    }

    @Test
    void theLineIsReplacedInPlaceAndGoneAtTheEnd() throws InterruptedException {
        try (Progress progress = Progress.start(false, with(TERMINAL), 0)) {
            awaitFirst();
            progress.tell("planning 3 of 12: Acme …");
            progress.tell("planning 4 of 12: Birch …");
        }
        assertThat(shown())
                .isEqualTo("reading …\r\u001b[Kplanning 3 of 12: Acme …\r\u001b[Kplanning 4 of 12: Birch …\r\u001b[K");
    }

    @Test
    void aNameCannotSteerTheTerminalNorLeaveTheLine() throws InterruptedException {
        try (Progress progress = Progress.start(false, with(TERMINAL), 0)) {
            awaitFirst();
            progress.tell("planning 1 of 2: \u001b[2J\n\u202E日本語日本語日本語日本語日本語日本語 …");
        }
        String line = shown().split("\r\u001b\\[K", -1)[1];
        assertThat(line).isEqualTo("planning 1 of 2: ␛[2J␊日本語日本語日本…");
    }

    @Test
    void whatIsDoneWithinTheMeasureIsNotShown() {
        try (Progress progress = Progress.start(false, with(TERMINAL), 60_000)) {
            progress.tell("planning 1 of 2: Acme …");
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void aBuildServerAFileAndAQuietRunShowNothing() throws InterruptedException {
        Map<String, String> inCi = Map.of("PARTNERPLAN_TERMINAL", "err", "CI", "true");
        for (Progress progress : new Progress[] {
            Progress.start(false, with(inCi), 0),
            Progress.start(false, with(Map.of()), 0),
            Progress.start(true, with(TERMINAL), 0)
        }) {
            Thread.sleep(50);
            progress.tell("planning 1 of 2: Acme …");
            progress.close();
        }
        assertThat(shown()).isEmpty();
    }
}
