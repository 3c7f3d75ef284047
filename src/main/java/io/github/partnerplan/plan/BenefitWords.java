package io.github.partnerplan.plan;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.playbook.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a recommended level gives, in words. */
final class BenefitWords {

    private final Brief brief;

    BenefitWords(Brief brief) {
        this.brief = brief;
    }

    List<String> of(LevelDesign design) {
        LevelWords words = new LevelWords(brief.wording());
        Program.Level level = design.level();
        List<String> benefits = new ArrayList<>();
        level.discount().ifPresent(share -> benefits.add("discount " + words.share(share)));
        commission(design).ifPresent(text -> benefits.add("commission " + text));
        level.mdf().ifPresent(funds -> benefits.add("MDF " + brief.wording().money(funds)));
        if (!level.manager().isEmpty() && !level.manager().equals("none")) {
            benefits.add(level.manager() + " manager");
        }
        benefits.addAll(design.keepsGiving() ? own(design) : ofStep(design.step()));
        return benefits;
    }

    private Optional<String> commission(LevelDesign design) {
        boolean isKept = design.keepsGiving() && !design.gives().containsKey("commission");
        return design.own()
                .filter(own -> isKept)
                .flatMap(own -> brief.outline().stated(own.path() + ".benefits.commission"))
                .map(Outline.Setting::text);
    }

    private List<String> own(LevelDesign design) {
        List<String> benefits = new ArrayList<>();
        String path = design.own().map(Program.Level::path).orElse("-") + ".benefits";
        String support = design.gives().getOrDefault("support", brief.outline().text(path + ".support"));
        if (!support.isEmpty()) {
            benefits.add(support + " support");
        }
        brief.outline().at(path + ".other").forEach(setting -> benefits.add(setting.text()));
        return benefits;
    }

    private List<String> ofStep(Entry step) {
        List<String> benefits = new ArrayList<>();
        benefits.add(step.term("support") + " support");
        benefits.addAll(StepBenefits.others(brief.playbook(), step));
        return benefits;
    }
}
