package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts together what a statement rests on. */
final class Sources {

    private Sources() {}

    static List<Citation> distinct(List<? extends Citation> sources) {
        return List.copyOf(new LinkedHashSet<>(sources));
    }

    /** An entry's sources, then rows of the user's files. */
    static List<Citation> of(Entry entry, List<? extends Citation> rows) {
        List<Citation> all = new ArrayList<>(entry.sources());
        all.addAll(rows);
        return distinct(all);
    }

    static List<Citation> of(List<? extends Citation> some, List<? extends Citation> more) {
        List<Citation> all = new ArrayList<>(some);
        all.addAll(more);
        return distinct(all);
    }

    /** Without what the playbook of another stage says, unless nothing else is left. */
    static List<Citation> forStage(List<Citation> sources, Stage.Id stage) {
        List<Citation> own = new ArrayList<>();
        for (Citation source : sources) {
            boolean isOther = source instanceof Citation.Playbook place
                    && !place.document().equals(stage.word())
                    && (place.document().equals("optimize") || place.document().equals("platform"));
            if (!isOther) {
                own.add(source);
            }
        }
        return own.isEmpty() ? sources : own;
    }
}
