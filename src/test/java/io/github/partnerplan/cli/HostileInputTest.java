package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;

/** However the files of an example are damaged, there is a plan, a report or a reason, and never a fault of the program. */
class HostileInputTest {

    private static final Path EXAMPLES = Path.of("examples");

    /** Tokens that broke one reader or another; the last is far over every length a cell or a scalar has. */
    private static final List<String> TOKENS = List.of(
            "1e99999999",
            "-0",
            "999999999999999999999999999999",
            "1.500",
            "03/04/2026",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "NaN",
            "\"",
            "'",
            "\u0000",
            "\u202e",
            "\ufeff",
            "\ud83d",
            "&a *a",
            "!!java.net.URL [x]",
            "<<: *x",
            "{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
            "- - - - - - - - - - - - - -",
            "=cmd|' /C calc'!A0",
            "\u001b]0;title\u0007",
            "../../../../etc/passwd",
            "%s%n%d",
            "x".repeat(2_000_000));

    private final List<Path> scratch = new ArrayList<>();

    @Property(tries = 200)
    void aDamagedExampleGivesAPlanOrAReason(@ForAll("damages") Damage damage) throws IOException {
        Path folder = damaged(damage);
        boolean isPortfolio = damage.file().equals("companies.csv");

        Run run = isPortfolio
                ? Run.of(folder, "plan", damage.file(), "--format", damage.format())
                : Run.of(folder, "plan", "--format", damage.format());

        assertThat(run.exit()).as(run.err()).isIn(0, 2);
        assertThat(run.err()).doesNotContain("a fault of this program").doesNotContain("\tat ");
        assertThat(run.err().chars().filter(c -> c < ' ' && c != '\n'))
                .as("control characters")
                .isEmpty();
        if (run.exit() == 2) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty();
        } else if (damage.format().equals("json")) {
            assertThat(JsonTree.of(run.out(), Set.of())).isNotNull();
        } else {
            assertThat(run.out()).isNotEmpty();
            assertThat(run.out().chars().filter(c -> c < ' ' && c != '\n'))
                    .as("control characters")
                    .isEmpty();
        }
    }

    @Property(tries = 100)
    void aDamagedExampleIsJudgedOrRefused(@ForAll("damages") Damage damage) throws IOException {
        Path folder = damaged(damage);
        String before = Arrays.deepToString(Folders.files(folder).values().toArray());

        // The file alone, and as part of its workspace where there is one.
        judged(Run.of(folder, "check", damage.file(), "--format", "json"));
        judged(Run.of(folder, "check", "--format", "json"));

        assertThat(Arrays.deepToString(Folders.files(folder).values().toArray()))
                .as("nothing is written")
                .isEqualTo(before);
    }

    private static void judged(Run run) {
        assertThat(run.exit()).as(run.err()).isIn(0, 1, 2);
        assertThat(run.err()).doesNotContain("a fault of this program").doesNotContain("\tat ");
        assertThat(run.err().chars().filter(c -> c < ' ' && c != '\n'))
                .as("control characters")
                .isEmpty();
        if (run.exit() == 2) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty();
        } else {
            assertThat(JsonTree.of(run.out(), Set.of())).isNotNull();
        }
    }

    private Path damaged(Damage damage) throws IOException {
        Path folder = Files.createTempDirectory("partnerplan-hostile");
        scratch.add(folder);
        Folders.copy(damage.example(), folder);
        Path file = folder.resolve(damage.file());
        Files.write(file, damage.applied(Files.readAllBytes(file)));
        return folder;
    }

    @AfterTry
    void cleanUp() throws IOException {
        for (Path folder : scratch) {
            Folders.delete(folder);
        }
        scratch.clear();
    }

    @Provide
    Arbitrary<Damage> damages() throws IOException {
        List<Damage> targets = new ArrayList<>();
        for (Path example : Folders.below(EXAMPLES)) {
            for (String file : Folders.files(example).keySet()) {
                if (!file.startsWith("output/")) {
                    targets.add(new Damage(example, file, Kind.FLIP, 0, "text"));
                }
            }
        }
        return Arbitraries.of(targets)
                .flatMap(target -> Arbitraries.of(Kind.values())
                        .flatMap(kind -> Arbitraries.longs()
                                .flatMap(seed -> Arbitraries.of("text", "markdown", "json")
                                        .map(format ->
                                                new Damage(target.example(), target.file(), kind, seed, format)))));
    }

    private enum Kind {
        FLIP,
        TRUNCATE,
        DOUBLE_LINES,
        DROP_LINES,
        TOKEN_IN_A_CELL,
        NOISE,
        SWAPPED_DELIMITER,
        UTF_16
    }

    private record Damage(Path example, String file, Kind kind, long seed, String format) {

        byte[] applied(byte[] bytes) {
            Random random = new Random(seed);
            return switch (kind) {
                case FLIP -> flipped(bytes.clone(), random);
                case TRUNCATE -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case DOUBLE_LINES -> lines(bytes, random, true);
                case DROP_LINES -> lines(bytes, random, false);
                case TOKEN_IN_A_CELL -> withToken(bytes, random);
                case NOISE -> noise(bytes, random);
                case SWAPPED_DELIMITER ->
                    string(bytes)
                            .replace(',', ";\t|:".charAt(random.nextInt(4)))
                            .getBytes(StandardCharsets.UTF_8);
                case UTF_16 -> string(bytes).getBytes(StandardCharsets.UTF_16);
            };
        }

        private static byte[] flipped(byte[] bytes, Random random) {
            int count = 1 + random.nextInt(20);
            for (int i = 0; i < count; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bytes;
        }

        private static byte[] lines(byte[] bytes, Random random, boolean isDoubled) {
            StringBuilder text = new StringBuilder();
            for (String line : string(bytes).split("(?<=\n)", -1)) {
                boolean isHit = random.nextInt(5) == 0;
                text.append(isHit && !isDoubled ? "" : line).append(isHit && isDoubled ? line : "");
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        /** In place of what stands between two separators somewhere in the file. */
        private static byte[] withToken(byte[] bytes, Random random) {
            String text = string(bytes);
            int start = random.nextInt(text.length());
            int end = start;
            while (end < text.length() && ",:\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String token = TOKENS.get(random.nextInt(TOKENS.size()));
            return (text.substring(0, start) + token + text.substring(end)).getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] noise(byte[] bytes, Random random) {
            byte[] noise = new byte[1 + random.nextInt(Math.min(bytes.length, 4_000))];
            random.nextBytes(noise);
            return noise;
        }

        private static String string(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
