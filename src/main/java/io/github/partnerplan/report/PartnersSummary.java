package io.github.partnerplan.report;

import io.github.partnerplan.document.Block;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.measure.Quantity;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.PartnerMove;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** What stands above the partner list: how many of how many, their sums, what is to be done, and what is missing for everybody. */
final class PartnersSummary {

    private final PartnerList list;

    PartnersSummary(PartnerList list) {
        this.list = list;
    }

    void addTo(List<Block> blocks) {
        blocks.add(Block.paragraph(count() + ": " + sourced() + " in the twelve months to "
                + list.brief().asOf() + list.earned().map(this::earned).orElse("") + "." + moves()));
        missing(blocks);
    }

    private String count() {
        String all = Wording.count(list.all(), "partner");
        String count = list.shown().size() == list.all() ? all : list.shown().size() + " of " + all;
        return list.filters().isEmpty() ? count : count + " (" + String.join("; ", list.filters()) + ")";
    }

    private String sourced() {
        PartnerList.Total total = list.sourced();
        return total.sum().isUnknown() ? "sourced unknown" : sum(total, " sourced");
    }

    /** What the rules pay, which is not what was paid. */
    private String earned(PartnerList.Total total) {
        if (total.sum().isUnknown()) {
            return "; what the program's rules pay is unknown";
        }
        boolean isOne = list.shown().size() == 1;
        String tier = isOne ? ", in the tier the rules give" : ", each in the tier the rules give";
        return "; by the program's rules " + (isOne ? "it earns " : "they earn ") + sum(total, " a year")
                + (list.hasTiers() ? tier : "");
    }

    private String sum(PartnerList.Total total, String what) {
        String unknown = total.unknown() == 0 ? "" : " (unknown for " + total.unknown() + ")";
        return list.wording().quantity(total.sum(), Unit.MONEY) + what + unknown;
    }

    /** How many there are of each move, trouble first. */
    private String moves() {
        List<String> words = new ArrayList<>();
        for (PartnerMove.Group group : PartnerMove.Group.TROUBLE_FIRST) {
            long count = list.shown().stream()
                    .filter(row -> row.move().filter(group::holds).isPresent())
                    .count();
            if (count > 0) {
                words.add(count + " to " + group.words());
            }
        }
        return words.isEmpty() ? "" : " " + Wording.capital(Wording.list(words)) + ".";
    }

    private void missing(List<Block> blocks) {
        if (list.brief().program().isEmpty()) {
            blocks.add(Block.paragraph(
                    Text.muted("No program is given, so nobody's tier by the rules and nobody's earnings are known.")));
        }
        list.brief().books().silence().ifPresent(silence -> {
            if (silence instanceof Quantity.Unknown unknown) {
                blocks.add(Block.paragraph(Text.muted("What partners sourced is unknown: " + unknown.why() + ".")));
            }
        });
    }
}
