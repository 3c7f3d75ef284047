package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Standard input, kept in a file from when it is first asked for, so that it can be read twice; closing deletes that file. */
final class StandardInput implements AutoCloseable {

    static final String NAME = "<stdin>";

    private final InputStream stream;
    private Optional<InputFile> kept = Optional.empty();

    StandardInput(InputStream stream) {
        this.stream = stream;
    }

    /** The file it is kept in; the finding file-unreadable at {@code askedBy} where it cannot be read or kept. */
    Optional<InputFile> kept(Location askedBy, Findings findings) {
        if (kept.isEmpty()) {
            try {
                Path file = Files.createTempFile("partnerplan", ".in").toRealPath();
                file.toFile().deleteOnExit();
                kept = Optional.of(
                        new InputFile(NAME, file, Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING)));
            } catch (IOException e) {
                findings.error(
                        "file-unreadable", askedBy, "standard input cannot be read", "Name a file instead of \"-\".");
            }
        }
        return kept;
    }

    @Override
    public void close() {
        if (kept.isPresent()) {
            try {
                Files.deleteIfExists(kept.get().path());
            } catch (IOException e) {
                // The file was also marked to be deleted when the program ends.
            }
            kept = Optional.empty();
        }
    }
}
