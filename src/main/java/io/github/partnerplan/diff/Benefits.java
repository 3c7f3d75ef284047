package io.github.partnerplan.diff;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a level gives, as the program's file words it: {@code discount 25-30%}, {@code shared manager}, {@code beta access}. */
public final class Benefits {

    private Benefits() {}

    /** By key; those under {@code other} each by their own words. */
    static Map<String, String> of(Program program, Program.Level level) {
        Map<String, String> benefits = new LinkedHashMap<>();
        String path = level.path() + ".benefits";
        for (Outline.Setting setting : program.outline().at(path)) {
            boolean isListed = setting.path().startsWith(path + ".other");
            String key = setting.path().substring(Math.min(setting.path().length(), path.length() + 1));
            String text = Phrases.name(setting.text());
            if (isListed) {
                benefits.put("other " + text, text);
            } else {
                benefits.put(key, words(key, text));
            }
        }
        return benefits;
    }

    private static String words(String key, String text) {
        String label = key.equals("mdf") ? "market development funds" : Phrases.label(key.replace('.', ' '));
        return key.equals("manager") ? text + " partner manager" : label + " " + text;
    }

    /** Those that the first level gives and the second does not, or not so. */
    static List<String> without(Map<String, String> first, Map<String, String> second) {
        List<String> left = new ArrayList<>();
        first.forEach((key, words) -> {
            if (!words.equals(second.get(key))) {
                left.add(words);
            }
        });
        return left;
    }
}
