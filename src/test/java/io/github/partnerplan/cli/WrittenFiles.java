package io.github.partnerplan.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files as a page shows them, whole, each below a line with its name such as {@code # deals.csv}, and the command to run where it
 * is not simply a check of them: a line such as {@code $ partnerplan check companies.csv --arr 24M}.
 *
 * <p>A page cannot show every file as it is, so what stands behind the name says the rest: {@code -> other.csv} makes a link of it,
 * {@code (saved as Windows-1252)} saves it so, and {@code (the last line 20,000 times)} makes it long.
 */
final class WrittenFiles {

    private static final String COMMAND = "$ partnerplan ";

    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private Optional<List<String>> command = Optional.empty();

    private WrittenFiles() {}

    static WrittenFiles of(String text) {
        WrittenFiles written = new WrittenFiles();
        StringBuilder content = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ")) {
                content = written.files.computeIfAbsent(line.substring(2), name -> new StringBuilder());
            } else if (line.startsWith(COMMAND)) {
                written.command =
                        Optional.of(List.of(line.substring(COMMAND.length()).split(" ")));
            } else {
                content.append(line).append('\n');
            }
        }
        return written;
    }

    /** The command that is shown; else the workspace is checked, or each file alone where there is none. */
    List<String> command() {
        List<String> args = new ArrayList<>(command.orElse(List.of("check")));
        if (command.isEmpty() && !files.containsKey("partnerplan.yaml")) {
            args.addAll(List.of("--as-of", "2026-09-30"));
            files.keySet().forEach(name -> args.add(before(name, " (")));
        }
        args.addAll(List.of("--format", "json"));
        return args;
    }

    void lay(Path folder) throws IOException {
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            String name = file.getKey();
            int link = name.indexOf(" -> ");
            if (link >= 0) {
                Files.createSymbolicLink(folder.resolve(name.substring(0, link)), Path.of(name.substring(link + 4)));
            } else {
                Path path = folder.resolve(before(name, " ("));
                Folders.write(path, longer(name, file.getValue().toString()).getBytes(charset(name)));
            }
        }
    }

    private static Charset charset(String name) {
        return name.endsWith("(saved as Windows-1252)") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    private static String longer(String name, String text) {
        String times = before(name, " times)");
        if (times.equals(name)) {
            return text;
        }
        int count = Integer.parseInt(times.substring(times.lastIndexOf(' ') + 1).replace(",", ""));
        String last = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
        return text + last.repeat(count - 1);
    }

    private static String before(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }
}
