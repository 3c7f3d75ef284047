package io.github.partnerplan.report;

import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.plan.Target;
import io.github.partnerplan.source.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one plan back from its JSON, key by key, in whatever order they stand. */
final class SnapshotReader {

    /** A day as ISO 8601 writes it in our four-digit years. */
    private static final int DAY_LENGTH = 10;

    private final JsonWalk walk;
    private final String file;
    private final LadderSnapshotReader ladder;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, PlanSnapshot.Figure> metrics = new LinkedHashMap<>();
    private final Map<String, PlanSnapshot.State> antiPatterns = new LinkedHashMap<>();
    private final Map<String, PlanSnapshot.State> elements = new LinkedHashMap<>();
    private final Map<String, PlanSnapshot.State> moves = new LinkedHashMap<>();
    private final Map<String, String> actions = new LinkedHashMap<>();
    private Optional<List<PlanSnapshot.Found>> findings = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();

    SnapshotReader(JsonWalk walk, String file) {
        this.walk = walk;
        this.file = file;
        this.ladder = new LadderSnapshotReader(walk);
    }

    /** Takes the value of one of the plan's keys. */
    void key(String name) {
        switch (name) {
            case "format" -> keep("format");
            case "as_of" -> asOf = walk.text().flatMap(this::day);
            case "company" -> walk.object(this::company);
            case "stage" -> walk.object(key -> keepIf(key.equals("id"), "stage"));
            case "metrics" -> walk.array(this::metric);
            case "tiers" -> ladder.read();
            case "anti_patterns" -> walk.array(() -> state(antiPatterns, "title", "status"));
            case "elements" -> walk.array(() -> state(elements, "title", "status"));
            case "partners" -> walk.array(() -> state(moves, "name", "move"));
            case "roadmap" -> walk.array(this::step);
            case "findings" -> findings();
            default -> walk.pass();
        }
    }

    String format() {
        return texts.getOrDefault("format", "");
    }

    /** The plan, if it says of which day it is and in which currency. */
    Optional<PlanSnapshot> snapshot() {
        String currency = texts.getOrDefault("currency", "");
        if (asOf.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanSnapshot(
                file,
                asOf.get(),
                texts.getOrDefault("name", ""),
                currency,
                texts.getOrDefault("stage", ""),
                metrics,
                ladder.ladder(),
                antiPatterns,
                elements,
                moves,
                findings,
                actions));
    }

    private void keep(String name) {
        walk.text().ifPresent(text -> texts.put(name, text));
    }

    private void keepIf(boolean isWanted, String name) {
        if (isWanted) {
            keep(name);
        } else {
            walk.pass();
        }
    }

    private void company(String key) {
        keepIf(key.equals("name") || key.equals("currency"), key);
    }

    private Optional<LocalDate> day(String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            // Told below with those of another length.
        }
        walk.fault(PlainText.quoted(text) + " is no day");
        return Optional.empty();
    }

    private void metric() {
        int line = walk.line();
        FlatObject metric = FlatObject.read(
                walk,
                List.of("id", "label", "unit", "status"),
                List.of("value", "low", "high", "min", "max"),
                List.of("target"));
        unit(metric.text("unit"))
                .ifPresent(unit -> metrics.putIfAbsent(
                        metric.text("id"),
                        new PlanSnapshot.Figure(
                                metric.text("label", metric.text("id")),
                                unit,
                                metric.quantity("value", "low", "high"),
                                metric.text("status", Target.Verdict.UNKNOWN.word()),
                                metric.number("min"),
                                metric.number("max"),
                                line)));
    }

    private Optional<Unit> unit(String word) {
        for (Unit unit : Unit.values()) {
            if (unit.word().equals(word)) {
                return Optional.of(unit);
            }
        }
        walk.fault("the metric that ends here has no unit that a plan knows");
        return Optional.empty();
    }

    private void state(Map<String, PlanSnapshot.State> states, String title, String word) {
        FlatObject state = FlatObject.read(walk, List.of("id", title, word), List.of());
        String id = state.text("id");
        states.putIfAbsent(id, new PlanSnapshot.State(state.text(title, id), state.text(word, "unknown")));
    }

    /** What closes a gap; recruiting and reviews begin anew in each plan. */
    private void step() {
        FlatObject step = FlatObject.read(walk, List.of("id", "kind", "title"), List.of());
        if (step.text("kind").equals("gap")) {
            actions.putIfAbsent(step.text("id"), step.text("title", step.text("id")));
        }
    }

    private void findings() {
        List<PlanSnapshot.Found> found = new ArrayList<>();
        walk.array(() -> {
            FlatObject each =
                    FlatObject.read(walk, List.of("id", "severity", "file", "message", "fingerprint"), List.of("line"));
            found.add(new PlanSnapshot.Found(
                    each.text("id"),
                    each.text("severity"),
                    each.text("file"),
                    each.number("line")
                            .map(line -> Math.max(0, line.intValue()))
                            .orElse(0),
                    each.text("message"),
                    each.text("fingerprint")));
        });
        findings = Optional.of(found);
    }
}
