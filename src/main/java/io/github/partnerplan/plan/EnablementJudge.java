package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The enablement that fits: Foundation and Sales for those that sell or deliver (ruling 5), the kit, and how to tell it is used. */
public final class EnablementJudge {

    private final Brief brief;

    EnablementJudge(Brief brief) {
        this.brief = brief;
    }

    /** Short courses for everybody who sells or delivers; the long ones only for those who implement (ruling 5). */
    private String audience(Entry level) {
        return brief.playbook().entry("ruling-5").list("levels").contains(level.id())
                ? "for everybody who sells or delivers"
                : "only for partners that implement";
    }

    List<EnablementAdvice> judge() {
        List<EnablementAdvice> advice = new ArrayList<>();
        for (Entry level : brief.playbook().ofKind("enablement-level")) {
            advice.add(advice(level, "level", audience(level), "enablement.levels"));
        }
        for (Entry piece : brief.playbook().ofKind("kit-piece")) {
            advice.add(advice(piece, "kit", "for every partner", "enablement.kit"));
        }
        for (Entry measure : brief.playbook().ofKind("enablement-measure")) {
            advice.add(advice(measure, "measure", "for the program itself", "enablement.measured_by"));
        }
        return advice;
    }

    private EnablementAdvice advice(Entry entry, String kind, String audience, String key) {
        Optional<Outline.Setting> found = found(brief.outline(), entry, key);
        List<Citation> rows =
                found.map(setting -> List.of(Citation.Row.at(setting.where()))).orElse(List.of());
        Status status;
        if (brief.program().isEmpty()) {
            status = Status.UNKNOWN;
        } else {
            status = found.isPresent() ? Status.PRESENT : Status.MISSING;
        }
        return new EnablementAdvice(
                entry.id(),
                entry.title(),
                kind,
                brief.playbook().text(entry),
                audience,
                status,
                Sources.of(entry, rows));
    }

    /** The program names the part when one of the words it goes by stands in the list under the key. */
    public static Optional<Outline.Setting> found(Outline outline, Entry entry, String key) {
        for (Outline.Setting setting : outline.at(key)) {
            String said = setting.text().toLowerCase(Locale.ROOT);
            for (String word : entry.list("words")) {
                if (said.contains(word)) {
                    return Optional.of(setting);
                }
            }
        }
        return Optional.empty();
    }
}
