package io.github.partnerplan.cli;

import io.github.partnerplan.playbook.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bad or the good example of a finding's page, made into files that a check can be run on. The page's term {@code example}
 * names what the text is laid over: {@code workspace} and {@code platform} are the model workspaces, {@code program} and
 * {@code platform-program} their program files alone, and {@code files} is nothing: the text shows whole {@link WrittenFiles}.
 * Without it the files lie in {@code checks/<id>/bad} and {@code good}.
 *
 * <p>A text has parts, each under a line such as {@code # deals.csv}; without one it is of program.yaml. The keys of a YAML part
 * take the place of the base's keys (below {@code program:} there), a key with nothing after it removes one. The rows of a CSV
 * part change the columns they name in the row of the same id, or are added.
 */
final class CheckExample {

    private static final Path CHECKS = Path.of("src/test/resources/checks");

    private final Entry page;
    private final Path folder;
    private final List<String> args = new ArrayList<>(List.of("check", "--format", "json"));

    private CheckExample(Entry page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    /** Runs the check on the page's example of a kind, {@code bad} or {@code good}, in an empty folder. */
    static Run run(Entry page, String kind, Path folder) throws IOException {
        CheckExample example = new CheckExample(page, folder);
        if (page.term("example").equals("files")) {
            WrittenFiles written = WrittenFiles.of(page.term(kind));
            written.lay(folder);
            return Run.of(folder, written.command(), Map.of("CI", "true"), new byte[0]);
        }
        if (page.term("example").isEmpty()) {
            Folders.copy(CHECKS.resolve(page.id()).resolve(kind), folder);
            example.pointAt(folder);
        } else {
            example.lay(page.term(kind));
        }
        return Run.of(folder, example.args, Map.of("CI", "true"), new byte[0]);
    }

    /** A folder with a workspace is checked as one; else each of its files alone. */
    private void pointAt(Path given) throws IOException {
        if (!Files.exists(given.resolve("partnerplan.yaml"))) {
            args.addAll(List.of("--as-of", "2026-09-30"));
            args.addAll(Folders.files(given).keySet());
        }
    }

    private void lay(String text) throws IOException {
        boolean isPlatform = page.term("example").startsWith("platform");
        boolean isAlone = page.term("example").endsWith("program");
        Path base = CHECKS.resolve("base").resolve(isPlatform ? "platform" : "optimize");
        Map<String, String> files = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : Folders.files(base).entrySet()) {
            files.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, String> part : parts(text).entrySet()) {
            String before = files.getOrDefault(part.getKey(), "");
            files.put(
                    part.getKey(),
                    part.getKey().endsWith(".csv") ? rows(before, part.getValue()) : keys(part.getKey(), before, part));
        }
        if (isAlone) {
            files.keySet().removeIf(name -> !name.equals("program.yaml"));
            args.addAll(List.of("program.yaml", "--as-of", "2026-09-30"));
            args.addAll(isPlatform ? List.of("--arr", "60M") : List.of("--arr", "24M"));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        String file = "program.yaml";
        for (String line : text.lines().toList()) {
            if (line.startsWith("# ") && line.contains(".")) {
                file = line.substring(2).strip();
            } else {
                parts.merge(file, line + "\n", String::concat);
            }
        }
        return parts;
    }

    private static String keys(String file, String base, Map.Entry<String, String> part) {
        String indent = file.equals("program.yaml") ? "  " : "";
        Map<String, String> sections = sections(base, indent);
        for (Map.Entry<String, String> section : sections(part.getValue(), "").entrySet()) {
            String text = section.getValue();
            boolean isRemoval = text.strip().equals(section.getKey() + ":");
            if (isRemoval) {
                sections.remove(section.getKey());
            } else {
                sections.put(section.getKey(), indented(text, indent));
            }
        }
        return String.join("", sections.values());
    }

    private static String indented(String text, String indent) {
        StringBuilder all = new StringBuilder();
        text.lines().forEach(line -> all.append(indent).append(line).append('\n'));
        return all.toString();
    }

    /** The text of each key at one depth, what stands before the first under an empty name. */
    private static Map<String, String> sections(String text, String indent) {
        Map<String, String> sections = new LinkedHashMap<>();
        String key = "";
        for (String line : text.lines().toList()) {
            boolean isKey = line.startsWith(indent)
                    && line.length() > indent.length()
                    && Character.isLetter(line.charAt(indent.length()))
                    && line.contains(":");
            key = isKey ? line.substring(indent.length(), line.indexOf(':')) : key;
            sections.merge(key, line + "\n", String::concat);
        }
        return sections;
    }

    private static String rows(String base, String part) {
        List<List<String>> table = table(base);
        List<List<String>> changes = table(part);
        List<String> header = new ArrayList<>(table.isEmpty() ? List.of() : table.remove(0));
        List<String> named = changes.remove(0);
        for (String column : named) {
            if (!header.contains(column)) {
                header.add(column);
            }
        }
        for (List<String> change : changes) {
            List<String> row = row(table, change.get(0));
            while (row.size() < header.size()) {
                row.add("");
            }
            for (int i = 0; i < change.size(); i++) {
                row.set(header.indexOf(named.get(i)), change.get(i));
            }
        }
        StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
        for (List<String> row : table) {
            text.append(String.join(",", row))
                    .append(",".repeat(header.size() - row.size()))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<String> row(List<List<String>> table, String id) {
        for (List<String> row : table) {
            if (row.get(0).equals(id)) {
                return row;
            }
        }
        List<String> added = new ArrayList<>();
        table.add(added);
        return added;
    }

    private static List<List<String>> table(String text) {
        List<List<String>> table = new ArrayList<>();
        text.lines().forEach(line -> table.add(new ArrayList<>(List.of(line.split(",", -1)))));
        return table;
    }
}
