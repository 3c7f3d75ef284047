package io.github.partnerplan.cli;

import io.github.partnerplan.document.Cover;
import io.github.partnerplan.document.Document;
import io.github.partnerplan.document.HtmlWriter;
import io.github.partnerplan.office.DocxWriter;
import io.github.partnerplan.office.XlsxWriter;
import io.github.partnerplan.report.PlanCalendar;
import io.github.partnerplan.report.PlanDocument;
import io.github.partnerplan.report.PlanJson;
import io.github.partnerplan.report.PlanWorkbook;
import io.github.partnerplan.report.ReportDocument;
import io.github.partnerplan.source.Lines;
import java.nio.charset.StandardCharsets;

/** Writes one client's plan in a format; what only some formats show is worked out for those alone. */
final class PlanForm {

    private final Console console;
    private final Lines lines;

    PlanForm(Console console, Lines lines) {
        this.console = console;
        this.lines = lines;
    }

    byte[] of(Client client, Format format) throws Refusal {
        return switch (format) {
            case PROGRAM -> utf8(client.recommendation().text());
            case ICS ->
                utf8(PlanCalendar.of(
                        client.plan(), client.brief(), client.files().workspace()));
            case JSON -> utf8(PlanJson.of(client.report(lines)));
            case HTML -> utf8(new HtmlWriter().write(ReportDocument.of(client.report(lines))));
            case DOCX -> word(ReportDocument.of(client.report(lines)));
            case XLSX -> new XlsxWriter().write(PlanWorkbook.of(client.report(lines)));
            default -> utf8(console.render(PlanDocument.of(client.plan(), client.since()), format));
        };
    }

    private byte[] word(Document report) {
        boolean isWithoutLogo = report.cover()
                .flatMap(Cover::logo)
                .filter(logo -> !DocxWriter.canShow(logo))
                .isPresent();
        if (isWithoutLogo) {
            console.note("a Word file cannot show the logo as it is, so it has none; name a PNG, JPEG or GIF for it");
        }
        return new DocxWriter().write(report);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
