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
        String[] wanted = path.split("\\.");
        List<Setting> found = new ArrayList<>();
        for (Setting setting : settings) {
            if (matches(setting.path().split("\\."), wanted) && saysSomething(setting.text())) {
                found.add(setting);
            }
        }
        return found;
    }

    private static boolean matches(String[] path, String[] wanted) {
        if (path.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(path[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysSomething(String text) {
        return !text.isEmpty() && !text.equals("no") && !text.equals("none") && !text.equals("false");
    }
}
