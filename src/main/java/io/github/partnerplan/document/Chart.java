package io.github.partnerplan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture of figures, free of any form. The alternative says in sentences, with its figures, what the picture shows. Each value
 * comes with the words a reader sees for it.
 */
public sealed interface Chart {
    String title();

    String alternative();

    /** Hands this chart to the method that draws its kind. */
    <T> T drawnBy(ChartForms<T> forms);

    /** One form's way of drawing each kind of chart. */
    interface ChartForms<T> {
        T bullets(Bullets chart);

        T ladder(Ladder chart);

        T concentration(Concentration chart);

        T stacks(Stacks chart);

        T timeline(Timeline chart);
    }

    /** A bullet chart: measures against the bands they should be in, a line each. */
    record Bullets(String title, String alternative, List<Bullet> bullets) implements Chart {
        public Bullets {
            check(title, alternative);
            bullets = List.copyOf(bullets);
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.bullets(this);
        }
    }

    /**
     * One measure on its own scale, with the words for its value and its target. A range begins at the gauge's value and ends at
     * {@code upTo}; {@code style} is the verdict, plain where the ends of a range do not agree.
     */
    record Bullet(String label, Gauge gauge, double upTo, Style style, String value, String target) {
        /** A measure of one value. */
        public Bullet(String label, Gauge gauge, String value, String target) {
            this(label, gauge, gauge.value(), gauge.style(), value, target);
        }

        public boolean isRange() {
            return upTo > gauge.value();
        }
    }

    /**
     * The levels of a ladder as a pyramid, best first, below them those whose level is not decided, and the partners by value on
     * one line with the cut-offs across it.
     */
    record Ladder(String title, String alternative, List<Step> steps, Optional<Step> undecided, Strip strip)
            implements Chart {
        public Ladder {
            check(title, alternative);
            steps = List.copyOf(steps);
        }

        /** A ladder on which everyone has a level. */
        public Ladder(String title, String alternative, List<Step> steps, List<Dot> dots) {
            this(title, alternative, steps, Optional.empty(), new Strip("Partners by value", dots));
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.ladder(this);
        }
    }

    /** A level: how many it holds, and the value it begins at ({@code cutOff} is 0 for the lowest) with its words. */
    record Step(String name, int members, double cutOff, String words) {}

    /** The line of values below a ladder, with words for what it shows, or for why it shows nobody. */
    record Strip(String title, List<Dot> dots) {
        public Strip {
            dots = List.copyOf(dots);
        }
    }

    /** A partner on the line, perhaps as far as {@code upTo}; {@code step} is the index of its level, -1 for none or an open one. */
    record Dot(String name, double value, double upTo, String words, int step) {
        /** A partner whose value is known. */
        public Dot(String name, double value, String words, int step) {
            this(name, value, value, words, step);
        }

        public boolean isRange() {
            return upTo > value;
        }
    }

    /**
     * Bars from the largest on, what belongs to nobody by name as one more, and the curve of what they come to together, as shares
     * of the total.
     */
    record Concentration(String title, String alternative, Key key, List<Bar> bars, Optional<Bar> unnamed, double total)
            implements Chart {
        public Concentration {
            check(title, alternative);
            bars = List.copyOf(bars);
        }

        /** Bars that have all of the total among them. */
        public Concentration(String title, String alternative, List<Bar> bars, double total) {
            this(title, alternative, new Key("each", "at most", "it and all before it"), bars, Optional.empty(), total);
        }

        /** Whether any bar may be longer than is known. */
        public boolean hasRange() {
            return bars.stream().anyMatch(Bar::isRange);
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.concentration(this);
        }
    }

    /** What a bar, the part of it that is not sure, and the curve stand for. */
    record Key(String each, String perhaps, String together) {}

    /** A named value, perhaps up to a larger one, with the words for both. */
    record Bar(String name, double value, String words, double upTo, String most) {
        /** A value that is known. */
        public Bar(String name, double value, String words) {
            this(name, value, words, value, words);
        }

        public boolean isRange() {
            return upTo > value;
        }
    }

    /** Columns over time, each of several parts on top of one another. */
    record Stacks(String title, String alternative, List<String> parts, List<Stack> stacks) implements Chart {
        public Stacks {
            check(title, alternative);
            parts = List.copyOf(parts);
            stacks = List.copyOf(stacks);
            for (Stack stack : stacks) {
                if (stack.values().size() != parts.size() || stack.words().size() != parts.size()) {
                    throw new IllegalArgumentException("a stack of other parts than " + parts);
                }
            }
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.stacks(this);
        }
    }

    /** One column: a value and its words for each part, from the bottom. */
    record Stack(String label, List<Double> values, List<String> words) {
        public Stack {
            values = List.copyOf(values);
            words = List.copyOf(words);
        }
    }

    /** Steps with a first and a last day on a calendar (Gantt); a kind looks the same whichever kinds there are beside it. */
    record Timeline(String title, String alternative, List<String> kinds, List<Task> tasks) implements Chart {
        public Timeline {
            check(title, alternative);
            kinds = List.copyOf(kinds);
            tasks = List.copyOf(tasks);
            for (Task task : tasks) {
                if (!kinds.contains(task.kind())) {
                    throw new IllegalArgumentException("a task of another kind than " + kinds + ": " + task.kind());
                }
            }
        }

        /** Whether any task is of the kind. */
        public boolean has(String kind) {
            return tasks.stream().anyMatch(task -> task.kind().equals(kind));
        }

        /** Whether every task of the kind is a single day. */
        public boolean isOfSingleDays(String kind) {
            return tasks.stream().filter(task -> task.kind().equals(kind)).allMatch(Task::isDay);
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.timeline(this);
        }
    }

    /** A step of a kind, such as an action, a recruit or a review; a single day is one whose ends are the same. */
    record Task(String title, String kind, LocalDate starts, LocalDate ends) {
        public Task {
            if (ends.isBefore(starts)) {
                throw new IllegalArgumentException("a task ends after it starts: " + title);
            }
        }

        public boolean isDay() {
            return starts.equals(ends);
        }
    }

    private static void check(String title, String alternative) {
        Objects.requireNonNull(title, "title");
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a chart without words: " + title);
        }
    }
}
