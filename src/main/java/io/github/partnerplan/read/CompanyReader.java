package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads companies: one from a group of keys, or one from each row of a table. */
public final class CompanyReader {

    /** The columns whose dialect is decided; a name may hold any mark. */
    private static final List<String> NUMBERS = List.of(
            "arr", "headcount", "gross_margin", "bookings", "new_business", "partner_team_people", "partner_team_cost");

    private final Map<String, BigDecimal> rates;
    private final Map<String, CompanyDraft.Cell> overriding;
    private final Findings findings;

    /** {@code rates} are company currency for one unit of another, by code. */
    public CompanyReader(Map<String, BigDecimal> rates, Findings findings) {
        this(rates, Map.of(), findings);
    }

    /** {@code overriding} stands before what a group of keys says. */
    CompanyReader(Map<String, BigDecimal> rates, Map<String, CompanyDraft.Cell> overriding, Findings findings) {
        this.rates = Map.copyOf(rates);
        this.overriding = Map.copyOf(overriding);
        this.findings = findings;
    }

    /** The company of a group of keys whose form is reported by this reader; {@code path} is where the group stands. */
    public Optional<Company> read(Node node, String path) {
        ShapeCheck.check(node, WorkspaceShape.COMPANY, path, findings);
        return node instanceof Node.Mapping mapping ? Optional.of(checked(mapping)) : Optional.empty();
    }

    /** The company of a group of keys whose form is reported already. */
    Company checked(Node.Mapping mapping) {
        CompanyDraft draft = new CompanyDraft(rates, new Findings(), findings);
        override(draft);
        put(draft, mapping, "");
        Optional<Node.Mapping> team = Nodes.mapping(mapping, "partner_team");
        if (team.isPresent()) {
            put(draft, team.get(), "partner_team_");
        }
        return draft.company();
    }

    private void override(CompanyDraft draft) {
        for (Map.Entry<String, CompanyDraft.Cell> cell : overriding.entrySet()) {
            draft.put(cell.getKey(), cell.getValue());
        }
    }

    private static void put(CompanyDraft draft, Node.Mapping mapping, String prefix) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
                draft.put(
                        prefix + entry.key().text(),
                        new CompanyDraft.Cell(scalar.text(), scalar.where(), Dialect.UNDECIDED));
            }
        }
    }

    /**
     * A company a row, in the order of the file; a value that cannot be read is a finding and absent, the rest stands.
     */
    public List<Company> fromTable(Table table) {
        String[] keys = CompanyColumns.keys(table, findings);
        ColumnDialects dialects = new ColumnDialects(table, new int[0], numbers(keys));
        int[] rows = new int[1];
        table.forEach(row -> {
            rows[0]++;
            dialects.see(row);
        });
        boolean single = rows[0] == 1;
        if (!single) {
            overriding.values().forEach(this::notForSeveral);
        }
        List<Company> companies = new ArrayList<>();
        table.forEach(row -> row(row, keys, dialects, single).ifPresent(companies::add));
        dialects.tell(findings);
        if (companies.size() > 1) {
            ClientNames.check(companies, findings);
        }
        return companies;
    }

    private void notForSeveral(CompanyDraft.Cell option) {
        findings.error(
                "override-portfolio",
                option.where(),
                option.where().file() + " " + option.text() + " cannot stand for several companies",
                "Change the value in the file, or name a file with one company.");
    }

    private static int[] numbers(String[] keys) {
        int[] columns = new int[keys.length];
        int count = 0;
        for (int column = 0; column < keys.length; column++) {
            if (NUMBERS.contains(keys[column])) {
                columns[count] = column;
                count++;
            }
        }
        return Arrays.copyOf(columns, count);
    }

    private Optional<Company> row(Table.Row row, String[] keys, ColumnDialects dialects, boolean single) {
        CompanyDraft draft = new CompanyDraft(rates, findings, findings);
        draft.standsAt(row.where(0));
        if (single) {
            override(draft);
        }
        for (int column = 0; column < keys.length; column++) {
            String text = row.value(column);
            if (!keys[column].isEmpty() && !text.isEmpty()) {
                draft.put(keys[column], new CompanyDraft.Cell(text, row.where(column), dialects.of(column)));
            }
        }
        return draft.isEmpty() ? Optional.empty() : Optional.of(draft.company());
    }
}
