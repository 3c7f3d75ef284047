package io.github.partnerplan.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Citation;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.source.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder = Path.of("");

    private final Findings findings = new Findings();

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Optional<WorkspaceFiles> read(String path, Overrides overrides, String standardInput) {
        byte[] bytes = standardInput.getBytes(StandardCharsets.UTF_8);
        try (Inputs inputs = new Inputs(folder, new ByteArrayInputStream(bytes))) {
            Optional<String> typed = path.isEmpty() ? Optional.empty() : Optional.of(path);
            return new WorkspaceReader(inputs, TODAY).read(typed, overrides, findings);
        }
    }

    private Workspace workspace(String path, Overrides overrides) {
        return read(path, overrides, "")
                .orElseThrow(() -> new AssertionError(findings.sorted().toString()))
                .workspace();
    }

    private Company company(String path) {
        return workspace(path, Overrides.NONE).companies().get(0);
    }

    private static Overrides arr(String arr) {
        return Overrides.of(
                Optional.of(arr),
                Optional.of("130"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private List<String> ids() {
        return findings.sorted().stream().map(Finding::id).toList();
    }

    @Test
    void aWholeWorkspaceIsReadFromItsFolder() throws IOException {
        write("client/partnerplan.yaml", """
                company: {name: Northwind, arr: 24M, headcount: 130, partner_team: {people: 2.5, cost: 480K}, fiscal_year_start: 2}
                as_of: 2026-09-30
                program: program.yaml
                partners: partners.csv
                deals: [new.csv, old.csv]
                rates: {EUR: 1.085}
                playbooks: house.yaml
                report: {client: Northwind}
                """);
        write("client/program.yaml", "program: {name: Network, targets: {psat: 75%}}");
        write("client/partners.csv", "id,name\nP-1,Kite\nP-2,Meridian\n");
        write(
                "client/new.csv",
                "id,account,partner,stage,amount,created,closed\nD-1,Halden,Kite,won,1000,2026-03-01,2026-05-01\n");
        write(
                "client/old.csv",
                "id,account,partner,stage,amount,created,closed\nD-2,Corvane,,won,2000,2025-03-01,2025-05-01\n");
        write("client/house.yaml", "playbook: []");
        WorkspaceFiles files = read("client", Overrides.NONE, "").orElseThrow();
        Workspace workspace = files.workspace();
        assertThat(YamlText.words(findings.sorted())).isEmpty();
        Company company = workspace.companies().get(0);
        assertThat(company.name()).isEqualTo("Northwind");
        assertThat(company.arr().orElseThrow()).isEqualByComparingTo("24000000");
        assertThat(company.headcount()).contains(130);
        assertThat(company.partnerTeam().orElseThrow().people().orElseThrow()).isEqualByComparingTo("2.5");
        assertThat(company.fiscalYearStart()).isEqualTo(2);
        assertThat(company.places()).containsEntry("arr", new Citation.Row("partnerplan.yaml", 1));
        assertThat(workspace.asOf()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(workspace.program().orElseThrow().name()).isEqualTo("Network");
        assertThat(workspace.program().orElseThrow().file()).isEqualTo("program.yaml");
        assertThat(workspace.partners().orElseThrow()).extracting(Partner::name).containsExactly("Kite", "Meridian");
        assertThat(workspace.rates().perUnit().get("EUR")).isEqualByComparingTo("1.085");
        assertThat(workspace.deals().orElseThrow().columns()).contains("partner", "amount");
        int[] count = new int[1];
        workspace.deals().orElseThrow().forEach(deal -> count[0]++);
        assertThat(count[0]).isEqualTo(2);
        assertThat(files.playbooks()).hasSize(1);
        assertThat(files.branding().client()).isEqualTo("Northwind");
        assertThat(workspace.registrations()).isEmpty();
    }

    @Test
    void rowsAndProgramMayStandInTheWorkspaceItself() throws IOException {
        write("partnerplan.yaml", """
                company: {arr: 24M}
                program: {name: Inline}
                partners: [{id: P-1, name: Kite}, {id: P-2, name: Meridian}]
                """);
        Workspace workspace = workspace("", Overrides.NONE);
        assertThat(YamlText.words(findings.sorted())).isEmpty();
        assertThat(workspace.partners().orElseThrow()).hasSize(2);
        assertThat(workspace.program().orElseThrow().name()).isEqualTo("Inline");
        assertThat(workspace.asOf()).isEqualTo(TODAY);
    }

    @Test
    void faultsOfTheWorkspaceAreAllReported() throws IOException {
        write("partnerplan.yaml", """
                compny: {arr: 24M}
                as_of: 03/04/2026
                rates: {EURO: 1.08, GBP: 0}
                program: {nme: x}
                """);
        workspace("", Overrides.NONE);
        assertThat(ids())
                .containsExactly("key-unknown", "value-ambiguous", "key-unknown", "value-range", "key-unknown");
    }

    @Test
    void theCommandLineStandsBeforeTheWorkspace() throws IOException {
        write("w/partnerplan.yaml", "company: {name: Northwind, arr: 24M, headcount: 130}\npartners: none.csv");
        write("mine.csv", "name\nKite\n");
        Overrides overrides = Overrides.of(
                Optional.of("41M"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("2026-06-30"),
                List.of("mine.csv"),
                List.of());
        Workspace workspace = workspace("w/partnerplan.yaml", overrides);
        assertThat(YamlText.words(findings.sorted())).isEmpty();
        assertThat(workspace.companies().get(0).arr().orElseThrow()).isEqualByComparingTo("41000000");
        assertThat(workspace.companies().get(0).name()).isEqualTo("Northwind");
        assertThat(workspace.companies().get(0).places())
                .doesNotContainKey("arr")
                .containsKey("headcount");
        assertThat(workspace.asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(workspace.partners().orElseThrow()).hasSize(1);
    }

    @Test
    void theCommandLineAloneCarriesAPlan() {
        Company company = workspace("", arr("€24M")).companies().get(0);
        assertThat(company.currency()).isEqualTo("EUR");
        assertThat(company.headcount()).contains(130);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aBadValueOnTheCommandLineIsAFindingAndNotReplacedByTheFiles() throws IOException {
        write("partnerplan.yaml", "company: {arr: 24M}");
        Workspace workspace = workspace("", arr("a lot"));
        assertThat(workspace.companies().get(0).arr()).isEmpty();
        assertThat(findings.sorted())
                .extracting(finding -> finding.where().words())
                .containsExactly("--arr");
        assertThat(ids()).containsExactly("value-type");
    }

    @Test
    void nothingAtAllIsAFinding() {
        assertThat(read("", Overrides.NONE, "")).isEmpty();
        assertThat(ids()).containsExactly("workspace-missing");
    }

    @Test
    void aMissingFileIsAFindingAndTheRestIsRead() throws IOException {
        write("partnerplan.yaml", "company: {arr: 24M}\npartners: nowhere.csv\nprogram: ../outside.yaml");
        Workspace workspace = workspace("", Overrides.NONE);
        assertThat(workspace.companies().get(0).arr()).isPresent();
        assertThat(workspace.partners()).isEmpty();
        assertThat(workspace.program()).isEmpty();
        assertThat(findings.sorted()).hasSize(2);
    }

    @Test
    void aTableOfCompaniesIsAPortfolioAndABrokenRowDoesNotStopTheOthers() throws IOException {
        write("companies.csv", """
                name,ARR,Headcount,gross margin,partner_team_people,notes
                Alder,15M,80,70%,1,
                Birch,minus,90,75%,,late
                Cedar,"€3,500,000",12.5,,,
                Dogwood,,,,,
                """);
        List<Company> companies = workspace("companies.csv", Overrides.NONE).companies();
        assertThat(companies).extracting(Company::name).containsExactly("Alder", "Birch", "Cedar", "Dogwood");
        assertThat(companies.get(0).arr().orElseThrow()).isEqualByComparingTo("15000000");
        assertThat(companies.get(0).partnerTeam().orElseThrow().people().orElseThrow())
                .isEqualByComparingTo("1");
        assertThat(companies.get(1).arr()).isEmpty();
        assertThat(companies.get(1).headcount()).contains(90);
        assertThat(companies.get(2).currency()).isEqualTo("EUR");
        assertThat(companies.get(2).headcount()).isEmpty();
        assertThat(ids()).containsExactly("column-unknown", "value-type", "value-range");
        assertThat(findings.sorted())
                .extracting(finding -> finding.where().line())
                .containsExactly(1, 3, 4);
    }

    @Test
    void aColumnDecidesHowItsAmountsAreWritten() throws IOException {
        write("companies.csv", "name;arr;headcount\nAlder;24.500;80\nBirch;1.234.567,50;90\n");
        List<Company> companies = workspace("companies.csv", Overrides.NONE).companies();
        assertThat(companies.get(0).arr().orElseThrow()).isEqualByComparingTo("24500");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aCompanyFileStandsForAWorkspace() throws IOException {
        write("acme.yaml", "name: Acme\narr: 9M\nheadcont: 30");
        assertThat(company("acme.yaml").name()).isEqualTo("Acme");
        assertThat(ids()).containsExactly("key-unknown");
    }

    @Test
    void anOptionCannotStandForSeveralCompanies() throws IOException {
        write("companies.csv", "name,arr\nAlder,15M\nBirch,20M\n");
        List<Company> companies = workspace("companies.csv", arr("30M")).companies();
        assertThat(companies.get(1).arr().orElseThrow()).isEqualByComparingTo("20000000");
        assertThat(ids()).containsOnly("override-portfolio");
    }

    @Test
    void anAmountInAnotherCurrencyIsConvertedOrAsks() throws IOException {
        write("a.yaml", "company: {arr: €20M, currency: USD, headcount: 100}\nrates: {EUR: 1.1}");
        assertThat(company("a.yaml").arr().orElseThrow()).isEqualByComparingTo("22000000");
        assertThat(findings.sorted()).isEmpty();
        write("b.yaml", "company: {arr: €20M, currency: USD, headcount: 100}");
        assertThat(company("b.yaml").arr()).isEmpty();
        assertThat(ids()).containsExactly("currency-mismatch");
    }

    @Test
    void standardInputMayBeTheWorkspaceOrATable() throws IOException {
        Company company = read("-", Overrides.NONE, "company: {name: Piped, arr: 24M}")
                .orElseThrow()
                .workspace()
                .companies()
                .get(0);
        assertThat(company.name()).isEqualTo("Piped");
        assertThat(findings.sorted()).isEmpty();
    }
}
