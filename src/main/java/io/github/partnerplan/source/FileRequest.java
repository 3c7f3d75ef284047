package io.github.partnerplan.source;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/** One wish for a file, with the findings that may come of it. */
record FileRequest(Path folder, String path, Location askedBy, Findings findings) {

    /** A folder with more files than this gets no "did you mean". */
    private static final int LISTED = 1000;

    /** Where the path leads; the finding file-missing where it is no path at all. */
    Optional<Path> resolve() {
        try {
            if (!path.isEmpty()) {
                return Optional.of(folder.resolve(path));
            }
        } catch (InvalidPathException e) {
            // Falls through to the finding: such a name can be no file.
        }
        findings.error("file-missing", askedBy, PlainText.quoted(path) + " is no file name", "Name a file.");
        return Optional.empty();
    }

    void outside() {
        findings.error(
                "file-outside",
                askedBy,
                PlainText.quoted(path) + " lies outside the folder of the workspace",
                "Copy the file into the workspace, or name it on the command line.");
    }

    void missing(Path file) {
        String hint = DidYouMean.hint(String.valueOf(file.getFileName()), neighbours(file));
        String message = "there is no file " + PlainText.quoted(path) + hint;
        findings.error("file-missing", askedBy, message, "Correct the path, or create the file.");
    }

    void wrongType(boolean isFolder) {
        String message = PlainText.quoted(path) + (isFolder ? " is a folder, not a file" : " is no regular file");
        findings.error(
                "file-type",
                askedBy,
                message,
                isFolder ? "Name a file inside it." : "Name a file, or \"-\" for standard input.");
    }

    void unreadable() {
        findings.error("file-unreadable", askedBy, PlainText.quoted(path) + " cannot be read", Inputs.HELP_UNREADABLE);
    }

    /** The names beside a missing file, sorted because the file system's own order differs between machines. */
    private static TreeSet<String> neighbours(Path file) {
        TreeSet<String> names = new TreeSet<>();
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(String.valueOf(entry.getFileName()));
                if (names.size() > LISTED) {
                    return new TreeSet<>();
                }
            }
        } catch (IOException e) {
            return new TreeSet<>();
        }
        return names;
    }
}
