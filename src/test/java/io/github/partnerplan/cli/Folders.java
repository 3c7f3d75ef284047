package io.github.partnerplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of test files: listed, copied and compared. */
final class Folders {

    private Folders() {}

    /** Whether golden files are rewritten instead of compared: {@code mvn test -Dcases.update=true}. */
    static boolean isUpdate() {
        return Boolean.getBoolean("cases.update");
    }

    static List<Path> below(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        return folders;
    }

    /** Every file by its path inside the folder; none where there is no such folder, as git keeps no empty ones. */
    static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path path : walk(folder)) {
                if (Files.isRegularFile(path)) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    static void copy(Path from, Path to) throws IOException {
        for (var file : files(from).entrySet()) {
            write(to.resolve(file.getKey()), file.getValue());
        }
    }

    static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content);
    }

    static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> paths = walk(folder);
            paths.sort(Comparator.reverseOrder());
            for (Path path : paths) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return new ArrayList<>(paths.toList());
        }
    }
}
