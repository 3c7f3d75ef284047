package io.github.partnerplan.read;

import java.util.Optional;
import java.util.function.Consumer;

/** What came of reading one value: the value, nothing because the text was blank, or a fault to report. */
public sealed interface Reading<T> {

    /** The value, if there is one. */
    Optional<T> value();

    /** The fault, if there is one. */
    default Optional<Fault<T>> fault() {
        return Optional.empty();
    }

    /** The same blank or fault where a value of another type is wanted; not for a reading that has a value. */
    <U> Reading<U> without();

    default boolean isBlank() {
        return false;
    }

    default T orElse(T otherwise) {
        return value().orElse(otherwise);
    }

    default void ifPresent(Consumer<? super T> use) {
        value().ifPresent(use);
    }

    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Reading<T> blank() {
        return new Blank<>();
    }

    static <T> Reading<T> fault(String id, String message, String help) {
        return new Fault<>(id, message, help);
    }

    /** The text could be read. */
    record Value<T>(T content) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(content);
        }

        @Override
        public <U> Reading<U> without() {
            throw new IllegalStateException("there is a value");
        }
    }

    /** There was no text. */
    record Blank<T>() implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public boolean isBlank() {
            return true;
        }

        @Override
        public <U> Reading<U> without() {
            return new Blank<>();
        }
    }

    /**
     * The text cannot be read, or can be read two ways. The message quotes the text and names no place; the help is one
     * imperative sentence.
     */
    record Fault<T>(String id, String message, String help) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<Fault<T>> fault() {
            return Optional.of(this);
        }

        @Override
        public <U> Reading<U> without() {
            return new Fault<>(id, message, help);
        }
    }
}
