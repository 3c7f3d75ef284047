package io.github.partnerplan.plan;

import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.model.PointsMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How a partner's points came about, with every limit on them: {@code 5 points per 1 of won deals (2), at most 30}. */
final class PointsWords {

    private final Wording wording;

    PointsWords(Wording wording) {
        this.wording = wording;
    }

    String of(PointsMeasure measure, PartnerRow row) {
        List<String> parts = new ArrayList<>();
        for (PointsMeasure.Part part : measure.parts()) {
            parts.add(part(measure, part, row));
        }
        measure.cap().ifPresent(cap -> parts.add("in all at most " + PartnerUnits.plain(cap)));
        return String.join("; ", parts);
    }

    /** The figures of the row are of the usual window, and tell nothing of points of another. */
    private String part(PointsMeasure measure, PointsMeasure.Part part, PartnerRow row) {
        StringBuilder words = new StringBuilder();
        words.append(PartnerUnits.plain(part.points()))
                .append(part.points().compareTo(BigDecimal.ONE) == 0 ? " point per " : " points per ")
                .append(figure(part.measure(), part.per()))
                .append(" of ")
                .append(Wording.words(part.measure()));
        boolean isOfRow = part.window().isEmpty() && measure.window().isEmpty();
        part.window()
                .or(measure::window)
                .ifPresent(window -> words.append(" in ").append(RequirementWords.length(window)));
        Quantity has = row.measure(part.measure());
        if (isOfRow) {
            has.value()
                    .ifPresent(value -> words.append(" (")
                            .append(figure(part.measure(), value))
                            .append(')'));
        }
        part.floor()
                .ifPresent(floor -> words.append(", under ")
                        .append(PartnerUnits.plain(floor))
                        .append(" count as 0"));
        part.cap().ifPresent(cap -> words.append(", at most ").append(PartnerUnits.plain(cap)));
        return words.toString();
    }

    private String figure(String measure, BigDecimal value) {
        return PartnerUnits.isMoney(measure) ? wording.exactly(value) : PartnerUnits.plain(value);
    }
}
