package io.github.partnerplan.recommend;

import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.recommend.Choices.Choice;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One version of the recommended program: the company's own sections and the recommended ones, as chosen. */
final class Draft {

    private static final String TIERS = "tiers";

    /** The sections in the order of a program file. */
    private static final List<String> ORDER = List.of(
            "name",
            "owner",
            "description",
            "types",
            TIERS,
            "measures",
            "revenue",
            "incentives",
            "deal_registration",
            "mdf",
            "enablement",
            "portal",
            "operations",
            "success",
            "conflict",
            "agreement",
            "reviews",
            "targets",
            "acquisitions");

    /** What stands at the top without a blank line between. */
    private static final Set<String> HEAD = Set.of("name", "owner", "description", "types");

    private final Brief brief;
    private final TierPlan tiers;
    private final Map<String, Node> own;
    private final Map<String, Node> offered;
    private final Choices choices;
    private final Notes notes;

    Draft(Brief brief, TierPlan tiers, Map<String, Node> own, Map<String, Node> offered, Choices choices) {
        this.brief = brief;
        this.tiers = tiers;
        this.own = own;
        this.offered = offered;
        this.choices = choices;
        this.notes = new Notes(brief);
    }

    String text() {
        YamlWriter out = new YamlWriter();
        notes.head(out);
        out.line("program:");
        boolean isFirst = true;
        for (String key : keys()) {
            boolean isTiers = key.equals(TIERS);
            Optional<Node> value = isTiers ? Optional.empty() : value(key);
            if ((isTiers && tiers.levels().isEmpty()) || (!isTiers && value.isEmpty())) {
                left(key, out);
                continue;
            }
            if (!isFirst && !HEAD.contains(key)) {
                out.blank();
            }
            isFirst = false;
            notes.section(key, out);
            added(key, value, out);
            choices.reason(key).ifPresent(reason -> out.comment(2, "Changed: " + reason + "."));
            if (isTiers) {
                new TierText(brief, tiers, own).write(out);
            } else {
                write(key, value.orElseThrow(), out);
            }
        }
        return out.text();
    }

    /** What the present program says nothing of. */
    private void added(String key, Optional<Node> value, YamlWriter out) {
        if (own.isEmpty() || HEAD.contains(key) || value.isEmpty()) {
            return;
        }
        if (!own.containsKey(key)) {
            out.comment(2, "New: the present program says nothing of it.");
            return;
        }
        List<String> keys = new ArrayList<>(Nodes.entries(value).keySet());
        keys.removeAll(Nodes.entries(Optional.ofNullable(own.get(key))).keySet());
        if (!keys.isEmpty()) {
            out.comment(2, "Added: " + String.join(", ", keys) + ".");
        }
    }

    /** What the company has and the recommended program does not. */
    private void left(String key, YamlWriter out) {
        if (key.equals(TIERS) && !tiers.dropped().isEmpty()) {
            out.blank().comment(2, "No tiers: " + tiers.why().text());
        } else if (own.containsKey(key) && choices.reason(key).isPresent()) {
            out.blank()
                    .comment(2, "Left out " + key + ": " + choices.reason(key).orElseThrow() + ".");
        }
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(ORDER);
        for (String key : own.keySet()) {
            if (key.startsWith("x-") && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    private void write(String section, Node value, YamlWriter out) {
        if (!(value instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            out.entry(2, section, value);
            return;
        }
        out.group(2, section);
        for (Node.Entry each : mapping.entries()) {
            String key = each.key().text();
            choices.reason(section + "." + key).ifPresent(reason -> out.comment(4, "Changed: " + reason + "."));
            out.entry(4, key, each.value());
        }
        leftOut(section, mapping, out);
    }

    /** The company's own keys that the section no longer has. */
    private void leftOut(String section, Node.Mapping kept, YamlWriter out) {
        Set<String> keys = Nodes.entries(Optional.of(kept)).keySet();
        for (String key : Nodes.entries(Optional.ofNullable(own.get(section))).keySet()) {
            Optional<String> reason = choices.reason(section + "." + key);
            if (!keys.contains(key) && reason.isPresent()) {
                out.comment(4, "Left out " + section + "." + key + ": " + reason.get() + ".");
            }
        }
    }

    /** The value of a section as chosen; empty where it is left out. */
    private Optional<Node> value(String section) {
        Optional<Node> mine = Optional.ofNullable(own.get(section)).filter(node -> !Nodes.isBlank(node));
        Optional<Node> theirs = Optional.ofNullable(offered.get(section));
        Choice choice = choices.of(section);
        if (choice == Choice.LEFT_OUT) {
            return Optional.empty();
        }
        if (choice == Choice.RECOMMENDED || mine.isEmpty()) {
            return theirs.map(node -> merged(section, Map.of(), node));
        }
        boolean isMerged = mine.get() instanceof Node.Mapping && !isWhole(section);
        if (!(mine.get() instanceof Node.Mapping)) {
            return mine;
        }
        Map<String, Node> held = Nodes.entries(mine);
        Node base = isMerged ? theirs.orElse(Nodes.group(Map.of())) : only(theirs, held);
        Node all = merged(section, held, base);
        return Nodes.entries(Optional.of(all)).isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** What a company pays, and what it measures and aims at, is its own list: nothing is added that it does not have. */
    private static boolean isWhole(String section) {
        return section.equals("revenue") || section.equals("incentives") || section.equals("measures");
    }

    private static Node only(Optional<Node> theirs, Map<String, Node> held) {
        Map<String, Node> common = Nodes.entries(theirs);
        common.keySet().retainAll(held.keySet());
        return Nodes.group(common);
    }

    /** Own keys as chosen, with the recommended ones that are missing. */
    private Node merged(String section, Map<String, Node> held, Node offer) {
        Map<String, Node> theirs = Nodes.entries(Optional.of(offer));
        if (held.isEmpty() && theirs.isEmpty()) {
            return offer;
        }
        Map<String, Node> all = new LinkedHashMap<>();
        held.forEach((key, value) -> {
            Choice choice = choices.of(section + "." + key);
            if (choice == Choice.OWN && !Nodes.isBlank(value)) {
                all.put(key, value);
            } else if (choice != Choice.LEFT_OUT && theirs.containsKey(key)) {
                all.put(key, theirs.get(key));
            }
        });
        theirs.forEach((key, value) -> {
            boolean isRun = !section.equals("revenue") || !held.isEmpty() || isRun(key);
            if (isRun && choices.isOpen(section + "." + key)) {
                all.putIfAbsent(key, value);
            }
        });
        return Nodes.group(all);
    }

    /** Terms are recommended for the types that the program runs. */
    private boolean isRun(String type) {
        Optional<Node> types = value("types");
        if (type.equals("co-sell") || types.isEmpty() || !(types.get() instanceof Node.Sequence list)) {
            return true;
        }
        for (Node each : list.items()) {
            if (each instanceof Node.Scalar scalar && scalar.text().equalsIgnoreCase(type)) {
                return true;
            }
        }
        return false;
    }
}
