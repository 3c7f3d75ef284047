package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.CsvFile;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.Table;
import io.github.partnerplan.source.YamlFile;
import io.github.partnerplan.source.YamlTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens what a workspace's keys and the command line's options name, as trees and tables. */
final class Sources {

    private final Inputs inputs;
    private final Path folder;
    private final Findings findings;
    private final Map<String, Optional<Node>> trees = new HashMap<>();

    /** Names inside the workspace are relative to {@code folder}, typed ones to the working directory. */
    Sources(Inputs inputs, Path folder, Findings findings) {
        this.inputs = inputs;
        this.folder = folder;
        this.findings = findings;
    }

    static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    static boolean isStandardInput(String path) {
        return path.equals("-");
    }

    Optional<InputFile> inside(Node.Scalar path) {
        return inside(path, findings);
    }

    /** The same where what is wrong with the name is told by another. */
    Optional<InputFile> inside(Node.Scalar path, Findings others) {
        return inputs.openInside(folder, path.text(), path.where(), others);
    }

    Optional<InputFile> typed(String path, String option) {
        return inputs.open(path, Location.file(option), findings);
    }

    /** A file's tree; it is read once, and its faults are told once. */
    Optional<Node> tree(InputFile file) {
        Optional<Node> known = trees.get(file.name());
        Optional<Node> tree = known == null ? YamlFile.read(file, findings) : known;
        trees.put(file.name(), tree);
        return tree;
    }

    /** The rows under a key: in files, or written there. */
    List<Table> tables(Node.Mapping root, String key, Predicate<String> known) {
        List<Table> tables = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        List<Node> items = Nodes.items(root, key);
        for (Node item : items) {
            if (item instanceof Node.Scalar path) {
                add(inside(path), path.where(), isYaml(path.text()), key, known, tables);
            } else {
                rows.add(item);
            }
        }
        if (!rows.isEmpty() || (items.isEmpty() && root.get(key).isPresent() && isList(root, key))) {
            Node where = root.get(key).orElse(root);
            YamlTable.of(new Node.Sequence(rows, where.where()), where.where().file(), findings)
                    .ifPresent(tables::add);
        }
        return tables;
    }

    private static boolean isList(Node.Mapping root, String key) {
        return root.get(key).orElse(root) instanceof Node.Sequence;
    }

    /** The rows of files named on the command line. */
    List<Table> tables(List<String> paths, String key, Predicate<String> known) {
        List<Table> tables = new ArrayList<>();
        for (String path : paths) {
            // A finding at the option would be one that ends the run.
            add(typed(path, "--" + key), Location.file(path), isYaml(path), key, known, tables);
        }
        return tables;
    }

    private void add(
            Optional<InputFile> file,
            Location askedBy,
            boolean yaml,
            String key,
            Predicate<String> known,
            List<Table> tables) {
        if (file.isPresent() && isTaken(file.get(), askedBy, key, tables)) {
            return;
        }
        Optional<Table> table = file.isPresent() ? table(file.get(), yaml, key, known) : Optional.empty();
        if (table.isPresent()) {
            tables.add(table.get());
        }
    }

    /** The same file named twice would count every row twice. */
    private boolean isTaken(InputFile file, Location askedBy, String key, List<Table> tables) {
        for (Table table : tables) {
            if (table.file().equals(file.name())) {
                findings.error(
                        "file-twice",
                        askedBy,
                        Blanks.quoted(file.name()) + " is named twice under " + key + "; it is read once",
                        "Name it once.");
                return true;
            }
        }
        return false;
    }

    /** A YAML file holds the list itself, or below a key of its kind. */
    Optional<Table> table(InputFile file, boolean yaml, String key, Predicate<String> known) {
        if (!yaml) {
            Optional<CsvFile> rows = CsvFile.open(file, known, findings);
            return rows.isPresent() ? Optional.of(rows.get()) : Optional.empty();
        }
        Optional<Node> root = tree(file);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Node list =
                root.get() instanceof Node.Mapping mapping ? mapping.get(key).orElse(mapping) : root.get();
        return YamlTable.of(list, file.name(), findings).map(Table.class::cast);
    }
}
