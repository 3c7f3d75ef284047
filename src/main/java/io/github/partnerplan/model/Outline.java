package io.github.partnerplan.model;

import io.github.partnerplan.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program file says, as paths with their texts in the order of the file: {@code deal_registration.protection} is
 * {@code 30 days}, {@code tiers.levels.0.name} is {@code Gold}. A path given with {@code *} stands for any key or list place.
 */
public final class Outline {

    public static final Outline EMPTY = new Outline(List.of());

    private final List<Setting> settings;
    private final Map<String, Location> keys;

    /** Where the values at or below a path begin: a file of a stranger may hold tens of thousands. */
    private final Map<String, Integer> starts = new HashMap<>();

    public Outline(List<Setting> settings) {
        this(settings, Map.of());
    }

    /** {@code keys} tells where each key is written, by its path, groups and list places included. */
    public Outline(List<Setting> settings, Map<String, Location> keys) {
        this.settings = List.copyOf(settings);
        this.keys = new LinkedHashMap<>(keys);
        for (int at = 0; at < this.settings.size(); at++) {
            String path = this.settings.get(at).path();
            for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
                starts.putIfAbsent(path.substring(0, end), at);
            }
        }
    }

    /** One value, where it stands. A key with nothing under it has an empty text. */
    public record Setting(String path, String text, Location where) {
        /** The last part of the path: the key, or the place in a list. */
        public String key() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    public List<Setting> settings() {
        return settings;
    }

    /** Where the key at this very path is written; empty where it is not in the file. */
    public Optional<Location> key(String path) {
        return Optional.ofNullable(keys.get(path));
    }

    /** The key is in the file, whatever it says. */
    public boolean has(String path) {
        return keys.containsKey(path);
    }

    /** Something is said at this path or below it; a blank value and {@code no} or {@code none} say nothing. */
    public boolean says(String path) {
        return first(path).isPresent();
    }

    /** The text at the path or of the first setting below it that says something; empty where nothing is said. */
    public String text(String path) {
        return first(path).map(Setting::text).orElse("");
    }

    /** The keys or list places right below a path, or at the top where it is empty, in the order of the file. */
    public List<String> below(String path) {
        List<String> names = new ArrayList<>();
        String last = "";
        for (Setting setting : path.isEmpty() ? settings : all(path, false, settings.size())) {
            if (setting.path().length() > path.length()) {
                int from = path.isEmpty() ? 0 : path.length() + 1;
                int end = setting.path().indexOf('.', from);
                String name =
                        setting.path().substring(from, end < 0 ? setting.path().length() : end);
                if (!name.equals(last)) {
                    names.add(name);
                    last = name;
                }
            }
        }
        return names;
    }

    /** The first setting at the path or below it that says something. */
    public Optional<Setting> first(String path) {
        List<Setting> found = all(path, true, 1);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** The value at this very path, even a {@code no} or {@code none}; empty for a blank one and for a group. */
    public Optional<Setting> stated(String path) {
        Setting first = starts.containsKey(path) ? settings.get(starts.getOrDefault(path, 0)) : null;
        return first != null && first.path().equals(path) && !first.text().isEmpty()
                ? Optional.of(first)
                : Optional.empty();
    }

    /** All settings at the path or below it that say something. */
    public List<Setting> at(String path) {
        return all(path, true, settings.size());
    }

    /** The first few that stand at a path or below it, which is in one piece unless the path has a star. */
    private List<Setting> all(String path, boolean mustSay, int most) {
        boolean isPlain = path.indexOf('*') < 0;
        Integer start = isPlain ? starts.get(path) : Integer.valueOf(0);
        List<Setting> found = new ArrayList<>();
        for (int at = start == null ? settings.size() : start; at < settings.size() && found.size() < most; at++) {
            Setting setting = settings.get(at);
            boolean isIt = matches(setting.path(), path);
            if (isPlain && !isIt) {
                break;
            }
            if (isIt && (!mustSay || saysSomething(setting.text()))) {
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
