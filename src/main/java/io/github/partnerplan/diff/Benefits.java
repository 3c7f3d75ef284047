package io.github.partnerplan.diff;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a level gives, by key, as the program's file words it: a discount, funds, a manager, and each of the others by its words. */
record Benefits(Map<String, String> byKey) {

    static final Benefits NONE = new Benefits(Map.of());

    private static final String OTHER = "other";
    private static final Set<String> TERMS =
            Set.of("months", "rate", "share", "on", "from", "until", "cap", "per", "paid", "renewals");

    static Benefits of(Program program, Program.Level level, Wording wording) {
        Map<String, String> benefits = new LinkedHashMap<>();
        String path = level.path() + ".benefits";
        for (Outline.Setting setting : program.outline().at(path)) {
            String key = setting.path().substring(Math.min(setting.path().length(), path.length() + 1));
            String text = Phrases.name(wording.stated(setting.text()));
            boolean isFunds = key.equals("mdf") && level.mdf().isPresent();
            if (key.equals(OTHER) || key.startsWith(OTHER + ".")) {
                benefits.put(OTHER + " " + text, text);
            } else {
                benefits.put(key, isFunds ? wording.money(level.mdf().get()) : text);
            }
        }
        return new Benefits(benefits);
    }

    /** Those that the other level does not give at all: {@code support enhanced}, {@code beta access}. */
    List<String> without(Benefits other) {
        List<String> words = new ArrayList<>();
        byKey.forEach((key, text) -> {
            if (!other.byKey.containsKey(key)) {
                words.add(key.startsWith(OTHER) ? text : words(key, text));
            }
        });
        return words;
    }

    /** Those that the other level gives otherwise: {@code discount 20–25% instead of 25–30%}. */
    List<String> insteadOf(Benefits other) {
        List<String> words = new ArrayList<>();
        byKey.forEach((key, text) -> {
            String before = other.byKey.getOrDefault(key, text);
            if (!before.equals(text)) {
                words.add(words(key, text) + " instead of " + before);
            }
        });
        return words;
    }

    /** {@code commission on core lasts 6 months}: the part of a payment is what stands between its name and what is told of it. */
    private static String words(String key, String text) {
        String[] parts = key.split("\\.", -1);
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            return label(key) + " " + text;
        }
        String what = label(parts[0]);
        boolean isTerm = TERMS.contains(last);
        List<String> on = new ArrayList<>();
        for (String part : List.of(parts).subList(1, isTerm ? parts.length - 1 : parts.length)) {
            on.add(Phrases.label(part));
        }
        String whole = on.isEmpty() ? what : what + " on " + Wording.list(on);
        return switch (last) {
            case "months" -> whole + " lasts " + (isNumber(text) ? counted(text) : text);
            case "rate", "share" -> whole + " " + text;
            default -> isTerm ? whole + ": " + Phrases.label(last) + " " + text : whole + " " + text;
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private static String counted(String months) {
        return Wording.count(Long.parseLong(months), "month");
    }

    private static String label(String key) {
        return switch (key) {
            case "mdf" -> "market development funds";
            case "manager" -> "partner manager";
            default -> Phrases.label(key.replace('.', ' '));
        };
    }
}
