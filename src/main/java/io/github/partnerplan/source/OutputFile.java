package io.github.partnerplan.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Writes a result whole or not at all: into a temporary file beside the target, which then takes the target's name. */
public final class OutputFile {

    private static final int TRIES = 100;

    private OutputFile() {}

    /**
     * Writes or replaces a file. A relative target is taken from the working directory of the inputs.
     *
     * @throws OutputRefusedException if the target is one of the inputs, a folder, protected, or in a folder that is not there
     * @throws IOException if writing fails; the target is then as it was
     */
    public static void write(Path target, byte[] content, Inputs inputs) throws IOException {
        Path place = inputs.workingDirectory().resolve(target);
        if (inputs.isInput(place)) {
            throw refused(target, "is one of the files that were read; name another file for the result");
        }
        if (Files.isDirectory(place)) {
            throw refused(target, "is a folder; name a file in it");
        }
        if (!Files.exists(place)) {
            replace(place, target, content);
        } else if (!Files.isRegularFile(place)) {
            // A device such as /dev/null or a pipe cannot be replaced, only written to.
            Files.write(place, content);
        } else if (Files.isWritable(place)) {
            // Through a link, the file it leads to is replaced and the link stays.
            replace(place.toRealPath(), target, content);
        } else {
            throw refused(target, "is protected against writing");
        }
    }

    /**
     * Writes a file that is not there yet, by its path inside a folder that is; false, with nothing touched, where anything of
     * that name is there already.
     *
     * @throws OutputRefusedException if a link on the way leads out of the folder, or a file stands where a folder has to be
     * @throws IOException if writing fails; nothing of the file is then left
     */
    public static boolean writeNew(Path folder, String path, byte[] content) throws IOException {
        Path place = folder.resolve(path);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Path home = place.getParent();
        if (home == null
                || isTakenByAFile(home)
                || !Files.createDirectories(home).toRealPath().startsWith(folder.toRealPath())) {
            throw refused(Path.of(path), "would lie outside the folder, or a file is in the way");
        }
        Path temporary = create(home);
        try {
            fill(temporary, content);
            // Without REPLACE_EXISTING: what appeared meanwhile stays.
            Files.move(temporary, place);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A link that leads nowhere counts as one: a folder would be made at its far end. */
    private static boolean isTakenByAFile(Path home) {
        return Files.exists(home, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(home);
    }

    private static void replace(Path place, Path target, byte[] content) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refused(target, "lies in a folder that does not exist");
        }
        if (!Files.isWritable(folder)) {
            throw refused(target, "lies in a folder that is protected against writing");
        }
        Path temporary = create(folder);
        try {
            fill(temporary, content);
            if (Files.exists(place)) {
                keepPermissions(place, temporary);
            }
            move(temporary, place);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Named by us, because the library's temporary files are readable by their owner alone and the result shall not be. */
    private static Path create(Path folder) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Path path = folder.resolve(".partnerplan-" + ProcessHandle.current().pid() + "-" + i + ".tmp");
            try {
                return Files.createFile(path);
            } catch (FileAlreadyExistsException e) {
                // Left behind by a process that was killed and had our number: take the next name.
            }
        }
        throw new IOException("no free name for a temporary file in " + folder);
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, permissions);
        } catch (UnsupportedOperationException e) {
            // This file system has none to keep.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static OutputRefusedException refused(Path target, String why) {
        return new OutputRefusedException(PlainText.quoted(target.toString()) + " " + why);
    }
}
