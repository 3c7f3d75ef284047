package io.github.partnerplan.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A named file, or standard input kept in a file of its own, so that it can be read more than once. */
public final class InputFile {

    private final String name;
    private final Path path;
    private final long size;

    InputFile(String name, Path path, long size) {
        this.name = name;
        this.path = path;
        this.size = size;
    }

    /** The file as the user knows it, with {@code /} between folders; {@code <stdin>} for standard input. */
    public String name() {
        return name;
    }

    /** In bytes, as it was when the file was opened. */
    public long size() {
        return size;
    }

    /** The bytes from the start; each call reads anew. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    Path path() {
        return path;
    }
}
