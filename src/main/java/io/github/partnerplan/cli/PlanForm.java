package io.github.partnerplan.cli;

import io.github.partnerplan.office.XlsxWriter;
import io.github.partnerplan.report.PlanDocument;
import io.github.partnerplan.report.PlanJson;
import io.github.partnerplan.report.PlanWorkbook;
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
            case JSON -> utf8(PlanJson.of(client.plan()));
            case XLSX -> new XlsxWriter().write(PlanWorkbook.of(client.report(lines)));
            default -> utf8(console.render(PlanDocument.of(client.plan()), format));
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
