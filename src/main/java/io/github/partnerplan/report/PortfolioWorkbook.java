package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.Mark;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Workbook;
import io.github.partnerplan.document.Workbook.Kind;
import io.github.partnerplan.document.Workbook.Sheet;
import io.github.partnerplan.document.Workbook.Title;
import io.github.partnerplan.document.Workbook.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The comparison of several clients as a sheet: what its document says in tables and lists, figures as numbers. */
public final class PortfolioWorkbook {

    private static final int NARROW = 14;
    private static final int WIDE = 44;

    private PortfolioWorkbook() {}

    public static Workbook of(List<ClientLine> clients) {
        Document document = PortfolioDocument.of(clients);
        List<List<Value>> above = new ArrayList<>();
        List<Title> titles = new ArrayList<>();
        List<List<Value>> rows = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                above.add(List.of(Workbook.words(paragraph.text().plain())));
            } else if (block instanceof Block.Table table) {
                table.columns().forEach(column -> titles.add(title(column)));
                table.rows()
                        .forEach(row -> rows.add(
                                row.stream().map(PortfolioWorkbook::value).toList()));
            } else if (block instanceof Block.Items items) {
                items.items()
                        .forEach(item -> above.add(List.of(new Workbook.Words(
                                item.text().plain(), item.mark() == Mark.BAD ? Style.BAD : Style.PLAIN))));
            }
        }
        return new Workbook(document.title(), List.of(new Sheet("Clients", above, titles, rows, true, 1)));
    }

    private static Title title(Column column) {
        return new Title(column.title(), column.flexible() ? WIDE : NARROW);
    }

    /** A figure that stands alone in its cell is a number; one with words beside it stays as it is said. */
    private static Value value(Cell cell) {
        String said = cell.text().plain();
        boolean isAlone = cell.order().isPresent() && said.matches("[0-9][0-9.,]*");
        return isAlone ? new Workbook.Figure(amount(cell), Kind.COUNT) : Workbook.words(said);
    }

    private static BigDecimal amount(Cell cell) {
        return cell.order().orElseThrow();
    }
}
