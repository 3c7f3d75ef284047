package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.DealType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some of the deals, added up by type and attribution, with the first rows of each to look them up. */
public final class DealTable {

    private final Map<DealType, Map<Attribution, Tally>> sums = new EnumMap<>(DealType.class);
    private final FirstRows rows = new FirstRows();

    /** The deals of these types with one of these attributions. */
    public Tally sum(Set<DealType> types, Set<Attribution> attributions) {
        Tally total = Tally.NONE;
        for (DealType type : types) {
            for (Attribution attribution : attributions) {
                total = total.plus(sums.getOrDefault(type, Map.of()).getOrDefault(attribution, Tally.NONE));
            }
        }
        return total;
    }

    /** The deals of these types, whatever part partners had in them. */
    public Tally sum(Set<DealType> types) {
        return sum(types, Books.EVERY);
    }

    /** The first rows that a sum is made of. */
    public List<Citation> rows(Set<DealType> types, Set<Attribution> attributions) {
        return rows.of(types, attributions);
    }

    /** The first rows of a sum over this table and another. */
    List<Citation> rowsWith(DealTable other, Set<DealType> types, Set<Attribution> attributions) {
        return FirstRows.either(rows, other.rows, types, attributions);
    }

    /** {@code number} is the how manyth of all deals it is. */
    void add(long number, DealOnDay deal) {
        Map<Attribution, Tally> ofType = sums.computeIfAbsent(deal.type(), type -> new EnumMap<>(Attribution.class));
        Tally before = ofType.getOrDefault(deal.attribution(), Tally.NONE);
        ofType.put(deal.attribution(), before.plus(deal.deal().amount()));
        rows.add(number, deal.type(), deal.attribution(), deal.deal().where());
    }
}
