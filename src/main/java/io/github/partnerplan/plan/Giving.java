package io.github.partnerplan.plan;

import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The benefits of one level while they are decided. Each change is told once, from what its own file gives to what it gets. */
final class Giving {

    private final LevelDesign design;
    private final Wording wording;
    private final LevelWords words;
    private final boolean isOwn;
    private final Map<String, String> changes;
    private final Map<String, String> told;
    private Optional<Program.Share> discount;
    private Optional<BigDecimal> mdf;
    private String manager;

    /** {@code isOwn} says that what is not changed stays as the level's own file has it. */
    Giving(LevelDesign design, boolean isOwn, Wording wording) {
        this.design = design;
        this.wording = wording;
        this.words = new LevelWords(wording);
        this.isOwn = isOwn;
        this.changes = new LinkedHashMap<>(design.gives());
        this.told = new LinkedHashMap<>(design.told());
        this.discount = design.level().discount();
        this.mdf = design.level().mdf();
        this.manager = design.level().manager();
    }

    LevelDesign design() {
        return design;
    }

    /** Where the level's own file states a benefit that stays as it is; empty where it states none, or where none is kept. */
    Optional<String> stated(String benefit, Outline outline) {
        return design.own()
                .filter(own -> isOwn)
                .map(own -> own.path() + ".benefits." + benefit)
                .filter(outline::says);
    }

    boolean isOwn() {
        return isOwn;
    }

    Optional<Program.Share> discount() {
        return discount;
    }

    Optional<BigDecimal> mdf() {
        return mdf;
    }

    String manager() {
        return manager;
    }

    /** What it gives under a key that has no rules of its own, such as support; empty where that stays as it is. */
    Optional<String> changed(String key) {
        return Optional.ofNullable(changes.get(key));
    }

    /** A reason that no single benefit has. */
    void because(String reason) {
        told.put("", reason);
    }

    /** The same without a word. */
    void takeDiscount(Optional<Program.Share> share) {
        discount = share.filter(each -> each.high().signum() > 0);
        change("discount", discount.map(YamlFigures::share).orElse(""));
    }

    void setDiscount(Program.Share share, String because) {
        takeDiscount(Optional.of(share));
        Optional<Program.Share> was = design.own().flatMap(Program.Level::discount);
        tell("discount", "the discount", was.map(words::share), discount.map(words::share), because);
    }

    /** No more than so much at either end. */
    void capDiscount(Program.Share most, String because) {
        Program.Share is = discount.orElseThrow();
        setDiscount(new Program.Share(is.low().min(most.low()), is.high().min(most.high())), because);
    }

    /** Says why a discount stays that the playbook's band would raise. */
    void tellKeptDiscount(String because) {
        if (isOwn && discount.isPresent() && discount.equals(design.own().flatMap(Program.Level::discount))) {
            told.put("discount", "the discount stays " + words.share(discount.get()) + ", " + because);
        }
    }

    void takeFunds(Optional<BigDecimal> amount) {
        mdf = amount.filter(each -> each.signum() > 0);
        change("mdf", mdf.map(YamlFigures::amount).orElse(""));
    }

    void setFunds(BigDecimal amount, String because) {
        takeFunds(Optional.of(amount));
        Optional<BigDecimal> was = design.own().flatMap(Program.Level::mdf);
        tell("mdf", "MDF", was.map(wording::money), mdf.map(wording::money), because);
    }

    void takeManager(String kind) {
        manager = kind;
        change("manager", kind);
    }

    void setManager(String kind, String because) {
        takeManager(kind);
        told.put("manager", "the manager becomes " + kind + because);
    }

    void change(String key, String text) {
        changes.put(key, text);
    }

    void drop(String key, Optional<String> because) {
        changes.put(key, "");
        because.ifPresentOrElse(
                reason -> told.put(key, "no " + (key.equals("mdf") ? "MDF" : key) + ", because " + reason),
                () -> told.remove(key));
        discount = key.equals("discount") ? Optional.empty() : discount;
        mdf = key.equals("mdf") ? Optional.empty() : mdf;
    }

    private void tell(String key, String name, Optional<String> was, Optional<String> is, String because) {
        if (isOwn && was.equals(is)) {
            changes.remove(key);
            told.remove(key);
            return;
        }
        String step = design.own().isPresent()
                ? " goes from " + was.orElse("none") + " to " + is.orElse("none")
                : " is " + is.orElse("none");
        told.put(key, name + step + ": " + because);
    }

    LevelDesign done() {
        Program.Level old = design.level();
        Program.Level level = new Program.Level(
                old.name(),
                old.top(),
                old.rankBy(),
                old.rankWithin(),
                old.conditions(),
                old.invitation(),
                discount,
                mdf,
                manager,
                old.where(),
                old.path());
        return design.giving(level, isOwn, changes, told);
    }
}
