package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads the parts of one workspace, each from the command line, a file or the workspace itself. */
final class WorkspaceParts {

    private final Path folder;
    private final Overrides overrides;
    private final Supplier<LocalDate> today;
    private final Findings findings;
    private final Sources sources;

    WorkspaceParts(Inputs inputs, Path folder, Overrides overrides, Supplier<LocalDate> today, Findings findings) {
        this(new Sources(inputs, folder, findings), folder, overrides, today, findings);
    }

    private WorkspaceParts(
            Sources sources, Path folder, Overrides overrides, Supplier<LocalDate> today, Findings findings) {
        this.sources = sources;
        this.folder = folder;
        this.overrides = overrides;
        this.today = today;
        this.findings = findings;
    }

    /** The same with a file in place of the part that it holds; what is read of it already is not read again. */
    WorkspaceParts instead(ContentKind kind, String path) {
        return new WorkspaceParts(sources, folder, overrides.with(kind, path), today, findings);
    }

    Optional<Node> tree(InputFile file) {
        return sources.tree(file);
    }

    /** A workspace file. */
    WorkspaceFiles read(Node root) {
        ShapeCheck.check(root, WorkspaceShape.WORKSPACE, "", findings);
        Node.Mapping mapping = root instanceof Node.Mapping given ? given : new Node.Mapping(List.of(), root.where());
        Map<String, BigDecimal> rates = RatesReader.read(mapping, findings);
        return put(mapping, rates, companies(rates).companies(mapping));
    }

    /** A company file in place of a workspace. */
    WorkspaceFiles readCompanies(Node root) {
        return put(nothing(root.where()), Map.of(), companies(Map.of()).tree(root));
    }

    /** A table of companies in place of a workspace. */
    WorkspaceFiles readCompanies(InputFile file, String path) {
        return put(nothing(Location.file(path)), Map.of(), companies(Map.of()).file(file, path));
    }

    private static Node.Mapping nothing(Location where) {
        return new Node.Mapping(List.of(), where);
    }

    private CompanySource companies(Map<String, BigDecimal> rates) {
        return new CompanySource(sources, overrides, rates, findings);
    }

    private WorkspaceFiles put(Node.Mapping root, Map<String, BigDecimal> perUnit, List<Company> companies) {
        Rates rates = new Rates(companies.get(0).currency(), perUnit);
        LocalDate asOf = asOf(root);
        Optional<Node> programTree = programTree(root);
        Workspace workspace = new Workspace(
                companies,
                asOf,
                program(root, programTree),
                partners(root, context(root, "partners", rates, asOf)),
                deals(root, context(root, "deals", rates, asOf)),
                registrations(root, context(root, "registrations", rates, asOf)),
                certifications(root, context(root, "certifications", rates, asOf)),
                rates);
        return new WorkspaceFiles(
                root.where().file(),
                workspace,
                programTree.isPresent() ? ProgramReader.group(programTree.get()) : Optional.empty(),
                playbooks(root),
                new BrandingReader(sources, findings).read(root),
                CheckRulesReader.read(root),
                folder,
                isDayKnown(root),
                overrides.asOf().isPresent() || !Nodes.text(root, "as_of").isEmpty());
    }

    private static ReadContext context(Node.Mapping root, String key, Rates rates, LocalDate asOf) {
        return new ReadContext(rates, columns(root, key), asOf);
    }

    private LocalDate asOf(Node.Mapping root) {
        if (overrides.asOf().isPresent()) {
            Reading<LocalDate> day = Values.date(overrides.asOf().get(), Dialect.UNDECIDED);
            if (day instanceof Reading.Fault<LocalDate> fault) {
                findings.error(fault.id(), Location.file("--as-of"), fault.message(), fault.help());
            }
            return (day.value().isPresent() ? day.value().get() : today.get());
        }
        Optional<LocalDate> stated =
                Values.date(Nodes.text(root, "as_of"), Dialect.UNDECIDED).value();
        return stated.isPresent() ? stated.get() : today.get();
    }

    /** A day that is given and cannot be read must not quietly become today: every window hangs on it. */
    private boolean isDayKnown(Node.Mapping root) {
        String given = overrides.asOf().orElse(Nodes.text(root, "as_of"));
        return !(Values.date(given, Dialect.UNDECIDED) instanceof Reading.Fault<LocalDate>);
    }

    private static List<Node.Entry> columns(Node.Mapping root, String key) {
        Optional<Node.Mapping> columns = Nodes.mapping(root, "columns");
        return columns.isPresent() ? Nodes.entries(columns.get(), key) : List.of();
    }

    private Optional<Program> program(Node.Mapping root, Optional<Node> tree) {
        boolean isInline = tree.isPresent() && tree.get() == root;
        if (isInline) {
            return ProgramReader.below(root, findings);
        }
        return tree.isPresent() ? ProgramReader.read(tree.get(), findings) : Optional.empty();
    }

    /** The tree of the file that holds the program, which may be the workspace's own. */
    private Optional<Node> programTree(Node.Mapping root) {
        Optional<Node.Scalar> path = Nodes.scalar(root, "program");
        if (overrides.program().isEmpty() && path.isEmpty()) {
            return Optional.of(root);
        }
        Optional<InputFile> file = overrides.program().isPresent()
                ? sources.typed(overrides.program().get(), "--program")
                : sources.inside(path.orElseThrow());
        return file.isPresent() ? sources.tree(file.get()) : Optional.empty();
    }

    private List<Table> rows(Node.Mapping root, String key, List<String> typed, Predicate<String> known) {
        Set<String> mapped = new LinkedHashSet<>();
        for (Node.Entry entry : columns(root, key)) {
            if (entry.value() instanceof Node.Scalar header) {
                mapped.add(Headers.fold(header.text()));
            }
        }
        Predicate<String> header = name -> known.test(name) || mapped.contains(Headers.fold(name));
        return typed.isEmpty() ? sources.tables(root, key, header) : sources.tables(typed, key, header);
    }

    private Optional<List<Partner>> partners(Node.Mapping root, ReadContext context) {
        List<Optional<List<Partner>>> parts = new ArrayList<>();
        for (Table table : rows(root, "partners", overrides.partners(), PartnersReader::knownHeader)) {
            parts.add(PartnersReader.read(table, context, findings));
        }
        return joined(parts);
    }

    private Optional<List<Registration>> registrations(Node.Mapping root, ReadContext context) {
        List<Optional<List<Registration>>> parts = new ArrayList<>();
        for (Table table : rows(root, "registrations", overrides.registrations(), RegistrationsReader::knownHeader)) {
            parts.add(RegistrationsReader.read(table, context, findings));
        }
        return joined(parts);
    }

    private Optional<List<Certification>> certifications(Node.Mapping root, ReadContext context) {
        List<Optional<List<Certification>>> parts = new ArrayList<>();
        for (Table table :
                rows(root, "certifications", overrides.certifications(), CertificationsReader::knownHeader)) {
            parts.add(CertificationsReader.read(table, context, findings));
        }
        return joined(parts);
    }

    /** Absent where neither the workspace nor the command line names any file, or none could be read. */
    private static <T> Optional<List<T>> joined(List<Optional<List<T>>> parts) {
        List<T> all = new ArrayList<>();
        boolean any = false;
        for (Optional<List<T>> part : parts) {
            any |= part.isPresent();
            all.addAll(part.orElse(List.of()));
        }
        return any ? Optional.of(all) : Optional.empty();
    }

    private Optional<Deals> deals(Node.Mapping root, ReadContext context) {
        List<Deals> parts = new ArrayList<>();
        for (Table table : rows(root, "deals", overrides.deals(), DealsReader::knownHeader)) {
            Optional<Deals> part = DealsReader.open(table, context, findings);
            if (part.isPresent()) {
                DealsReader.tellUnrecognised(table, part.get().columns(), findings);
                parts.add(part.get());
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parts.size() == 1 ? parts.get(0) : new JoinedDeals(parts));
    }

    private List<Node> playbooks(Node.Mapping root) {
        List<Node> playbooks = new ArrayList<>();
        for (Node.Scalar path : Nodes.scalars(root, "playbooks")) {
            addTree(sources.inside(path), playbooks);
        }
        for (String path : overrides.playbooks()) {
            addTree(sources.typed(path, path), playbooks);
        }
        return playbooks;
    }

    private void addTree(Optional<InputFile> file, List<Node> trees) {
        Optional<Node> tree = file.isPresent() ? sources.tree(file.get()) : Optional.empty();
        if (tree.isPresent()) {
            trees.add(tree.get());
        }
    }
}
