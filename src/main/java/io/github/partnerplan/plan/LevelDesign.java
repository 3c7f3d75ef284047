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
 * changes in what is asked and why, and {@code told} the same of the benefits, by their key.
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
        Map<String, String> told,
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
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
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
        List<String> all = new ArrayList<>(reasons);
        all.addAll(told.values());
        return String.join("; ", all);
    }

    /** The same for one more reason. */
    LevelDesign because(String reason) {
        List<String> all = new ArrayList<>(reasons);
        all.add(reason);
        return new LevelDesign(track, level, step, own, keepsAsking, keepsGiving, gives, all, told, sources);
    }

    /** The same asking for more. */
    LevelDesign asking(Program.Level more) {
        return new LevelDesign(track, more, step, own, false, keepsGiving, gives, reasons, told, sources);
    }

    /** The same with other benefits: those that differ, and why. */
    LevelDesign giving(
            Program.Level other, boolean isOwnKept, Map<String, String> changes, Map<String, String> because) {
        return new LevelDesign(track, other, step, own, keepsAsking, isOwnKept, changes, reasons, because, sources);
    }
}
