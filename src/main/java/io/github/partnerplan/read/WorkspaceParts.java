package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Rates;
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
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the parts of one workspace, each from the command line, a file or the workspace itself. */
final class WorkspaceParts {

    private final Path folder;
    private final Overrides overrides;
    private final LocalDate today;
    private final Findings findings;
    private final Sources sources;

    WorkspaceParts(Inputs inputs, Path folder, Overrides overrides, LocalDate today, Findings findings) {
        this.folder = folder;
        this.overrides = overrides;
        this.today = today;
        this.findings = findings;
        this.sources = new Sources(inputs, folder, findings);
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
        Function<String, ReadContext> context = key -> new ReadContext(rates, columns(root, key), asOf);
        Workspace workspace = new Workspace(
                companies,
                asOf,
                program(root),
                rows(root, "partners", overrides.partners(), PartnersReader::knownHeader)
                        .flatMap(tables -> joined(
                                tables, table -> PartnersReader.read(table, context.apply("partners"), findings))),
                deals(root, context.apply("deals")),
                rows(root, "registrations", List.of(), RegistrationsReader::knownHeader)
                        .flatMap(tables -> joined(
                                tables,
                                table -> RegistrationsReader.read(table, context.apply("registrations"), findings))),
                rows(root, "certifications", List.of(), CertificationsReader::knownHeader)
                        .flatMap(tables -> joined(
                                tables,
                                table -> CertificationsReader.read(table, context.apply("certifications"), findings))),
                rates);
        return new WorkspaceFiles(
                workspace, playbooks(root), Nodes.mapping(root, "report"), Nodes.mapping(root, "check"), folder);
    }

    private LocalDate asOf(Node.Mapping root) {
        if (overrides.asOf().isPresent()) {
            Reading<LocalDate> day = Values.date(overrides.asOf().get(), Dialect.UNDECIDED);
            day.fault()
                    .ifPresent(fault ->
                            findings.error(fault.id(), Location.file("--as-of"), fault.message(), fault.help()));
            return day.orElse(today);
        }
        return Values.date(Nodes.text(root, "as_of"), Dialect.UNDECIDED).orElse(today);
    }

    private static List<Node.Entry> columns(Node.Mapping root, String key) {
        return Nodes.mapping(root, "columns")
                .map(columns -> Nodes.entries(columns, key))
                .orElse(List.of());
    }

    private Optional<Program> program(Node.Mapping root) {
        if (overrides.program().isPresent()) {
            return program(sources.typed(overrides.program().get(), "--program"));
        }
        Optional<Node.Scalar> path = Nodes.scalar(root, "program");
        if (path.isPresent()) {
            return program(sources.inside(path.get()));
        }
        return Nodes.mapping(root, "program")
                .map(program -> ProgramReader.checked(program, program.where().file(), findings));
    }

    private Optional<Program> program(Optional<InputFile> file) {
        return file.flatMap(
                opened -> sources.tree(opened).flatMap(tree -> ProgramReader.read(tree, opened.name(), findings)));
    }

    /** Absent where neither the workspace nor the command line names any, or none could be opened. */
    private Optional<List<Table>> rows(Node.Mapping root, String key, List<String> typed, Predicate<String> known) {
        Set<String> mapped = new LinkedHashSet<>();
        for (Node.Entry entry : columns(root, key)) {
            if (entry.value() instanceof Node.Scalar header) {
                mapped.add(Headers.fold(header.text()));
            }
        }
        Predicate<String> header = name -> known.test(name) || mapped.contains(Headers.fold(name));
        List<Table> tables = typed.isEmpty() ? sources.tables(root, key, header) : sources.tables(typed, key, header);
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables);
    }

    private static <T> Optional<List<T>> joined(List<Table> tables, Function<Table, Optional<List<T>>> read) {
        List<T> all = new ArrayList<>();
        boolean any = false;
        for (Table table : tables) {
            Optional<List<T>> part = read.apply(table);
            any |= part.isPresent();
            part.ifPresent(all::addAll);
        }
        return any ? Optional.of(all) : Optional.empty();
    }

    private Optional<Deals> deals(Node.Mapping root, ReadContext context) {
        List<Deals> parts = new ArrayList<>();
        for (Table table :
                rows(root, "deals", overrides.deals(), DealsReader::knownHeader).orElse(List.of())) {
            DealsReader.open(table, context, findings).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(parts.size() == 1 ? parts.get(0) : new JoinedDeals(parts));
    }

    private List<Node> playbooks(Node.Mapping root) {
        List<Node> playbooks = new ArrayList<>();
        for (Node.Scalar path : Nodes.scalars(root, "playbooks")) {
            sources.inside(path).flatMap(sources::tree).ifPresent(playbooks::add);
        }
        return playbooks;
    }
}
