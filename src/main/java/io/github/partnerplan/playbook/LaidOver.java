package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry laid over an earlier one of its id: what it names replaces, numbers and terms one by one, and it cites its own line,
 * because the figure is no longer the playbook's. A number that the earlier one lacks is the finding key-unknown.
 */
record LaidOver(Entry base, EntryNode node) {

    Entry entry() {
        Map<String, Figure> numbers = numbers();
        Map<String, String> terms = new LinkedHashMap<>(base.terms());
        terms.putAll(node.terms());
        boolean isChanged = !numbers.equals(base.numbers())
                || !terms.equals(base.terms())
                || !node.text("text").isEmpty()
                || !node.text("title").isEmpty()
                || node.says("stage");
        return new Entry(
                base.id(),
                or("kind", base.kind()),
                or("title", base.title()),
                or("text", base.text()),
                node.says("stage") ? node.stages() : base.stages(),
                or("part_of", base.partOf()),
                numbers,
                terms,
                sources(isChanged),
                isChanged ? node.text("because") : base.because());
    }

    private String or(String key, String otherwise) {
        return node.text(key).isEmpty() ? otherwise : node.text(key);
    }

    private List<Citation> sources(boolean isChanged) {
        List<Citation> own = isChanged ? node.sources() : base.sources();
        return own.isEmpty() ? List.of(Citation.Row.at(node.mapping().where())) : own;
    }

    private Map<String, Figure> numbers() {
        Map<String, Figure> numbers = new LinkedHashMap<>(base.numbers());
        numbers.putAll(node.numbers());
        keepWhole(numbers);
        if (!base.numbers().isEmpty()) {
            numbers.keySet().stream()
                    .filter(name -> !base.numbers().containsKey(name))
                    .forEach(this::unknownNumber);
            numbers.keySet().retainAll(base.numbers().keySet());
        }
        return numbers;
    }

    /** A count and a number of days stay whole and above 0, or everything that counts by them would have no answer. */
    private void keepWhole(Map<String, Figure> numbers) {
        for (Node.Entry number : node.numberNodes()) {
            String name = number.key().text();
            Figure before = base.numbers().get(name);
            Figure now = numbers.get(name);
            if (before == null || now == null || !before.isWhole()) {
                continue;
            }
            boolean isBroken = !now.isWhole();
            if (isBroken || (isNothing(now) && !isNothing(before))) {
                node.yaml()
                        .findings()
                        .error(
                                "value-range",
                                number.value().where(),
                                "\"" + PlaybookYaml.text(number.value()) + "\" is "
                                        + (isBroken ? "no whole number" : "not above 0") + ", as " + name + " of "
                                        + base.id() + " has to be",
                                "Write a " + (isBroken ? "whole number" : "number") + " such as " + before.text()
                                        + ".");
                numbers.put(name, before);
            }
        }
    }

    private static boolean isNothing(Figure figure) {
        return figure.value().signum() <= 0;
    }

    private void unknownNumber(String name) {
        Location where = node.mapping().where();
        for (Node.Entry number : node.numberNodes()) {
            where = number.key().text().equals(name) ? number.key().where() : where;
        }
        node.yaml()
                .findings()
                .error(
                        "key-unknown",
                        where,
                        "the entry " + base.id() + " has no number \"" + name + "\""
                                + DidYouMean.hint(name, base.numbers().keySet()),
                        "Use one of: " + String.join(", ", base.numbers().keySet()) + ".");
    }
}
