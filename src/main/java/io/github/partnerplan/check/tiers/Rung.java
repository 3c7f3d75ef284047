package io.github.partnerplan.check.tiers;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Requirement;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One level of a ladder and what its file says of it. */
record Rung(Program.Level level, Outline outline) {

    /** From no manager to one of its own, in the words of the file. */
    private static final List<String> MANAGERS = List.of("none", "shared", "dedicated");

    String path() {
        return level.path();
    }

    String name() {
        return level.name();
    }

    /** Something must be met to be in it. */
    boolean asks() {
        return !level.demands().isEmpty();
    }

    boolean gives() {
        return outline.says(path() + ".benefits");
    }

    /** Where a key of the level is written, or else its name. */
    Location place(String key) {
        return outline.key(path() + "." + key).orElse(level.where());
    }

    /** What the file says of a benefit; nothing where it says none. */
    String benefit(String key) {
        return outline.text(path() + ".benefits." + key);
    }

    /** The texts of a benefit and of all below it. */
    List<String> benefits(String key) {
        List<String> texts = new ArrayList<>();
        outline.at(path() + ".benefits." + key).forEach(setting -> texts.add(setting.text()));
        return texts;
    }

    /** The usual rate at its lower end: of the whole, or of products that have no rate of their own. */
    Optional<BigDecimal> commission() {
        String place = path() + ".benefits.commission";
        place = outline.has(place + ".default") ? place + ".default" : place;
        place = outline.has(place + ".rate") ? place + ".rate" : place;
        return outline.below(place).isEmpty()
                ? Values.shareRange(outline.text(place)).value().map(Range::low)
                : Optional.empty();
    }

    /** MDF as a share of revenue, at its lower end; empty where it is an amount or there is none. */
    Optional<BigDecimal> mdfShare() {
        return level.mdf().isPresent()
                ? Optional.empty()
                : Values.shareRange(benefit("mdf")).value().map(Range::low);
    }

    /** From 0 for none to 2 for one of its own; -1 where nothing is said. */
    int manager() {
        return manager(level.manager());
    }

    static int manager(String word) {
        return MANAGERS.indexOf(word.toLowerCase(Locale.ROOT));
    }

    /** Whatever must hold by itself, the parts of {@code all_of} included, but not the choices of {@code any_of}. */
    List<Requirement.Threshold> thresholds() {
        List<Requirement.Threshold> found = new ArrayList<>();
        add(level.conditions(), found);
        return found;
    }

    private static void add(List<Requirement> parts, List<Requirement.Threshold> found) {
        for (Requirement part : parts) {
            if (part instanceof Requirement.Threshold threshold) {
                found.add(threshold);
            } else if (part instanceof Requirement.AllOf all) {
                add(all.parts(), found);
            }
        }
    }

    /** How the file writes an end of a requirement, {@code at_least} or {@code at_most}. */
    String asked(Requirement.Threshold threshold, String end) {
        String key = path() + ".requires." + threshold.measure();
        boolean isBare = outline.below(key).isEmpty();
        String text = outline.text(isBare ? key : key + "." + end);
        Optional<BigDecimal> number = end.equals("at_most") ? threshold.atMost() : threshold.atLeast();
        return text.isEmpty() ? number.map(BigDecimal::toPlainString).orElse("") : text;
    }

    /** The requirement is answered by yes or no. */
    boolean isYesNo(Requirement.Threshold threshold) {
        String text = asked(threshold, "at_least");
        return text.isEmpty()
                || (Character.isLetter(text.charAt(0))
                        && Values.yesNo(text).value().isPresent());
    }
}
