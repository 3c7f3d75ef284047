package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One case in a folder: {@code cmd}, a line of arguments, run in a copy of {@code in/}; what it prints is {@code out} and
 * {@code err}, its exit code {@code exit}, the files it makes or changes {@code files/}. Optional: {@code env} with a
 * KEY=VALUE a line, {@code stdin}, and {@code sections} with the headings that {@code out} is cut down to, one a line.
 * Several lines of {@code cmd} run one after another, each told before what it prints; {@code exit} is then the highest.
 */
record GoldenCase(Path folder) {

    String name() {
        return String.valueOf(folder.getFileName());
    }

    void check(Path scratch) throws IOException {
        SortedMap<String, byte[]> given = Folders.files(folder.resolve("in"));
        Folders.copy(folder.resolve("in"), scratch);
        Run run = run(scratch);
        SortedMap<String, byte[]> made = made(given, scratch);
        if (Folders.isUpdate()) {
            update(run, made);
            return;
        }
        assertThat(run.err()).as("standard error of %s", name()).isEqualTo(text("err"));
        assertThat(run.exit())
                .as("exit code of %s", name())
                .isEqualTo(Integer.parseInt(text("exit").strip()));
        assertThat(run.out()).as("standard output of %s", name()).isEqualTo(text("out"));
        SortedMap<String, byte[]> expected = Folders.files(folder.resolve("files"));
        assertThat(made.keySet()).as("files written by %s", name()).isEqualTo(expected.keySet());
        for (Map.Entry<String, byte[]> file : expected.entrySet()) {
            String content = string(made.getOrDefault(file.getKey(), new byte[0]));
            assertThat(content).as("%s of %s", file.getKey(), name()).isEqualTo(string(file.getValue()));
        }
    }

    private Run run(Path scratch) throws IOException {
        List<String> commands = text("cmd").lines().toList();
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        int exit = 0;
        for (String command : commands) {
            Run run = Run.of(scratch, CommandWords.of(command), environment(), stdin());
            out.append(commands.size() == 1 ? "" : "$ partnerplan " + command + "\n")
                    .append(cut(run.out(), commands.size() > 1));
            err.append(run.err());
            exit = Math.max(exit, run.exit());
        }
        return new Run(exit, out.toString(), err.toString());
    }

    /** Beside other commands, one that has none of the sections, such as a check, is kept whole. */
    private String cut(String out, boolean isOneOfMany) throws IOException {
        if (!Files.exists(folder.resolve("sections"))) {
            return out;
        }
        String cut = Sections.of(out, text("sections").lines().toList());
        return cut.isEmpty() && isOneOfMany ? out : cut;
    }

    private void update(Run run, SortedMap<String, byte[]> made) throws IOException {
        Files.writeString(folder.resolve("out"), run.out());
        Files.writeString(folder.resolve("err"), run.err());
        Files.writeString(folder.resolve("exit"), run.exit() + "\n");
        Folders.delete(folder.resolve("files"));
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Folders.write(folder.resolve("files").resolve(file.getKey()), file.getValue());
        }
    }

    /** What the run added or changed; a file it left behind by mistake would show here. */
    private static SortedMap<String, byte[]> made(SortedMap<String, byte[]> given, Path scratch) throws IOException {
        SortedMap<String, byte[]> made = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : Folders.files(scratch).entrySet()) {
            if (!Arrays.equals(file.getValue(), given.get(file.getKey()))) {
                made.put(file.getKey(), file.getValue());
            }
        }
        return made;
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        if (Files.exists(folder.resolve("env"))) {
            for (String line : text("env").lines().toList()) {
                int split = line.indexOf('=');
                environment.put(line.substring(0, split), line.substring(split + 1));
            }
        }
        return environment;
    }

    private byte[] stdin() throws IOException {
        Path file = folder.resolve("stdin");
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
