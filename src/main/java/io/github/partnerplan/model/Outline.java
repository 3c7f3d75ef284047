package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program file says, as paths with their texts in the order of the file: {@code deal_registration.protection} is
 * {@code 30 days}, {@code tiers.levels.0.name} is {@code Gold}. A path given with {@code *} stands for any key or list place.
 */
public record Outline(List<Setting> settings) {

    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        settings = List.copyOf(settings);
    }

    /** One value, where it stands. A key with nothing under it has an empty text. */
    public record Setting(String path, String text, Location where) {}

    /** Something is said at this path or below it; a blank value and {@code no} or {@code none} say nothing. */
    public boolean says(String path) {
        return first(path).isPresent();
    }

    /** The first setting at the path or below it that says something. */
    public Optional<Setting> first(String path) {
        List<Setting> found = at(path);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** All settings at the path or below it that say something. */
    public List<Setting> at(String path) {
        List<Setting> found = new ArrayList<>();
        for (Setting setting : settings) {
            if (matches(setting.path(), path) && saysSomething(setting.text())) {
                found.add(setting);
            }
        }
        return found;
    }

    /** Part by part from the left; a star stands for any one part. */
    private static boolean matches(String path, String wanted) {
        int at = 0;
        int from = 0;
        while (from <= wanted.length()) {
            int end = partEnd(wanted, from);
            int stop = partEnd(path, at);
            boolean isStar = end - from == 1 && wanted.charAt(from) == '*';
            boolean isSame = stop - at == end - from && path.regionMatches(at, wanted, from, end - from);
            if (at > path.length() || !(isStar || isSame)) {
                return false;
            }
            from = end + 1;
            at = stop + 1;
        }
        return true;
    }

    private static int partEnd(String path, int from) {
        int point = from > path.length() ? -1 : path.indexOf('.', from);
        return point < 0 ? path.length() : point;
    }

    private static boolean saysSomething(String text) {
        return !text.isEmpty() && !text.equals("no") && !text.equals("none") && !text.equals("false");
    }
}
