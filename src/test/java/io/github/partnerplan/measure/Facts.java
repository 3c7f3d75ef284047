package io.github.partnerplan.measure;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Deal;
import io.github.partnerplan.model.DealRole;
import io.github.partnerplan.model.DealStage;
import io.github.partnerplan.model.DealType;
import io.github.partnerplan.model.Deals;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerStatus;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Rates;
import io.github.partnerplan.model.Registration;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.program.EarlierDays;
import io.github.partnerplan.program.Earnings;
import io.github.partnerplan.program.Ladders;
import io.github.partnerplan.read.ProgramReader;
import io.github.partnerplan.source.YamlFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A workspace for tests, in a few words a row: {@code deal("won new 50000 partner=acme role=sourced closed=2026-03-01")},
 * {@code partner("acme reseller joined=2024-01-15 certified=2")}. Words without {@code =} are a stage, a type or an amount.
 */
public final class Facts {

    public static final Playbook PLAYBOOK = BuiltInPlaybook.load();
    private static final Set<String> TEXTS = Set.of("name", "aliases", "track", "tier", "status", "region", "manager");
    private static final Set<String> DATES = Set.of("joined", "ended", "tier_since");

    public final Findings findings = new Findings();
    private final LocalDate asOf;
    private final Map<String, String> company = new LinkedHashMap<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Certification> certifications = new ArrayList<>();
    private final Map<String, BigDecimal> rates = new HashMap<>();
    private Set<String> columns = Set.of("partner", "role", "registered");
    private boolean hasPartners;
    private boolean hasDeals;
    private boolean hasRegistrations;
    private boolean hasCertifications;
    private Optional<Program> program = Optional.empty();

    private Facts(LocalDate asOf) {
        this.asOf = asOf;
    }

    public static Facts on(String asOf) {
        return new Facts(LocalDate.parse(asOf));
    }

    /** Any of arr, headcount, currency, gross_margin, bookings, new_business, team, team_cost, fiscal_year_start. */
    public Facts company(String words) {
        company.putAll(pairs(words));
        return this;
    }

    public Facts rate(String currency, String units) {
        rates.put(currency, new BigDecimal(units));
        return this;
    }

    public Facts columns(String... names) {
        hasDeals = true;
        columns = Set.of(names);
        return this;
    }

    public Facts noPartnerRows() {
        hasPartners = true;
        return this;
    }

    public Facts partner(String words) {
        hasPartners = true;
        List<String> parts = Entry.parts(words, ' ');
        Map<String, String> given = pairs(words);
        Map<String, BigDecimal> numbers = new HashMap<>();
        given.forEach((key, value) -> {
            if (!TEXTS.contains(key) && !DATES.contains(key)) {
                numbers.put(key, new BigDecimal(value));
            }
        });
        Optional<PartnerType> type =
                parts.size() > 1 && !parts.get(1).contains("=") ? PartnerType.of(parts.get(1)) : Optional.empty();
        boolean isInactive = given.getOrDefault("status", "").equals("inactive");
        partners.add(new Partner(
                parts.get(0),
                given.getOrDefault("name", parts.get(0)),
                list(given.getOrDefault("aliases", "")),
                type,
                given.getOrDefault("track", ""),
                given.getOrDefault("tier", ""),
                day(given, "tier_since"),
                isInactive
                        ? PartnerStatus.PAUSED
                        : PartnerStatus.valueOf(
                                given.getOrDefault("status", "active").toUpperCase(Locale.ROOT)),
                isInactive,
                day(given, "joined"),
                day(given, "ended"),
                given.getOrDefault("region", ""),
                given.getOrDefault("manager", ""),
                Optional.empty(),
                Optional.empty(),
                numbers,
                Location.line("partners.csv", partners.size() + 2)));
        return this;
    }

    public Facts deal(String words) {
        hasDeals = true;
        deals.add(row(words, deals.size() + 2));
        return this;
    }

    public Facts deals(List<Deal> rows) {
        hasDeals = true;
        deals.addAll(rows);
        return this;
    }

    /** One row of the ledger at a line. */
    public static Deal row(String words, int line) {
        Map<String, String> given = pairs(words);
        DealStage stage = DealStage.OPEN;
        Optional<DealType> type = Optional.empty();
        Optional<BigDecimal> amount = Optional.empty();
        boolean partnerSource = false;
        for (String word : Entry.parts(words, ' ')) {
            switch (word) {
                case "open", "won", "lost" -> stage = DealStage.valueOf(word.toUpperCase(Locale.ROOT));
                case "new", "expansion", "renewal" ->
                    type = Optional.of(DealType.valueOf(word.toUpperCase(Locale.ROOT)));
                case "partner-source" -> partnerSource = true;
                default -> amount = word.contains("=") ? amount : Optional.of(new BigDecimal(word));
            }
        }
        return new Deal(
                given.getOrDefault("id", "D-" + line),
                given.getOrDefault("account", "Account " + line),
                given.getOrDefault("domain", ""),
                given.getOrDefault("partner", ""),
                Optional.ofNullable(given.get("role")).map(role -> DealRole.valueOf(role.toUpperCase(Locale.ROOT))),
                list(given.getOrDefault("influenced_by", "")),
                partnerSource,
                type,
                stage,
                amount,
                given.getOrDefault("product", ""),
                "",
                day(given, "created"),
                day(given, "closed"),
                day(given, "registered"),
                Location.line("deals.csv", line));
    }

    public Facts registration(String words) {
        hasRegistrations = true;
        Map<String, String> given = pairs(words);
        registrations.add(new Registration(
                given.getOrDefault("id", "R-" + registrations.size()),
                given.getOrDefault("account", ""),
                given.getOrDefault("domain", ""),
                given.getOrDefault("partner", ""),
                day(given, "submitted"),
                day(given, "approved"),
                day(given, "expires"),
                Registration.Status.valueOf(
                        given.getOrDefault("status", "approved").toUpperCase(Locale.ROOT)),
                "",
                given.getOrDefault("deal", ""),
                Location.line("registrations.csv", registrations.size() + 2)));
        return this;
    }

    public Facts certification(String words) {
        hasCertifications = true;
        Map<String, String> given = pairs(words);
        certifications.add(new Certification(
                given.getOrDefault("partner", ""),
                given.getOrDefault("person", ""),
                given.getOrDefault("kind", "sales"),
                day(given, "earned"),
                day(given, "expires"),
                Location.line("certifications.csv", certifications.size() + 2)));
        return this;
    }

    public Facts program(String yaml) {
        program = YamlFile.parse(yaml, "program.yaml", findings).flatMap(root -> ProgramReader.read(root, findings));
        if (program.isEmpty() || findings.hasErrors()) {
            throw new AssertionError("not a program: " + findings.sorted());
        }
        return this;
    }

    public Company company() {
        return new Company(
                "Client",
                amount("arr"),
                Optional.ofNullable(company.get("headcount")).map(Integer::valueOf),
                company.getOrDefault("currency", "USD"),
                amount("gross_margin"),
                amount("bookings"),
                amount("new_business"),
                company.containsKey("team") || company.containsKey("team_cost")
                        ? Optional.of(new Company.PartnerTeam(amount("team"), amount("team_cost")))
                        : Optional.empty(),
                Integer.parseInt(company.getOrDefault("fiscal_year_start", "1")),
                Map.of());
    }

    public Workspace workspace() {
        return new Workspace(
                List.of(company()),
                asOf,
                program,
                hasPartners ? Optional.of(partners) : Optional.empty(),
                hasDeals ? Optional.of(new Rows("deals.csv", columns, List.copyOf(deals))) : Optional.empty(),
                hasRegistrations ? Optional.of(registrations) : Optional.empty(),
                hasCertifications ? Optional.of(certifications) : Optional.empty(),
                new Rates(company.getOrDefault("currency", "USD"), rates));
    }

    /** With the earlier days that the program's graces ask for. */
    public Ledger ledger() {
        MeasureRules rules = MeasureRules.of(PLAYBOOK);
        List<LocalDate> earlier = program.map(
                        given -> EarlierDays.of(given, partners, asOf, company().fiscalYearStart(), rules))
                .orElse(List.of());
        AskedWindows asked = AskedWindows.of(program.stream().toList());
        return LedgerReader.readTogether(
                        List.of(new LedgerReader.Reading(workspace(), rules, asked, earlier, credit -> {}, findings)))
                .get(0);
    }

    public Books books(Set<DealType> denominatorTypes, Optional<BigDecimal> sourcedTarget) {
        return Books.open(
                company(),
                asOf,
                hasDeals,
                hasPartners,
                ledger(),
                hasCertifications ? Optional.of(certifications) : Optional.empty(),
                program,
                denominatorTypes,
                sourcedTarget,
                MeasureRules.of(PLAYBOOK));
    }

    /** All measures as at Optimize: of new business, with a target of 10%. */
    public Map<String, Measure> measures() {
        return byId(books(Set.of(DealType.NEW), Optional.of(new BigDecimal("0.10"))));
    }

    /** All measures as at Platform: of bookings, with a target of 20%. */
    public Map<String, Measure> measuresAtPlatform() {
        return byId(books(Set.of(DealType.NEW, DealType.EXPANSION), Optional.of(new BigDecimal("0.20"))));
    }

    private static Map<String, Measure> byId(Books books) {
        Map<String, Measure> byId = new LinkedHashMap<>();
        Optional<Quantity> paid = books.program()
                .map(program ->
                        Earnings.of(program, books, Ladders.of(program, books)).paidOut());
        CompanyMeasures.ofDeals(books).forEach(measure -> byId.put(measure.id(), measure));
        Measure ofProgram = CompanyMeasures.ofProgram(books, paid);
        byId.put(ofProgram.id(), ofProgram);
        return byId;
    }

    private record Rows(String file, Set<String> columns, List<Deal> rows) implements Deals {
        @Override
        public void forEach(Consumer<Deal> reader) {
            rows.forEach(reader);
        }
    }

    private Optional<BigDecimal> amount(String key) {
        return Optional.ofNullable(company.get(key)).map(BigDecimal::new);
    }

    private static Optional<LocalDate> day(Map<String, String> given, String key) {
        Function<String, LocalDate> parse = LocalDate::parse;
        return Optional.ofNullable(given.get(key)).map(parse);
    }

    private static List<String> list(String text) {
        return Entry.parts(text, ';');
    }

    private static Map<String, String> pairs(String words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : Entry.parts(words, ' ')) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                pairs.put(word.substring(0, equals), word.substring(equals + 1).replace('_', ' '));
            }
        }
        return pairs;
    }
}
