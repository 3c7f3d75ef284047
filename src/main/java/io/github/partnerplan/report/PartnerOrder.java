package io.github.partnerplan.report;

import io.github.partnerplan.plan.PartnerRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Orders partners by columns, the first key first; a minus before one turns it round. Ties go by id, unknown values come last. */
public final class PartnerOrder {

    /** A row with the values it is ordered by. */
    private record Keyed(PartnerRow row, List<PartnerValue> values) {}

    private final PartnerColumns columns;
    private final List<String> keys;

    public PartnerOrder(PartnerColumns columns, List<String> keys) {
        this.columns = columns;
        this.keys = List.copyOf(keys);
    }

    public List<PartnerRow> sorted(List<PartnerRow> rows) {
        List<Keyed> all = new ArrayList<>();
        for (PartnerRow row : rows) {
            List<PartnerValue> values = new ArrayList<>();
            keys.forEach(key -> values.add(columns.value(column(key), row)));
            all.add(new Keyed(row, values));
        }
        all.sort(this::compare);
        List<PartnerRow> sorted = new ArrayList<>();
        all.forEach(each -> sorted.add(each.row()));
        return Collections.unmodifiableList(sorted);
    }

    private int compare(Keyed a, Keyed b) {
        for (int i = 0; i < keys.size(); i++) {
            int order = compare(a.values().get(i), b.values().get(i), keys.get(i));
            if (order != 0) {
                return order;
            }
        }
        return a.row().partner().id().compareTo(b.row().partner().id());
    }

    private static int compare(PartnerValue a, PartnerValue b, String key) {
        if (a.isKnown() != b.isKnown()) {
            return a.isKnown() ? -1 : 1;
        }
        return key.startsWith("-") ? b.compareTo(a) : a.compareTo(b);
    }

    /** The column of a key, without the minus that turns it round. */
    public static String column(String key) {
        return key.startsWith("-") ? key.substring(1) : key;
    }
}
