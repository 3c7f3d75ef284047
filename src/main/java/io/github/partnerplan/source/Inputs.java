package io.github.partnerplan.source;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the user's files: confines the paths of a workspace to its folder, spools standard input once, and remembers what was
 * opened, so that no output overwrites an input and findings can show their lines.
 */
public final class Inputs implements Lines, AutoCloseable {

    static final String HELP_UNREADABLE = "Check that the file exists, is a text file, and that you may read it.";

    private final Path workingDirectory;
    private final StandardInput standardInput;
    private final Map<String, InputFile> opened = new LinkedHashMap<>();
    private Optional<LineCursor> cursor = Optional.empty();

    public Inputs(Path workingDirectory, InputStream standardInput) {
        this.workingDirectory = workingDirectory;
        this.standardInput = new StandardInput(standardInput);
    }

    public Path workingDirectory() {
        return workingDirectory;
    }

    /**
     * A file the user named on the command line, or standard input for {@code -}; otherwise one of the findings file-missing,
     * file-type and file-unreadable at {@code askedBy}.
     */
    public Optional<InputFile> open(String path, Location askedBy, Findings findings) {
        if (path.equals("-")) {
            Optional<InputFile> kept = standardInput.kept(askedBy, findings);
            kept.ifPresent(this::remember);
            return kept;
        }
        FileRequest request = new FileRequest(workingDirectory, path, askedBy, findings);
        Optional<Path> place = request.resolve();
        return place.isPresent() ? openFile(place.get(), slashes(path), request) : Optional.empty();
    }

    /**
     * A file named inside a workspace file; it must lie inside the workspace's folder even after links are followed, or it is the
     * finding file-outside. Its name is the path relative to the folder.
     */
    public Optional<InputFile> openInside(Path folder, String path, Location askedBy, Findings findings) {
        Path home = workingDirectory.resolve(folder);
        FileRequest request = new FileRequest(home, path, askedBy, findings);
        Optional<Path> place = request.resolve();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Path base = home.toAbsolutePath().normalize();
        Path file = place.get().toAbsolutePath().normalize();
        if (!file.startsWith(base) || leavesByLink(home, place.get())) {
            request.outside();
            return Optional.empty();
        }
        return openFile(place.get(), slashes(base.relativize(file).toString()), request);
    }

    /** The names of the files opened so far. */
    public List<String> names() {
        return List.copyOf(opened.keySet());
    }

    /** A file's path as seen from the working directory; the name itself where no file of that name was opened. */
    public String fromHere(String name) {
        InputFile file = opened.get(name);
        if (file == null || name.equals(StandardInput.NAME)) {
            return name;
        }
        try {
            return slashes(workingDirectory.toRealPath().relativize(file.path()).toString());
        } catch (IOException | IllegalArgumentException e) {
            // The working directory is gone, or the file is on another drive.
            return name;
        }
    }

    /** Where the files opened so far lie, links followed. */
    public List<Path> places() {
        List<Path> places = new ArrayList<>();
        opened.values().forEach(file -> places.add(file.path()));
        return places;
    }

    /** Where a path leads, links followed, so that two names of one file are known as one. */
    public Path place(Path path) {
        Path whole = workingDirectory.resolve(path).toAbsolutePath();
        try {
            return whole.toRealPath();
        } catch (IOException e) {
            // It is not there yet.
            return whole.normalize();
        }
    }

    /** Whether a path is, after links are followed, one of the files opened so far. */
    public boolean isInput(Path path) {
        try {
            Path real = workingDirectory.resolve(path).toRealPath();
            for (InputFile file : opened.values()) {
                if (file.path().equals(real)) {
                    return true;
                }
            }
        } catch (IOException e) {
            // What is not there yet cannot be an input.
        }
        return false;
    }

    @Override
    public Optional<String> line(String fileName, int line) {
        if (cursor.isEmpty() || !cursor.get().reads(fileName)) {
            closeCursor();
            InputFile file = opened.get(fileName);
            cursor = file == null ? Optional.empty() : Optional.of(new LineCursor(file));
        }
        return cursor.isPresent() ? cursor.get().line(line) : Optional.empty();
    }

    /** All lines of a file that was opened, as they stand in it; none where there is no such file or it cannot be read again. */
    public List<String> lines(String fileName) {
        InputFile file = opened.get(fileName);
        List<String> lines = new ArrayList<>();
        if (file != null) {
            try (BufferedReader text = new BufferedReader(TextReader.again(file))) {
                text.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                return List.of();
            }
        }
        return lines;
    }

    /** Deletes what was kept of standard input. */
    @Override
    public void close() {
        closeCursor();
        standardInput.close();
    }

    private void closeCursor() {
        if (cursor.isPresent()) {
            cursor.get().close();
            cursor = Optional.empty();
        }
    }

    private Optional<InputFile> openFile(Path path, String name, FileRequest request) {
        try {
            Path real = path.toRealPath();
            if (!Files.isRegularFile(real)) {
                request.wrongType(Files.isDirectory(real));
                return Optional.empty();
            }
            if (Files.isReadable(real)) {
                return Optional.of(remember(new InputFile(freeName(name, real), real, Files.size(real))));
            }
        } catch (IOException e) {
            if (Files.notExists(path)) {
                request.missing(path);
                return Optional.empty();
            }
        }
        request.unreadable();
        return Optional.empty();
    }

    private InputFile remember(InputFile file) {
        opened.put(file.name(), file);
        return file;
    }

    /** Two folders may each hold a file of the same name; the second goes by its full path. */
    private String freeName(String name, Path real) {
        InputFile known = opened.get(name);
        return known == null || known.path().equals(real) ? name : slashes(real.toString());
    }

    private static boolean leavesByLink(Path folder, Path file) {
        try {
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static String slashes(String path) {
        return File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    }
}
