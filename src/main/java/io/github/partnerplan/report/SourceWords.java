package io.github.partnerplan.report;

import io.github.partnerplan.document.Link;
import io.github.partnerplan.document.Style;
import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Citations as a reader wants them: {@code optimize §metrics · deals.csv:118, 204, 391 … (12)}. */
final class SourceWords {

    private static final String KEY = "source ";
    private static final int ROWS = 3;
    private static final int SECTIONS = 1;

    private SourceWords() {}

    static Text of(List<Citation> sources) {
        List<Text> words = new ArrayList<>();
        Map<String, Set<Integer>> lines = new LinkedHashMap<>();
        for (Citation source : sources) {
            if (source instanceof Citation.Row row) {
                lines.computeIfAbsent(row.file(), file -> new TreeSet<>()).add(row.line());
            } else if (words.size() < SECTIONS) {
                words.add(linked(source.words(), source));
            }
        }
        lines.forEach((file, rows) -> words.add(rows(file, rows)));
        Text all = Text.EMPTY;
        for (Text each : words) {
            all = (all.isEmpty() ? all : all.plus(" · ", Style.MUTED)).plus(each);
        }
        return all;
    }

    /** Where the note behind a citation is. */
    static Link.Place place(Citation source) {
        return new Link.Place(KEY + source.words());
    }

    /** The row whose note has a key, if it is one of a row. */
    static Optional<Citation.Row> row(String key) {
        int colon = key.lastIndexOf(':');
        boolean isRow = key.startsWith(KEY)
                && colon > KEY.length()
                && key.substring(colon + 1).matches("[0-9]{1,9}");
        return isRow
                ? Optional.of(new Citation.Row(
                        key.substring(KEY.length(), colon), Integer.parseInt(key.substring(colon + 1))))
                : Optional.empty();
    }

    private static Text rows(String file, Set<Integer> lines) {
        lines.remove(0);
        if (lines.isEmpty()) {
            return Text.muted(file);
        }
        Text words = Text.EMPTY;
        int shown = 0;
        for (int line : lines) {
            if (++shown > ROWS) {
                return words.plus(" … (" + lines.size() + ")", Style.MUTED);
            }
            String before = shown == 1 ? file + ":" : ", ";
            words = shown == 1
                    ? linked(before + line, new Citation.Row(file, line))
                    : words.plus(before, Style.MUTED).plus(linked(String.valueOf(line), new Citation.Row(file, line)));
        }
        return words;
    }

    private static Text linked(String words, Citation source) {
        return Text.muted(words).linkedTo(place(source));
    }
}
