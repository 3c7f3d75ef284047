package io.github.partnerplan.check;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Node;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Findings that were there when the tool was adopted, by their fingerprints: they are left out until they are gone. */
public record Baseline(Set<String> fingerprints) {

    public static final String FORMAT = "partnerplan.baseline/1";

    public static final Baseline NONE = new Baseline(Set.of());

    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** Reads a baseline file, which is JSON and therefore YAML; anything else is an error. */
    public static Baseline read(Node root, Findings findings) {
        Set<String> known = new LinkedHashSet<>();
        Optional<Node> list = root instanceof Node.Mapping mapping && FORMAT.equals(text(mapping, "format"))
                ? mapping.get("findings")
                : Optional.empty();
        if (list.isPresent() && list.get() instanceof Node.Sequence items) {
            for (Node item : items.items()) {
                if (item instanceof Node.Mapping finding) {
                    known.add(text(finding, "fingerprint"));
                }
            }
        } else {
            findings.error(
                    "value-type",
                    Location.file(root.where().file()),
                    "the file is no baseline of the format " + FORMAT,
                    "Write it anew with --write-baseline.");
        }
        return new Baseline(known);
    }

    private static String text(Node.Mapping mapping, String key) {
        Optional<Node> value = mapping.get(key);
        return value.isPresent() && value.get() instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
