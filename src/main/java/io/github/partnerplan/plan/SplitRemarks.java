package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where a published threshold keeps two partners together that a bare rank would part. */
final class SplitRemarks {

    private final Brief brief;

    SplitRemarks(Brief brief) {
        this.brief = brief;
    }

    void add(List<LevelDesign> levels, List<CutOffs.Cut> cuts, List<PartnerLedger> ranked, List<Statement> remarks) {
        for (int i = 0; i < cuts.size(); i++) {
            Optional<BigDecimal> line =
                    Optional.ofNullable(levels.get(i).level().atLeast().get(Program.Track.RANK_BY));
            if (line.isPresent() && line.equals(cuts.get(i).threshold())) {
                add(levels.get(i), cuts.get(i), ranked, remarks);
            }
        }
    }

    private void add(LevelDesign level, CutOffs.Cut cut, List<PartnerLedger> ranked, List<Statement> remarks) {
        BigDecimal near = brief.number("near-cutoff", "share");
        if (!CutOffs.mendsSplit(Seats.values(ranked), cut, near)
                || cut.threshold().isEmpty()) {
            return;
        }
        PartnerLedger in = ranked.get(cut.rankPlaces() - 1);
        PartnerLedger out = ranked.get(cut.rankPlaces());
        List<Citation> rows = new ArrayList<>(level.step().sources());
        rows.add(Citation.Row.at(in.partner().where()));
        rows.add(Citation.Row.at(out.partner().where()));
        remarks.add(new Statement(
                "Rank would part " + in.partner().name() + " ("
                        + brief.wording().exactly(in.sourcedRevenue()) + ") from "
                        + out.partner().name() + " (" + brief.wording().exactly(out.sourcedRevenue()) + ") at "
                        + level.level().name() + "; a threshold of "
                        + brief.wording().money(cut.threshold().get()) + " keeps them together.",
                rows));
    }
}
