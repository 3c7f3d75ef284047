package io.github.partnerplan.recommend;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.init.Starter;
import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Managers;
import io.github.partnerplan.plan.ProtectionBacktest;
import io.github.partnerplan.plan.RoundFigures;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.YamlFigures;
import io.github.partnerplan.read.ProgramReader;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlFile;
import io.github.partnerplan.source.YamlQuotes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The recommended words for each section: the stage's template, with the figures that this company's own data and ladder call
 * for.
 */
final class Offer {

    private static final int LONGEST_PROTECTION = 720;
    private static final int MONTH = 30;

    private final Brief brief;
    private final TierPlan tiers;
    private final Map<String, Node> own;
    private final Map<String, Node> sections;

    /** {@code own} is the present program by section. */
    Offer(Brief brief, TierPlan tiers, Map<String, Node> own) {
        this.brief = brief;
        this.tiers = tiers;
        this.own = own;
        String name = brief.company().name().isEmpty() ? "" : brief.company().name() + " ";
        String text = Starter.program(brief.stage()).replace(Starter.NAME, YamlQuotes.of(name + "Partner Network"));
        Node root = YamlFile.parse(text, "", new Findings()).orElseThrow();
        sections = Nodes.entries(ProgramReader.group(root).map(Node.class::cast));
        sections.remove("tiers");
        sections.remove("tracks");
        adapt();
    }

    /** Section by section, in the order of the file. */
    Map<String, Node> sections() {
        return sections;
    }

    private void adapt() {
        Set<String> types = new TreeSet<>();
        for (PartnerLedger each : brief.base().enrolled()) {
            each.partner().type().map(PartnerType::word).ifPresent(types::add);
        }
        if (!types.isEmpty()) {
            sections.put("types", Nodes.list(List.copyOf(types)));
        }
        if (!brief.company().currency().equals("USD")) {
            sections.replaceAll((key, value) -> inOwnCurrency(value));
        }
        if (isCertificationSkipped() && sections.containsKey("enablement")) {
            remove("enablement", "levels");
            remove("enablement", "certification");
            put("enablement", "training", "two short courses, foundation and sales, for partners that sell");
        }
        if (sections.containsKey("revenue")) {
            sections.put("revenue", new RevenueOffer(brief, tiers, own).of(sections.get("revenue")));
        }
        offerPrm();
        put("deal_registration", "protection", protection() + " days");
        if (sections.containsKey("mdf")) {
            put("mdf", "budget", budget());
        }
        if (sections.containsKey("success") && brief.stage() != Stage.Id.EARLY) {
            put("success", "managers", String.valueOf(managers()));
        }
        if (sections.containsKey("targets")) {
            sections.put("targets", new TargetOffer(brief).of(sections.get("targets")));
        }
    }

    /** Most partners skip what is asked of them: then the kit and two short courses are what gets done (ruling 5). */
    private boolean isCertificationSkipped() {
        BigDecimal line = brief.number("low-completion", "share");
        return brief.quantity("certification_rate")
                .high()
                .filter(rate -> rate.compareTo(line) < 0)
                .isPresent();
    }

    /** A system that the company does not state is not in use, and pays only from so many partners on. */
    private void offerPrm() {
        Map<String, Node> operations = Nodes.entries(Optional.ofNullable(own.get("operations")));
        boolean isStated = operations.containsKey("prm") && !Nodes.isBlank(operations.get("prm"));
        if (isStated || !sections.containsKey("operations")) {
            return;
        }
        int partners = brief.base().enrolled().size();
        if (BigDecimal.valueOf(partners).compareTo(brief.number("prm-partners", "count")) >= 0) {
            put("operations", "prm", "to be chosen");
        } else {
            remove("operations", "prm");
        }
    }

    private void remove(String section, String key) {
        Map<String, Node> entries = Nodes.entries(Optional.ofNullable(sections.get(section)));
        entries.remove(key);
        sections.put(section, Nodes.group(entries));
    }

    private void put(String section, String key, String text) {
        Map<String, Node> entries = Nodes.entries(Optional.ofNullable(sections.get(section)));
        entries.put(key, Nodes.text(text));
        sections.put(section, Nodes.group(entries));
    }

    /** The playbook's days, or the fewest that hold on enough of the company's own wins (ruling 7). */
    private int protection() {
        Optional<ProtectionBacktest> backtest = ProtectionBacktest.of(brief);
        int usual = brief.books().rules().protectionDays();
        if (backtest.isEmpty()) {
            return usual;
        }
        if (backtest.get().advised().isPresent()) {
            return Math.max(usual, backtest.get().advised().get());
        }
        BigDecimal wanted = backtest.get()
                .rule()
                .figure("share")
                .value()
                .multiply(BigDecimal.valueOf(backtest.get().wins()));
        int days = usual;
        while (days < LONGEST_PROTECTION
                && BigDecimal.valueOf(brief.ledger().deals().protectedDays().under(days))
                                .compareTo(wanted)
                        < 0) {
            days += MONTH;
        }
        return days;
    }

    /** What the ladder promises to those that sell or hold a level today, in a round sum; the template's where it is less. */
    private String budget() {
        BigDecimal promised = BigDecimal.ZERO;
        for (TierPlan.Level level : tiers.levels()) {
            BigDecimal funds = level.design().level().mdf().orElse(BigDecimal.ZERO);
            promised = promised.add(funds.multiply(BigDecimal.valueOf(Math.max(level.productive(), holding(level)))));
        }
        Node usual = Nodes.entries(Optional.ofNullable(sections.get("mdf"))).get("budget");
        return promised.signum() > 0 || !(usual instanceof Node.Scalar scalar)
                ? YamlFigures.amount(RoundFigures.atLeast(promised))
                : scalar.text();
    }

    private int holding(TierPlan.Level level) {
        int holding = 0;
        for (PartnerLedger each : brief.base().enrolled()) {
            holding += each.partner().tier().equalsIgnoreCase(level.name()) ? 1 : 0;
        }
        return holding;
    }

    /** As many as the ladder promises, and no fewer than there are; one at least. */
    private long managers() {
        Program model = new Program(
                brief.program().map(Program::where).orElse(Location.file("")),
                "",
                "",
                List.of(),
                tiers.tracks(),
                brief.program().map(Program::measures).orElse(Map.of()),
                Map.of(),
                Optional.empty(),
                Outline.EMPTY);
        Optional<Managers.Capacity> capacity = new Managers(brief.with(model)).capacity();
        long needed =
                capacity.map(Managers.Capacity::needed).orElse(BigDecimal.ONE).longValueExact();
        long there = capacity.flatMap(Managers.Capacity::there)
                .map(BigDecimal::longValue)
                .orElse(1L);
        return Math.max(1, Math.max(needed, there));
    }

    /** The template's dollars at the given rate, in round sums; as they are where no rate is given. */
    private Node inOwnCurrency(Node value) {
        if (value instanceof Node.Mapping mapping) {
            Map<String, Node> entries = new LinkedHashMap<>();
            mapping.entries().forEach(each -> entries.put(each.key().text(), inOwnCurrency(each.value())));
            return Nodes.group(entries);
        }
        if (value instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(each -> items.add(inOwnCurrency(each)));
            return new Node.Sequence(items, list.where());
        }
        String text = ((Node.Scalar) value).text();
        boolean isMoney = text.length() > 1
                && text.endsWith("K")
                && text.substring(0, text.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isMoney) {
            return value;
        }
        BigDecimal dollars = new BigDecimal(text.substring(0, text.length() - 1)).movePointRight(3);
        return brief.perDollar()
                .map(rate -> (Node) Nodes.text(YamlFigures.amount(RoundFigures.atMost(dollars.multiply(rate)))))
                .orElse(value);
    }
}
