package io.github.partnerplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.source.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A workspace whose results were worked out by hand: the expected file has a row a partner, its columns being any of those
 * that {@link #cell} knows, and last {@code because}, the arithmetic, which is for readers.
 */
final class WorkedCase {

    private static final Playbook PLAYBOOK = BuiltInPlaybook.load();

    private final Brief brief;
    private final List<String> header;
    private final Map<String, List<String>> expected = new LinkedHashMap<>();

    private WorkedCase(Brief brief, List<String> lines) {
        this.brief = brief;
        this.header = cells(lines.get(0), Integer.MAX_VALUE);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line, header.size());
            expected.put(cells.get(0), cells);
        }
    }

    /** Reads the workspace of a folder, in which nothing may be found amiss; {@code today} counts where it names no day. */
    static WorkedCase of(Path folder, Path expected, LocalDate today) throws IOException {
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(folder.toAbsolutePath(), new ByteArrayInputStream(new byte[0]))) {
            Workspace workspace = new WorkspaceReader(inputs, today)
                    .read(Optional.empty(), Overrides.NONE, findings)
                    .orElseThrow()
                    .workspace();
            Company company = workspace.companies().get(0);
            Brief brief = Brief.open(
                    PLAYBOOK, company, new Planner(PLAYBOOK).stage(company, workspace, findings), workspace, findings);
            // A ledger worked out by hand has few deals, and may end long before its day.
            assertThat(findings.sorted().stream()
                            .filter(finding -> !finding.id().equals("deals-stale"))
                            .map(Finding::message))
                    .isEmpty();
            return new WorkedCase(brief, Files.readAllLines(expected));
        }
    }

    void check() {
        Map<String, List<String>> actual = new LinkedHashMap<>();
        for (PartnerLedger each : brief.base().all()) {
            List<String> known = expected.get(each.partner().id());
            List<String> cells = new ArrayList<>();
            for (String column : header) {
                cells.add(
                        column.equals("because") && known != null ? known.get(header.size() - 1) : cell(column, each));
            }
            actual.put(each.partner().id(), cells);
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
        for (List<String> row : expected.values()) {
            assertThat(row.get(header.size() - 1)).isNotBlank();
        }
    }

    private String cell(String column, PartnerLedger each) {
        Optional<Standing> standing = brief.ladders().orElseThrow().of(each);
        Optional<TierMove> move = brief.tierMoves().orElseThrow().of(each);
        return switch (column) {
            case "id" -> each.partner().id();
            case "tier" -> standing.map(Tiers::words).orElse("not enrolled").replace(", ", " or ");
            case "assigned" -> move.flatMap(TierMove::assigned).orElse("none");
            case "direction" -> move.map(known -> known.direction().word()).orElse("");
            case "takes_effect" ->
                move.flatMap(TierMove::takesEffect).map(LocalDate::toString).orElse("");
            case "total" -> money(brief.earnings().orElseThrow().of(each).total());
            case "commission", "margin", "revenue_share", "fee", "incentive", "mdf", "discount" ->
                money(brief.earnings().orElseThrow().of(each).of(Earned.Part.valueOf(column.toUpperCase(Locale.ROOT))));
            default -> "no such column";
        };
    }

    /** What is paid has no more than cents, or this fails. */
    private static String money(Quantity amount) {
        if (amount.low().isEmpty()) {
            return "unknown";
        }
        String low = cents(amount.low().get());
        String high = cents(amount.high().orElseThrow());
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** The last of so many cells has the rest of the line, commas and all. */
    private static List<String> cells(String line, int most) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        int comma = line.indexOf(',');
        while (comma >= 0 && cells.size() < most - 1) {
            cells.add(line.substring(from, comma));
            from = comma + 1;
            comma = line.indexOf(',', from);
        }
        cells.add(line.substring(from));
        return cells;
    }
}
