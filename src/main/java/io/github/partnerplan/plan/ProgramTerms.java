package io.github.partnerplan.plan;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Unit;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.money.RevenueTerms;
import io.github.partnerplan.money.RevenueTerms.StatedBand;
import io.github.partnerplan.read.Range;
import io.github.partnerplan.read.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the program says it pays, by partner type, with the places where it says so; looked up once for a program. */
public final class ProgramTerms {

    private static final String REVENUE = "revenue";

    private final Brief brief;
    private final RevenueTerms revenue;
    private final List<String> types;

    /** Those of the types that there are: a level is held against each, and a file of a stranger may name thousands. */
    private final List<String> paid = new ArrayList<>();

    /** Found once: a file of a stranger may have thousands of bands, and thousands of levels that ask for them. */
    private final Map<String, Optional<String>> keys = new HashMap<>();

    private final Map<String, Optional<PartnerTake>> takes = new HashMap<>();

    public ProgramTerms(Brief brief) {
        this.brief = brief;
        this.revenue = new RevenueTerms(brief.outline());
        this.types = brief.outline().below(REVENUE);
        for (String type : types) {
            if (type.equals("co-sell") || PartnerType.of(type).isPresent()) {
                paid.add(type);
            }
        }
        for (PartnerType type : PartnerType.values()) {
            keys.put(type.word(), revenue.key(type));
        }
    }

    Brief brief() {
        return brief;
    }

    public RevenueTerms revenue() {
        return revenue;
    }

    /** The types that have terms, in the order of the file, {@code co-sell} among them. */
    public List<String> types() {
        return List.copyOf(types);
    }

    public static String key(String type) {
        return REVENUE + "." + type;
    }

    /** How partners of a type earn, in the program's word. */
    public String model(String type) {
        return value(key(type) + ".model").map(Outline.Setting::text).orElse("");
    }

    /** Each band of each commission with the next higher one. */
    public void forEachNeighbours(BiConsumer<StatedBand, StatedBand> judge) {
        for (String type : types) {
            List<StatedBand> bands = revenue.bands(key(type));
            for (int at = 1; at < bands.size(); at++) {
                judge.accept(bands.get(at - 1), bands.get(at));
            }
        }
    }

    /** The value at this very path. */
    public Optional<Outline.Setting> value(String path) {
        return brief.outline().first(path).filter(setting -> setting.path().equals(path));
    }

    public Optional<Range> shares(String path) {
        return value(path)
                .flatMap(setting -> Values.shareRange(setting.text()).value())
                .filter(ProgramTerms::isShare);
    }

    public Optional<Range> amounts(String path) {
        return value(path).flatMap(setting -> Values.moneyRange(setting.text()).value());
    }

    /** The part of the revenue that partners of a type get, as {@link RevenueTerms#part} reads it. */
    public Optional<Range> part(String key) {
        return revenue.part(key).filter(ProgramTerms::isShare);
    }

    /** What partners of a type get by their revenue model alone, as {@link PartnerTake#byModel} makes it; made once. */
    public Optional<PartnerTake> take(String type) {
        return takes.computeIfAbsent(type, each -> PartnerTake.byModel(each, this));
    }

    /** Whether that part is a margin, which the partner buys at, and no rate or band. */
    public boolean isMargin(String key) {
        return revenue.bands(key).isEmpty() && shares(key + ".margin").isPresent();
    }

    /** What is no part of a whole is a slip of the pen, which is told where it is read and judged no further. */
    private static boolean isShare(Range share) {
        return share.low().signum() >= 0 && share.high().compareTo(BigDecimal.ONE) <= 0;
    }

    /** Not even one end of what is stated lies within the usual. */
    public static boolean isOutside(Range stated, BigDecimal least, BigDecimal most) {
        return stated.high().compareTo(least) < 0 || stated.low().compareTo(most) > 0;
    }

    public static String words(Range share, Wording wording) {
        boolean isOne = share.low().compareTo(share.high()) == 0;
        return isOne ? Wording.share(share.low()) : wording.range(share.low(), share.high(), Unit.SHARE);
    }

    /** Where a value stands, else where its key does. */
    public Location place(String path) {
        return value(path).map(Outline.Setting::where).orElseGet(() -> keyPlace(path));
    }

    private Location keyPlace(String path) {
        return brief.outline()
                .key(path)
                .orElseGet(() -> brief.program().map(Program::where).orElse(Location.file("program.yaml")));
    }

    /** The rows of those paths at which the program says something. */
    public List<Citation> rows(List<String> paths) {
        List<Citation> rows = new ArrayList<>();
        for (String path : paths) {
            brief.outline().first(path).ifPresent(setting -> rows.add(Citation.Row.at(setting.where())));
        }
        return rows;
    }

    /** The partner types a ladder is for: its own, else those the program runs, else those it has terms for. */
    public List<String> types(Program.Track track) {
        if (!track.types().isEmpty()) {
            return track.types();
        }
        List<String> run = brief.program().map(Program::types).orElse(List.of());
        return run.isEmpty() ? paid : run;
    }

    /** Every type that the program runs, named under {@code types} or as the one a ladder is for. */
    public Set<String> run() {
        Set<String> run =
                new LinkedHashSet<>(brief.program().map(Program::types).orElse(List.of()));
        for (Program.Track track : brief.tracks()) {
            run.addAll(track.types());
        }
        return run;
    }

    /** The key of the terms that hold for a type, which for a reseller may be the channel's. */
    public Optional<String> terms(String type) {
        return keys.getOrDefault(type, Optional.empty());
    }
}
