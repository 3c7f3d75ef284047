package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks the revenue models that fit the partner types the company has, or those its stage starts with. */
final class RevenueJudge {

    private final Brief brief;

    RevenueJudge(Brief brief) {
        this.brief = brief;
    }

    List<RevenueAdvice> judge(List<TypeAdvice> types) {
        List<RevenueAdvice> advice = new ArrayList<>();
        for (Entry model : brief.playbook().ofKind("revenue-model")) {
            List<String> fits = model.list("fits");
            int partners = PartnerLists.which(
                            brief.base().enrolled(),
                            each -> fits.contains(
                                    each.partner().type().map(PartnerType::word).orElse("")))
                    .size();
            boolean isWanted = partners > 0 || (!brief.books().hasPartners() && isOfStage(types, fits));
            if (isWanted) {
                Optional<Outline.Setting> today = today(fits);
                advice.add(new RevenueAdvice(
                        model.id(),
                        model.title(),
                        fits,
                        brief.playbook().text(model),
                        today.map(this::stated).orElse(""),
                        partners > 0
                                ? Wording.count(partners, "enrolled partner") + " of type " + String.join(" or ", fits)
                                : "suits what this stage starts with: " + String.join(", ", fits),
                        Sources.of(
                                model,
                                today.map(setting -> List.of(Citation.Row.at(setting.where())))
                                        .orElse(List.of()))));
            }
        }
        return advice;
    }

    private boolean isOfStage(List<TypeAdvice> types, List<String> fits) {
        for (TypeAdvice type : types) {
            String word = brief.playbook().entry(type.id()).term("type");
            if (fits.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Outline.Setting> today(List<String> fits) {
        for (String type : fits) {
            Optional<Outline.Setting> found = brief.outline().first("revenue." + type);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The whole of what the program says under that type, in one line. */
    private String stated(Outline.Setting first) {
        int end = first.path().indexOf('.', "revenue.".length());
        if (end < 0) {
            return first.text();
        }
        String key = first.path().substring(0, end);
        List<String> parts = new ArrayList<>();
        String band = "";
        for (Outline.Setting setting : brief.outline().at(key)) {
            String name = setting.path().substring(key.length() + 1);
            if (name.endsWith(".from")) {
                band = setting.text();
            } else if (name.endsWith(".rate")) {
                parts.add(setting.text() + " from " + band);
            } else if (name.indexOf('.') < 0) {
                boolean isSaidBelow = name.equals("model") && brief.outline().says(key + "." + setting.text());
                if (!isSaidBelow) {
                    parts.add(name.equals("model") ? setting.text() : Wording.words(name) + " " + figure(setting));
                }
            }
        }
        return String.join(", ", parts);
    }

    /** A fee without a unit is money too. */
    private String figure(Outline.Setting setting) {
        boolean isBare = setting.path().endsWith(".fee") && setting.text().matches("\\d{1,12}");
        return isBare
                ? brief.wording().exactly(new BigDecimal(setting.text()))
                : brief.wording().stated(setting.text());
    }
}
