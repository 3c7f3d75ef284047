package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Cell;
import io.github.partnerplan.document.Column;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.plan.PartnerCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The accounts that a partner registered, with their days. */
final class CardRegistrationsSection {

    private static final List<Column> COLUMNS = List.of(
            Column.left("Id"),
            Column.flexible("Account"),
            Column.left("Submitted"),
            Column.left("Approved"),
            Column.left("Expires"),
            Column.left("Status"));

    private final List<Registration> registrations;
    private final RowLimit limit;

    CardRegistrationsSection(PartnerCard card, RowLimit limit) {
        this.registrations = card.registrations();
        this.limit = limit;
    }

    void addTo(List<Block> blocks) {
        if (registrations.isEmpty()) {
            return;
        }
        blocks.add(Block.heading(2, "Registrations"));
        blocks.add(new Block.Table(Text.EMPTY, COLUMNS, limit.rows(registrations, CardRegistrationsSection::row)));
        limit.leftOut(registrations.size()).ifPresent(words -> blocks.add(Block.paragraph(Text.muted(words))));
    }

    private static List<Cell> row(Registration registration) {
        return List.of(
                Cell.of(registration.id()),
                Cell.of(registration.about()),
                day(registration.submitted()),
                day(registration.approved()),
                day(registration.expires()),
                Cell.of(registration.status().word()));
    }

    private static Cell day(Optional<LocalDate> day) {
        return Cell.of(day.map(LocalDate::toString).orElse("–"));
    }
}
