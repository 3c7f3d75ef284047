package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Test collections of other projects, which lie beside this one where they are at hand. */
final class Corpora {

    private static final Path HOME = Path.of("../shared/corpora");

    private Corpora() {}

    /** All files below a folder of the collections, by name; the test is skipped aloud where the folder is not there. */
    static List<Path> files(String folder) throws IOException {
        Path home = HOME.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(home), "skipped: there is no folder " + home);
        try (Stream<Path> paths = Files.walk(home)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static InputFile open(Path path) {
        Inputs inputs = new Inputs(Path.of("").toAbsolutePath(), InputStream.nullInputStream());
        return inputs.open(path.toString(), Location.file("test"), new Findings())
                .orElseThrow();
    }
}
