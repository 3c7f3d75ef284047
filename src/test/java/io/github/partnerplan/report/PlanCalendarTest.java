package io.github.partnerplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import biweekly.util.ByDay;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.measure.Facts;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.Plan;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.RoadmapStep;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.source.Inputs;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar as another program reads it. */
class PlanCalendarTest {

    private record Made(Plan plan, Workspace workspace, String text, ICalendar read) {

        List<VEvent> of(String category) {
            return read.getEvents().stream()
                    .filter(event -> event.getCategories().get(0).getValues().equals(List.of(category)))
                    .toList();
        }

        /** Each as its first day and its title. */
        List<String> lines(String category) {
            return of(category).stream()
                    .map(event -> day(event.getDateStart().getValue()) + " "
                            + event.getSummary().getValue())
                    .toList();
        }
    }

    private static Made of(Company company, Workspace workspace, Findings findings) {
        Planner planner = new Planner(Facts.PLAYBOOK);
        Stage stage = planner.stage(company, workspace, findings).orElseThrow();
        Brief brief = planner.open(company, stage, workspace, findings);
        Plan plan = planner.plan(brief, stage, workspace);
        String text = PlanCalendar.of(plan, brief, workspace);
        return new Made(plan, workspace, text, Biweekly.parse(text).first());
    }

    private static Made of(Facts facts) {
        return of(facts.company(), facts.workspace(), facts.findings);
    }

    private static Made example(String name, Optional<String> asOf) {
        Findings findings = new Findings();
        Overrides none = Overrides.NONE;
        Overrides overrides = new Overrides(
                none.arr(),
                none.headcount(),
                none.company(),
                none.program(),
                asOf,
                none.partners(),
                none.deals(),
                none.registrations(),
                none.certifications(),
                none.playbooks());
        Path folder = Path.of("examples", name).toAbsolutePath();
        try (Inputs inputs = new Inputs(folder, InputStream.nullInputStream())) {
            Workspace workspace = new WorkspaceReader(inputs, LocalDate.of(2026, 11, 21))
                    .read(Optional.empty(), overrides, findings)
                    .orElseThrow()
                    .workspace();
            return of(workspace.companies().get(0), workspace, findings);
        }
    }

    private static LocalDate day(ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        DateTimeComponents parts = date.getRawComponents();
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"early", "hubspot", "optimize", "platform", "salesforce"})
    void everyEventIsWholeAndHasANameOfItsOwn(String example) {
        Made made = example(example, Optional.empty());
        ValidationWarnings warnings = made.read().validate(biweekly.ICalVersion.V2_0);
        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
        Set<String> names = new HashSet<>();
        List<LocalDate> days = new ArrayList<>();
        for (VEvent event : made.read().getEvents()) {
            assertThat(names.add(event.getUid().getValue())).isTrue();
            assertThat(event.getDateTimeStamp().getValue().toInstant())
                    .isEqualTo(made.plan().asOf().atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
            assertThat(event.getSummary().getValue()).isNotBlank();
            assertThat(event.getDescription().getValue()).isNotBlank();
            assertThat(event.getTransparency().isTransparent()).isTrue();
            assertThat(event.getAlarms()).isEmpty();
            assertThat(day(event.getDateEnd().getValue()))
                    .isAfter(day(event.getDateStart().getValue()))
                    .isAfter(made.plan().asOf());
            days.add(day(event.getDateStart().getValue()));
        }
        assertThat(days).isNotEmpty().isSorted();
    }

    @Test
    void stepsOfTheRoadmapLastFromTheirFirstDayToTheirLast() {
        Made made = example("platform", Optional.empty());
        List<String> expected = new ArrayList<>();
        for (RoadmapStep step : made.plan().roadmap()) {
            if (step.kind() == RoadmapStep.Kind.GAP) {
                expected.add(step.starts() + " " + step.ends().plusDays(1) + " " + step.title());
            }
        }
        assertThat(made.of("Roadmap").stream()
                        .map(event -> day(event.getDateStart().getValue()) + " "
                                + day(event.getDateEnd().getValue()) + " "
                                + event.getSummary().getValue()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void reviewsComeAgainOnTheFirstMondayOfTheirPeriods() {
        Made made = example("platform", Optional.empty());
        List<VEvent> reviews = made.of("Review");
        assertThat(made.lines("Review"))
                .containsExactly(
                        "2026-10-05 Partner program: monthly review",
                        "2026-10-05 Partner program: quarterly business review (QBR)",
                        "2027-01-04 Partner program: annual strategic planning");
        for (VEvent review : reviews) {
            Recurrence rule = review.getRecurrenceRule().getValue();
            assertThat(rule.getByDay()).containsExactly(new ByDay(1, DayOfWeek.MONDAY));
        }
        assertThat(reviews.get(0).getRecurrenceRule().getValue().getFrequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(reviews.get(1).getRecurrenceRule().getValue().getInterval()).isEqualTo(3);
        assertThat(reviews.get(2).getRecurrenceRule().getValue().getFrequency()).isEqualTo(Frequency.YEARLY);
        assertThat(reviews.get(2).getRecurrenceRule().getValue().getByMonth()).containsExactly(1);
    }

    @Test
    void certificatesAndAgreementsOfThePlatformExampleEndOnTheDaysOfTheirRows() {
        Made made = example("platform", Optional.empty());
        LocalDate asOf = made.plan().asOf();
        Set<String> ended = new HashSet<>();
        List<LocalDate> agreements = new ArrayList<>();
        made.workspace().partners().orElseThrow().forEach(partner -> {
            if (partner.hasEndedBy(asOf)) {
                ended.add(partner.id());
            } else {
                partner.agreementEnds().filter(day -> !day.isBefore(asOf)).ifPresent(agreements::add);
            }
        });
        List<LocalDate> certificates = new ArrayList<>();
        made.workspace().certifications().orElseThrow().forEach(row -> {
            if (!ended.contains(row.partner())) {
                row.expires().filter(day -> !day.isBefore(asOf)).ifPresent(certificates::add);
            }
        });
        assertThat(made.of("Certification").stream()
                        .map(event -> day(event.getDateStart().getValue())))
                .isNotEmpty()
                .containsExactlyElementsOf(certificates.stream().sorted().toList());
        assertThat(made.of("Agreement").stream()
                        .map(event -> day(event.getDateStart().getValue())))
                .isNotEmpty()
                .containsExactlyElementsOf(agreements.stream().sorted().toList());
        assertThat(made.of("Notice").stream()
                        .map(event -> day(event.getDateStart().getValue())))
                .isNotEmpty()
                .containsExactlyElementsOf(agreements.stream()
                        .map(day -> day.minusDays(30))
                        .filter(day -> !day.isBefore(asOf))
                        .sorted()
                        .toList());
    }

    @Test
    void onlyApprovedRegistrationsThatHoldAndAreOpenAreInIt() {
        Made made = of(Facts.on("2026-09-30")
                .company("arr=24000000 headcount=130")
                .program("program: {types: [reseller], deal_registration: {protection: 90 days}}")
                .partner("P1 reseller name=Anvil")
                .deal("id=D1 open new 10 partner=P1 role=sourced created=2026-08-01")
                .deal("id=D2 won new 10 partner=P1 role=sourced created=2026-08-01 closed=2026-09-01")
                .registration("id=R1 account=Open partner=P1 submitted=2026-08-01 approved=2026-08-02 deal=D1")
                .registration("id=R2 account=Won partner=P1 approved=2026-08-02 deal=D2")
                .registration("id=R3 account=Pending partner=P1 submitted=2026-08-02 status=pending")
                .registration("id=R4 account=Given partner=P1 approved=2026-08-02 expires=2026-12-24")
                .registration("id=R5 account=Over partner=P1 approved=2026-07-02")
                .registration("id=R6 account=Tomorrow partner=P1 approved=2026-07-03")
                .registration("id=R7 account=Expired partner=P1 approved=2026-08-02 status=expired")
                .registration("id=R8 account=Later partner=P1 approved=2026-10-02"));
        assertThat(made.lines("Registration"))
                .containsExactly(
                        "2026-10-01 Registration ends: Tomorrow (Anvil)",
                        "2026-10-31 Registration ends: Open (Anvil)",
                        "2026-12-24 Registration ends: Given (Anvil)");
    }

    @Test
    void withoutAFileOfThemTheRegistrationsOfOpenDealsAreInIt() {
        Made made = of(Facts.on("2026-09-30")
                .company("arr=24000000 headcount=130")
                .columns("partner", "role", "registered")
                .deal("account=Open open new 10 partner=Anvil role=sourced created=2026-09-10 registered=2026-09-11")
                .deal("account=Won won new 10 partner=Anvil role=sourced created=2026-09-01 registered=2026-09-11"
                        + " closed=2026-09-20"));
        assertThat(made.lines("Registration")).containsExactly("2026-10-11 Registration ends: Open (Anvil)");
    }

    @Test
    void rowsThatAreTheSameStillHaveNamesOfTheirOwn() {
        Facts facts = Facts.on("2026-09-30").company("arr=24000000 headcount=130");
        for (int i = 0; i < 3; i++) {
            facts.certification("partner=P1 person=Ada kind=sales expires=2026-12-01");
        }
        List<String> names = of(facts).of("Certification").stream()
                .map(event -> event.getUid().getValue())
                .toList();
        assertThat(names).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aLaterPlanKeepsTheNamesOfReviewsAndStepsAndCountsAsALaterVersion() {
        Made now = of(Facts.on("2026-09-30").company("arr=24000000 headcount=130"));
        Made later = of(Facts.on("2026-10-31").company("arr=24000000 headcount=130"));
        assertThat(names(later, "Review")).containsExactlyInAnyOrderElementsOf(names(now, "Review"));
        assertThat(names(later, "Roadmap")).containsExactlyInAnyOrderElementsOf(names(now, "Roadmap"));
        assertThat(later.of("Review").get(0).getSequence().getValue())
                .isGreaterThan(now.of("Review").get(0).getSequence().getValue());
    }

    private static List<String> names(Made made, String category) {
        return made.of(category).stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void onADayAfterEverythingOnlyWhatLiesAheadIsInIt() {
        Made made = example("platform", Optional.of("2031-01-01"));
        assertThat(made.of("Certification")).isEmpty();
        assertThat(made.of("Registration")).isEmpty();
        assertThat(made.of("Agreement")).isEmpty();
        assertThat(made.of("Notice")).isEmpty();
        assertThat(made.of("Review")).hasSize(3);
        assertThat(made.read().getEvents())
                .allSatisfy(event ->
                        assertThat(day(event.getDateStart().getValue())).isAfterOrEqualTo("2031-01-01"));
    }

    @Test
    void fiveThousandRegistrationsAreFiveThousandEvents() {
        Facts facts = Facts.on("2026-09-30").company("arr=24000000 headcount=130");
        for (int i = 0; i < 5000; i++) {
            facts.registration("id=R" + i + " account=Account_" + i + " partner=P" + i % 40 + " approved=2026-09-20");
        }
        Made made = of(facts);
        assertThat(made.of("Registration")).hasSize(5000);
        assertThat(names(made, "Registration")).doesNotHaveDuplicates();
    }
}
