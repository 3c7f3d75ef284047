package io.github.partnerplan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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

    /** The levels of a ladder as a pyramid, best first, and the partners by value on one line with the cut-offs across it. */
    record Ladder(String title, String alternative, List<Step> steps, List<Dot> dots) implements Chart {
        public Ladder {
            check(title, alternative);
            steps = List.copyOf(steps);
            dots = List.copyOf(dots);
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.ladder(this);
        }
    }

    /** A level: how many it holds, and the value it begins at ({@code cutOff} is 0 for the lowest) with its words. */
    record Step(String name, int members, double cutOff, String words) {}

    /** A partner on the line; {@code step} is the index of its level, -1 for none. */
    record Dot(String name, double value, String words, int step) {}

    /** Bars from the largest on, and the curve of what they come to together, as shares of the total. */
    record Concentration(String title, String alternative, List<Bar> bars, double total) implements Chart {
        public Concentration {
            check(title, alternative);
            bars = List.copyOf(bars);
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.concentration(this);
        }
    }

    /** A named value. */
    record Bar(String name, double value, String words) {}

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

    /** Steps with a first and a last day on a calendar (Gantt). */
    record Timeline(String title, String alternative, List<Task> tasks) implements Chart {
        public Timeline {
            check(title, alternative);
            tasks = List.copyOf(tasks);
        }

        @Override
        public <T> T drawnBy(ChartForms<T> forms) {
            return forms.timeline(this);
        }
    }

    /** A step of a kind, such as gap, recruit or review; a single day is one whose ends are the same. */
    record Task(String title, String kind, LocalDate starts, LocalDate ends) {
        public Task {
            if (ends.isBefore(starts)) {
                throw new IllegalArgumentException("a task ends after it starts: " + title);
            }
        }
    }

    private static void check(String title, String alternative) {
        Objects.requireNonNull(title, "title");
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a chart without words: " + title);
        }
    }
}
