package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a table holds which field: the user's mapping first, then the canonical header, then the synonyms in
 * their order.
 */
final class ColumnMap<F extends Enum<F> & HeaderField> {

    static final int NONE = -1;

    /** The rank of the user's own mapping, which beats even the canonical name. */
    static final int MAPPED = -1;

    /** A column that may hold a field; the lower the rank, the better it fits. */
    record Candidate<F>(F field, int column, int rank) {}

    /** A class of its own: the lambda of {@link Comparator#comparingInt} is in no class-data archive. */
    private static final Comparator<Candidate<?>> BY_RANK = new Comparator<>() {
        @Override
        public int compare(Candidate<?> one, Candidate<?> other) {
            return Integer.compare(one.rank(), other.rank());
        }
    };

    private final Headers<F> headers;
    private final Table table;
    private final List<Candidate<F>> candidates;
    private final Map<F, Candidate<F>> chosen;

    private ColumnMap(Headers<F> headers, Table table, List<Candidate<F>> candidates) {
        this.headers = headers;
        this.table = table;
        this.candidates = new ArrayList<>(candidates);
        this.candidates.sort(BY_RANK);
        this.chosen = new EnumMap<>(headers.type());
        for (Candidate<F> candidate : this.candidates) {
            chosen.putIfAbsent(candidate.field(), candidate);
        }
    }

    static <F extends Enum<F> & HeaderField> ColumnMap<F> of(
            Headers<F> headers, Table table, ReadContext context, Findings findings) {
        UserMapping<F> mapping = UserMapping.of(headers, table, context.columns(), findings);
        List<Candidate<F>> all = new ArrayList<>(mapping.candidates());
        for (int column = 0; column < table.columns().size(); column++) {
            Optional<Headers.Match<F>> match =
                    headers.match(table.columns().get(column).name());
            if (match.isPresent() && !mapping.takes(column)) {
                all.add(new Candidate<>(match.get().field(), column, match.get().rank()));
            }
        }
        ColumnMap<F> map = new ColumnMap<>(headers, table, all);
        mapping.tellMissing(map, findings);
        return map;
    }

    /** The map once the cells have shown that one field's column holds another field; the next candidate moves up. */
    ColumnMap<F> moved(F from, F to) {
        int column = column(from);
        List<Candidate<F>> changed = new ArrayList<>();
        for (Candidate<F> candidate : candidates) {
            boolean moves = candidate.field() == from && candidate.column() == column;
            changed.add(moves ? new Candidate<>(to, column, candidate.rank()) : candidate);
        }
        return new ColumnMap<>(headers, table, changed);
    }

    /** The map without a column for a field; the next candidate moves up. */
    ColumnMap<F> without(Candidate<F> candidate) {
        List<Candidate<F>> changed = new ArrayList<>(candidates);
        changed.remove(candidate);
        return new ColumnMap<>(headers, table, changed);
    }

    /** Every column that may hold a field, the best first. */
    List<Candidate<F>> candidates() {
        return List.copyOf(candidates);
    }

    /** The column that holds the field. */
    Optional<Candidate<F>> chosen(F field) {
        return Optional.ofNullable(chosen.get(field));
    }

    boolean isMapped(F field) {
        Candidate<F> candidate = chosen.get(field);
        return candidate != null && candidate.rank() == MAPPED;
    }

    /** The user's own mapping uses this column. */
    boolean isMapped(int column) {
        for (Candidate<F> candidate : candidates) {
            if (candidate.column() == column && candidate.rank() == MAPPED) {
                return true;
            }
        }
        return false;
    }

    boolean has(F field) {
        return chosen.containsKey(field);
    }

    /** The field's column, {@link #NONE} where the table has none. */
    int column(F field) {
        Candidate<F> candidate = chosen.get(field);
        return candidate == null ? NONE : candidate.column();
    }

    /** Every column that may hold one of the fields, each once. */
    int[] candidates(Set<F> fields) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Candidate<F> candidate : candidates) {
            if (fields.contains(candidate.field())) {
                found.add(candidate.column());
            }
        }
        int[] array = new int[found.size()];
        int next = 0;
        for (int column : found) {
            array[next++] = column;
        }
        return array;
    }

    String text(Table.Row row, F field) {
        int column = column(field);
        return column == NONE ? "" : row.value(column);
    }

    String header(int column) {
        return table.columns().get(column).name();
    }

    /** No field that is read holds or could hold the column: it is the user's own. */
    boolean isOwn(int column) {
        for (Candidate<F> candidate : candidates) {
            if (candidate.column() == column && candidate.field().isRead()) {
                return false;
            }
        }
        return true;
    }

    /** The canonical names of the fields there are, in their usual order. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (F field : headers.fields()) {
            if (has(field) && field.isRead()) {
                names.add(field.canonical());
            }
        }
        return names;
    }
}
