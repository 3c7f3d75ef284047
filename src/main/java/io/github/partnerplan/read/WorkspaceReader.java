package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.Node;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads everything the user gave: a workspace folder or file, or a company file alone, with what the command line puts
 * in place of it. Empty only where there is nothing to read at all; findings say why.
 */
public final class WorkspaceReader {

    /** The file that makes a folder a workspace. */
    public static final String FILE = "partnerplan.yaml";

    private final Inputs inputs;
    private final Supplier<LocalDate> today;

    public WorkspaceReader(Inputs inputs, LocalDate today) {
        this(inputs, () -> today);
    }

    /** The day is asked for only where neither the workspace nor the command line names one. */
    public WorkspaceReader(Inputs inputs, Supplier<LocalDate> today) {
        this.inputs = inputs;
        this.today = today;
    }

    public Optional<WorkspaceFiles> read(Optional<String> workspacePath, Overrides overrides, Findings findings) {
        if (workspacePath.isEmpty()) {
            Path here = inputs.workingDirectory();
            if (Files.exists(here.resolve(FILE)) || !overrides.saysSomething()) {
                return folder(here, ".", overrides, findings);
            }
            return Optional.of(parts(here, overrides, findings).read(nothing()));
        }
        String path = workspacePath.get();
        Optional<Path> place = resolve(path);
        if (place.isPresent() && Files.isDirectory(place.get())) {
            return folder(place.get(), path, overrides, findings);
        }
        Optional<InputFile> file = inputs.open(path, Location.file(path), findings);
        Path folder = place.map(Path::getParent).orElse(inputs.workingDirectory());
        return file.isPresent() ? file(file.get(), path, parts(folder, overrides, findings)) : Optional.empty();
    }

    /**
     * What {@code check} was pointed at: a folder or a workspace file is read as one; any other file is read alone, as what its
     * content shows it to be. Empty, with findings, where there is no such file.
     */
    public Optional<WorkspaceFiles> readAlone(String path, Overrides overrides, Findings findings) {
        Optional<Path> place = resolve(path);
        if (place.isPresent() && Files.isDirectory(place.get())) {
            return folder(place.get(), path, overrides, findings);
        }
        Optional<InputFile> file = inputs.open(path, Location.file(path), findings);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Path folder = place.map(Path::getParent).orElse(inputs.workingDirectory());
        WorkspaceParts parts = parts(folder, overrides, findings);
        boolean isTree = Sources.isYaml(path) || Sources.isStandardInput(path);
        ContentKind kind =
                isTree ? ContentKind.of(parts.tree(file.get()), file.get().name()) : ContentKind.ofTable(file.get());
        return kind == ContentKind.WORKSPACE
                ? file(file.get(), path, parts)
                : Optional.of(parts.instead(kind, path).read(nothing()));
    }

    /** Standard input and names no file system takes have no place of their own. */
    private Optional<Path> resolve(String path) {
        if (Sources.isStandardInput(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(inputs.workingDirectory().resolve(path).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<WorkspaceFiles> folder(Path folder, String path, Overrides overrides, Findings findings) {
        if (!Files.exists(folder.resolve(FILE))) {
            findings.error(
                    "workspace-missing",
                    Location.file(path),
                    "there is no " + FILE + " in " + (path.equals(".") ? "the current folder" : Blanks.quoted(path)),
                    "Write one, such as: company: {name: Northwind, arr: 24M, headcount: 130}; or give --arr and --headcount.");
            return Optional.empty();
        }
        Optional<InputFile> file = inputs.openInside(folder, FILE, Location.file(path), findings);
        return file.isPresent() ? file(file.get(), FILE, parts(folder, overrides, findings)) : Optional.empty();
    }

    private static Optional<WorkspaceFiles> file(InputFile file, String path, WorkspaceParts parts) {
        if (!Sources.isYaml(path) && !Sources.isStandardInput(path)) {
            return Optional.of(parts.readCompanies(file, path));
        }
        Optional<Node> root = parts.tree(file);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(isCompany(root.get()) ? parts.readCompanies(root.get()) : parts.read(root.get()));
    }

    /** Lists hold companies, and so does a group with more keys of a company than of a workspace. */
    private static boolean isCompany(Node root) {
        return root instanceof Node.Sequence
                || (root instanceof Node.Mapping
                        && WorkspaceShape.COMPANY.fit(root) > WorkspaceShape.WORKSPACE.fit(root));
    }

    private WorkspaceParts parts(Path folder, Overrides overrides, Findings findings) {
        return new WorkspaceParts(inputs, folder, overrides, today, findings);
    }

    private static Node.Mapping nothing() {
        return new Node.Mapping(List.of(), Location.file(""));
    }
}
