package io.github.partnerplan.read;

import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.Deals;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The ledger in several files, one after the other; it has the columns that all of them have. */
final class JoinedDeals implements Deals {

    private final List<Deals> parts;

    JoinedDeals(List<Deals> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public String file() {
        StringBuilder names = new StringBuilder();
        for (Deals part : parts) {
            names.append(names.length() == 0 ? "" : ", ").append(part.file());
        }
        return names.toString();
    }

    /** A file that cannot tell partner from direct would make its deals look direct, so it counts for the whole. */
    @Override
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(parts.get(0).columns());
        for (Deals part : parts) {
            columns.retainAll(part.columns());
        }
        return columns;
    }

    @Override
    public Map<String, Integer> guessedOpen() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Deals part : parts) {
            part.guessedOpen().forEach((word, deals) -> rows.merge(word, deals, Integer::sum));
        }
        return rows;
    }

    @Override
    public void forEach(Consumer<Deal> reader) {
        for (Deals part : parts) {
            part.forEach(reader);
        }
    }
}
