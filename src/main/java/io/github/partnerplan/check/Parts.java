package io.github.partnerplan.check;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks up which parts of a section a program leaves out, by the playbook's entries that name the parts. */
public final class Parts {

    private Parts() {}

    /** The section is written as keys: one value, or a list in the user's own words, may stand for any part. */
    public static boolean areTold(Outline outline, String section) {
        return outline.says(section)
                && !outline.has(section + ".0")
                && !outline.below(section).isEmpty();
    }

    /** The titles of the parts of a kind that are not said: neither below the section nor at one of their other places. */
    public static List<String> missing(Facts facts, String kind, String section) {
        List<String> missing = new ArrayList<>();
        for (Entry part : facts.brief().playbook().ofKind(kind)) {
            List<String> paths = new ArrayList<>();
            Entry.parts(part.term("key"), '|').forEach(key -> paths.add(section + "." + key));
            boolean isKey = !paths.isEmpty();
            paths.addAll(Entry.parts(part.term("elsewhere"), '|'));
            if (isKey && !saysOne(facts.outline(), paths)) {
                missing.add(Wording.lower(part.title()));
            }
        }
        return missing;
    }

    /** Something is said at one of the paths. */
    public static boolean saysOne(Outline outline, List<String> paths) {
        for (String path : paths) {
            if (outline.says(path)) {
                return true;
            }
        }
        return false;
    }

    /** One of the words stands in what is said at the path or below it, or is part of a key there. */
    public static boolean mentions(Outline outline, String path, List<String> words) {
        for (Outline.Setting setting : outline.at(path)) {
            String said = (setting.path().substring(path.length()) + " " + setting.text()).toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (said.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
