package io.github.partnerplan.playbook;

import io.github.partnerplan.finding.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One piece of knowledge: a fact, figure or piece of advice, with the sections it comes from. {@code stages} holds stage ids
 * and is empty where the entry holds at every stage; {@code partOf} is empty for an entry that stands alone; {@code because}
 * is given where no document states the entry and this project judges so. A text may name figures in braces, see {@link Playbook#fill}.
 */
public record Entry(
        String id,
        String kind,
        String title,
        String text,
        List<String> stages,
        String partOf,
        Map<String, Figure> numbers,
        Map<String, String> terms,
        List<Citation> sources,
        String because) {

    public Entry {
        stages = List.copyOf(stages);
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        sources = List.copyOf(sources);
    }

    /** A figure's value; empty where the entry has none of that name. */
    public Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(numbers.get(name)).map(Figure::value);
    }

    /** A figure the program itself relies on. */
    public Figure figure(String name) {
        Figure figure = numbers.get(name);
        if (figure == null) {
            throw new IllegalStateException("the playbook entry " + id + " lacks the number " + name);
        }
        return figure;
    }

    /** A term that lists words, parted by commas. */
    public List<String> list(String name) {
        return parts(term(name), ',');
    }

    /** The parts of a text between a separator, without the blanks around them; none for an empty text. */
    public static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int next = text.indexOf(separator, from);
            int end = next < 0 ? text.length() : next;
            parts.add(text.substring(from, end).strip());
            from = end + 1;
        }
        return parts;
    }

    /** A short named text, or an empty one. */
    public String term(String name) {
        return terms.getOrDefault(name, "");
    }

    public boolean holdsAt(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }

    /** No document states it: a judgement of this project, which the output marks as ours. */
    public boolean isJudgement() {
        return !because.isEmpty();
    }
}
