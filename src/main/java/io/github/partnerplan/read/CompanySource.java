package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlTable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the company or companies: in the workspace, in a file of their own, or only on the command line. */
final class CompanySource {

    private final Sources sources;
    private final Overrides overrides;
    private final Findings findings;
    private final CompanyReader reader;

    CompanySource(Sources sources, Overrides overrides, Map<String, BigDecimal> rates, Findings findings) {
        this.sources = sources;
        this.overrides = overrides;
        this.findings = findings;
        this.reader = new CompanyReader(rates, overriding(overrides), findings);
    }

    private static Map<String, CompanyDraft.Cell> overriding(Overrides overrides) {
        Map<String, CompanyDraft.Cell> cells = new LinkedHashMap<>();
        if (overrides.arr().isPresent()) {
            cells.put("arr", option(overrides.arr().get(), "--arr"));
        }
        if (overrides.headcount().isPresent()) {
            cells.put("headcount", option(overrides.headcount().get(), "--headcount"));
        }
        return cells;
    }

    private static CompanyDraft.Cell option(String text, String option) {
        return new CompanyDraft.Cell(text, Location.file(option), Dialect.UNDECIDED);
    }

    /** At least one company, if only an unknown one. */
    List<Company> companies(Node.Mapping workspace) {
        if (overrides.company().isPresent()) {
            String path = overrides.company().get();
            Optional<InputFile> file = sources.typed(path, "--company");
            return file.isPresent() ? file(file.get(), path) : unknown();
        }
        Optional<Node.Scalar> path = Nodes.scalar(workspace, "company");
        if (path.isPresent()) {
            Optional<InputFile> file = sources.inside(path.get());
            return file.isPresent() ? file(file.get(), path.get().text()) : unknown();
        }
        Optional<Node.Mapping> company = Nodes.mapping(workspace, "company");
        return company.isPresent() ? List.of(reader.checked(company.get())) : unknown();
    }

    private List<Company> unknown() {
        return List.of(reader.checked(new Node.Mapping(List.of(), Location.file("--company"))));
    }

    /** A company file: keys in YAML, or rows in CSV. */
    List<Company> file(InputFile file, String path) {
        if (Sources.isYaml(path) || Sources.isStandardInput(path)) {
            return sources.tree(file).map(this::tree).orElseGet(this::unknown);
        }
        return sources.table(file, false, "companies", CompanyColumns::isKnown)
                .map(table -> several(reader.fromTable(table)))
                .orElseGet(this::unknown);
    }

    /** The keys of one company, with {@code company:} above them or not, or a list of companies. */
    List<Company> tree(Node root) {
        if (root instanceof Node.Sequence) {
            return YamlTable.of(root, root.where().file(), findings)
                    .map(table -> several(reader.fromTable(table)))
                    .orElseGet(this::unknown);
        }
        Optional<Node.Mapping> inner = Nodes.mapping(root, "company");
        ShapeCheck.check(root, inner.isPresent() ? WorkspaceShape.COMPANY_FILE : WorkspaceShape.COMPANY, "", findings);
        if (root instanceof Node.Mapping mapping) {
            return List.of(reader.checked(inner.orElse(mapping)));
        }
        return unknown();
    }

    private List<Company> several(List<Company> companies) {
        return companies.isEmpty() ? unknown() : companies;
    }
}
