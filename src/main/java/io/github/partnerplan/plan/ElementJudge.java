package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the elements and the infrastructure that the stage's playbook asks for in the program file. */
public final class ElementJudge {

    private final Brief brief;

    public ElementJudge(Brief brief) {
        this.brief = brief;
    }

    List<ElementVerdict> judge() {
        List<ElementVerdict> verdicts = new ArrayList<>();
        for (String kind : List.of("element", "infrastructure")) {
            for (Entry entry : brief.playbook().ofKind(kind, brief.stage().word())) {
                verdicts.add(judge(entry));
            }
        }
        for (Entry entry : brief.playbook().ofKind("readiness", brief.stage().word())) {
            verdicts.add(new ElementVerdict(
                    entry.id(),
                    entry.title(),
                    Status.UNKNOWN,
                    brief.playbook().text(entry),
                    List.of(),
                    List.of(),
                    "nothing in the files tells",
                    entry.sources()));
        }
        return verdicts;
    }

    /** The elements that a stage asks for and the program does not state in full; none where there is no program. */
    public List<ElementVerdict> missingAt(Stage.Id stage) {
        List<ElementVerdict> missing = new ArrayList<>();
        for (Entry entry : brief.playbook().ofKind("element", stage.word())) {
            ElementVerdict verdict = judge(entry);
            if (verdict.status() == Status.PARTIAL || verdict.status() == Status.MISSING) {
                missing.add(verdict);
            }
        }
        return missing;
    }

    private ElementVerdict judge(Entry entry) {
        if (brief.program().isEmpty()) {
            return verdict(entry, Status.UNKNOWN, List.of(), "no program file tells whether it is there", List.of());
        }
        List<String> lacks = new ArrayList<>();
        List<Citation> rows = new ArrayList<>();
        int parts = 0;
        for (String part : entry.list("present_if")) {
            parts++;
            Optional<Outline.Setting> found = firstOf(part);
            found.ifPresentOrElse(setting -> rows.add(Citation.Row.at(setting.where())), () -> lacks.add(named(part)));
        }
        if (lacks.isEmpty()) {
            return verdict(entry, Status.PRESENT, lacks, "the program states it", rows);
        }
        if (entry.id().equals("infrastructure-optimize-prm") && isTooSmallForPrm()) {
            return verdict(
                    entry,
                    Status.UNKNOWN,
                    lacks,
                    Wording.count(brief.base().enrolled().size(), "enrolled partner") + "; it starts to pay at about "
                            + brief.playbook()
                                    .entry("prm-partners")
                                    .figure("count")
                                    .text() + " (ours)",
                    rows);
        }
        boolean isPartial = lacks.size() < parts || isNamed(entry);
        return verdict(
                entry,
                isPartial ? Status.PARTIAL : Status.MISSING,
                lacks,
                (isPartial ? "the program lacks " : "the program says nothing of ")
                        + Wording.list(brief.programWords().withKeys(lacks)),
                rows);
    }

    /** The section is there without any of the parts looked for, such as a bare yes. */
    private boolean isNamed(Entry entry) {
        for (String part : entry.list("present_if")) {
            String section = Entry.parts(part, '.').get(0);
            if (part.indexOf('|') < 0
                    && part.indexOf('.') > 0
                    && brief.outline().says(section)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTooSmallForPrm() {
        return brief.books().hasPartners()
                && BigDecimal.valueOf(brief.base().enrolled().size()).compareTo(brief.number("prm-partners", "count"))
                        < 0;
    }

    private Optional<Outline.Setting> firstOf(String part) {
        for (String path : Entry.parts(part, '|')) {
            Optional<Outline.Setting> found = brief.outline().first(path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The key a user would write: the first of the alternatives, without the places of a list. */
    private static String named(String part) {
        int bar = part.indexOf('|');
        return (bar < 0 ? part : part.substring(0, bar)).replace(".*", "");
    }

    private ElementVerdict verdict(Entry entry, Status status, List<String> lacks, String why, List<Citation> rows) {
        return new ElementVerdict(
                entry.id(),
                entry.title(),
                status,
                brief.playbook().term(entry, "looks_like"),
                lacks,
                brief.programWords().of(lacks),
                why,
                Sources.of(entry, rows));
    }
}
