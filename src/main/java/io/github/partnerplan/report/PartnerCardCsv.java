package io.github.partnerplan.report;

import io.github.partnerplan.measure.Credit;
import io.github.partnerplan.plan.PartnerCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The deals of one partner as a CSV file, all of them, each with its part in it and what the claim rests on. */
public final class PartnerCardCsv {

    private static final List<String> HEADER = List.of(
            "id",
            "account",
            "partner",
            "role",
            "rests_on",
            "defensible",
            "stage",
            "in_window",
            "type",
            "product",
            "amount",
            "created",
            "closed",
            "registered",
            "file",
            "line");

    private PartnerCardCsv() {}

    public static String of(PartnerCard card) {
        CsvText csv = new CsvText().row(HEADER);
        for (Credit each : card.deals()) {
            csv.words(each.deal().id()).words(each.deal().account());
            csv.words(card.row().partner().id());
            csv.words(each.part().name().toLowerCase(Locale.ROOT))
                    .words(card.basis().words(each));
            csv.words(each.isDefensible() ? "yes" : "no");
            csv.words(each.stage().name().toLowerCase(Locale.ROOT)).words(each.isInWindow() ? "yes" : "no");
            csv.words(each.deal()
                    .type()
                    .map(type -> type.name().toLowerCase(Locale.ROOT))
                    .orElse(""));
            csv.words(each.deal().product()).number(amount(each.deal().amount()));
            csv.words(day(each.deal().created()))
                    .words(day(each.deal().closed()))
                    .words(day(each.registered()));
            csv.words(each.deal().where().file())
                    .number(String.valueOf(each.deal().where().line()))
                    .endRow();
        }
        return csv.text();
    }

    private static String amount(Optional<BigDecimal> amount) {
        return amount.map(value -> value.setScale(2, RoundingMode.HALF_UP))
                .map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString())
                .orElse("unknown");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
