package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.DealType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first deals of each type and attribution among those that a figure is made of, so that it can be looked up. */
final class FirstRows {

    /** Three rows show where a figure comes from; a reader who wants all of them filters the file. */
    static final int KEPT = 3;

    /** The how manyth of all deals it is: those of several files have no order by line. */
    private record Place(long number, Location where) {}

    private final Map<DealType, Map<Attribution, List<Place>>> places = new EnumMap<>(DealType.class);

    /** Deals come in the order of their files. */
    void add(long number, DealType type, Attribution attribution, Location where) {
        List<Place> some = places.computeIfAbsent(type, key -> new EnumMap<>(Attribution.class))
                .computeIfAbsent(attribution, key -> new ArrayList<>());
        if (some.size() < KEPT) {
            some.add(new Place(number, where));
        }
    }

    /** The first of these types and attributions. */
    List<Citation> of(Set<DealType> types, Set<Attribution> attributions) {
        return first(List.of(this), types, attributions);
    }

    /** The first of either. */
    static List<Citation> either(FirstRows some, FirstRows others, Set<DealType> types, Set<Attribution> attributions) {
        return first(List.of(some, others), types, attributions);
    }

    private static List<Citation> first(List<FirstRows> all, Set<DealType> types, Set<Attribution> attributions) {
        List<Place> found = new ArrayList<>();
        for (FirstRows each : all) {
            each.places.forEach((type, ofType) -> ofType.forEach((attribution, some) -> {
                if (types.contains(type) && attributions.contains(attribution)) {
                    found.addAll(some);
                }
            }));
        }
        found.sort(Comparator.comparingLong(Place::number));
        List<Citation> rows = new ArrayList<>();
        for (Place place : found.subList(0, Math.min(KEPT, found.size()))) {
            rows.add(Citation.Row.at(place.where()));
        }
        return rows;
    }

    /** The first of these partners in the order of their file, those that only deals name last. */
    static List<Citation> of(Collection<PartnerLedger> counted, Books books) {
        Set<PartnerLedger> wanted = new HashSet<>(counted);
        List<Citation> rows = new ArrayList<>();
        for (PartnerLedger each : books.ledger().partners()) {
            if (rows.size() == KEPT) {
                break;
            }
            if (wanted.contains(each)) {
                rows.add(Citation.Row.at(each.partner().where()));
            }
        }
        return rows;
    }
}
