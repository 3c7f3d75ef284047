package io.github.partnerplan.report;

import io.github.partnerplan.document.Text;
import io.github.partnerplan.finding.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Citations as a reader wants them: {@code optimize §metrics · deals.csv:118, 204, 391 … (12)}. */
final class SourceWords {

    private static final int ROWS = 3;
    private static final int SECTIONS = 1;

    private SourceWords() {}

    static Text of(List<Citation> sources) {
        List<String> words = new ArrayList<>();
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (Citation source : sources) {
            if (source instanceof Citation.Row row) {
                lines.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row.line());
            } else if (words.size() < SECTIONS) {
                words.add(source.words());
            }
        }
        lines.forEach((file, rows) -> words.add(rows(file, rows)));
        return Text.muted(String.join(" · ", words));
    }

    private static String rows(String file, List<Integer> lines) {
        StringBuilder words = new StringBuilder(file);
        List<Integer> sorted = new ArrayList<>(new TreeSet<>(lines));
        sorted.removeIf(line -> line == 0);
        for (int i = 0; i < Math.min(ROWS, sorted.size()); i++) {
            words.append(i == 0 ? ":" : ", ").append(sorted.get(i));
        }
        return sorted.size() > ROWS
                ? words.append(" … (").append(sorted.size()).append(')').toString()
                : words.toString();
    }
}
