package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps partners apart: no two have the same id, and two of the same name are told. */
final class PartnerIds {

    private record Seen(String name, int line) {}

    private final int column;
    private final Findings findings;
    private final Map<String, Seen> byId = new HashMap<>();
    private final Map<String, Seen> byName = new HashMap<>();

    /** The column is where a finding about an id points. */
    PartnerIds(int column, Findings findings) {
        this.column = column;
        this.findings = findings;
    }

    /** The id under which the row is kept; empty if an earlier row already is this partner. */
    Optional<String> idOf(String id, String name, Table.Row row) {
        Seen holder = byId.get(Names.key(id));
        if (holder == null) {
            tellSameName(name, row);
            return Optional.of(remember(id, name, row));
        }
        boolean samePartner = Names.key(holder.name()).equals(Names.key(name)) || byId.containsKey(Names.key(name));
        if (samePartner) {
            findings.warning(
                    "partner-duplicate",
                    row.where(column),
                    "partner " + Blanks.quoted(id) + " stands in line " + holder.line()
                            + " already; that row is used, and its deals still count",
                    "Remove one of the two rows.");
            return Optional.empty();
        }
        findings.error(
                "partner-duplicate",
                row.where(column),
                "the id " + Blanks.quoted(id) + " belongs to " + Blanks.quoted(holder.name()) + " in line "
                        + holder.line() + " already; " + Blanks.quoted(name) + " is kept under its name",
                "Give each partner its own id.");
        return Optional.of(remember(name, name, row));
    }

    private String remember(String id, String name, Table.Row row) {
        Seen seen = new Seen(name, row.line());
        byId.put(Names.key(id), seen);
        byName.putIfAbsent(Names.key(name), seen);
        return id;
    }

    private void tellSameName(String name, Table.Row row) {
        Seen same = byName.get(Names.key(name));
        if (same != null) {
            findings.warning(
                    "partner-duplicate",
                    row.where(column),
                    "partner " + Blanks.quoted(name) + " stands in line " + same.line()
                            + " already under another id; both are kept, and deals that give only the name go to the"
                            + " first",
                    "Remove one of the two rows, or name them apart.");
        }
    }
}
