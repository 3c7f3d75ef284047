package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A level as it is recommended. {@code own} is the level of the program that it stands for; {@code keepsAsking} and
 * {@code keepsGiving} say that what that one asks and gives stays as its file has it. Otherwise {@code level} tells what is
 * asked, and {@code gives} the benefits that differ, by their key, an empty text for one that goes. {@code reasons} say what
 * changes and why.
 */
public record LevelDesign(
        String track,
        Program.Level level,
        Entry step,
        Optional<Program.Level> own,
        boolean keepsAsking,
        boolean keepsGiving,
        Map<String, String> gives,
        List<String> reasons,
        List<Citation> sources) {

    /** What becomes of a level. */
    public enum Verdict {
        KEEP,
        CHANGE,
        ADD,
        DROP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LevelDesign {
        gives = Collections.unmodifiableMap(new LinkedHashMap<>(gives));
        reasons = List.copyOf(reasons);
        sources = List.copyOf(sources);
    }

    public Verdict verdict() {
        if (own.isEmpty()) {
            return Verdict.ADD;
        }
        return keepsAsking && keepsGiving && gives.isEmpty() ? Verdict.KEEP : Verdict.CHANGE;
    }

    /** One sentence without its full stop. */
    public String why() {
        return String.join("; ", reasons);
    }

    /** The same for one more reason. */
    LevelDesign because(String reason) {
        return giving(level, Map.of(), List.of(reason));
    }

    /** The same without the benefits of its own. */
    LevelDesign givingNothing() {
        return new LevelDesign(track, level, step, own, keepsAsking, false, gives, reasons, sources);
    }

    /** The same with other benefits, for one more reason. */
    LevelDesign giving(Program.Level other, Map<String, String> changes, List<String> because) {
        Map<String, String> all = new LinkedHashMap<>(gives);
        all.putAll(changes);
        List<String> why = new ArrayList<>(reasons);
        why.addAll(because);
        return new LevelDesign(track, other, step, own, keepsAsking, keepsGiving, all, why, sources);
    }
}
