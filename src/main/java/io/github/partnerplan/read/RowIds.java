package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;

/** The ids of one table: tells those that stand twice, and those a spreadsheet turned into rounded numbers. */
final class RowIds {

    private final int column;
    private final String kind;
    private final String duplicateId;
    private final Findings findings;
    private final IdMemory memory = new IdMemory();

    RowIds(int column, String kind, String duplicateId, Findings findings) {
        this.column = column;
        this.kind = kind;
        this.duplicateId = duplicateId;
        this.findings = findings;
    }

    /** The row's id, empty where it has none. */
    String read(Table.Row row) {
        String id = column == ColumnMap.NONE ? "" : row.value(column);
        if (id.isEmpty()) {
            return id;
        }
        if (IdMemory.isDamaged(id)) {
            tellDamaged(id, row, column, findings);
            return id;
        }
        int first = memory.firstLine(id, row.line());
        if (first != 0) {
            findings.warning(
                    duplicateId,
                    row.where(column),
                    kind + " " + Blanks.quoted(id) + " stands in line " + first + " already; both rows count",
                    "Remove one of the two rows, or give it its own id.");
        }
        return id;
    }

    static void tellDamaged(String id, Table.Row row, int column, Findings findings) {
        findings.warning(
                "id-damaged",
                row.where(column),
                "the id " + Blanks.quoted(id) + " is a number rounded by a spreadsheet",
                "Export the file again and open it with the id column as text.");
    }
}
