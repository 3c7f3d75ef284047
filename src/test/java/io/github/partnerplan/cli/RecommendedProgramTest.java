package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.PartnerTake;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.TakeFalls;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.program.Standing;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.source.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The recommended program has neither error nor warning in its workspace, running it gives the tiers that the plan showed, and no
 * partner takes more of list than the company, nor more than one of its type on the level above, unless that is told.
 */
class RecommendedProgramTest {

    private static final String PROGRAM = "recommended.yaml";

    @Property(tries = 200)
    void anyWorkspaceGetsASoundProgramThatGivesTheTiersThePlanShowed(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("recommended");
        try {
            RandomWorkspace.write(folder, random);
            bothPromisesHold(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "early", "hubspot", "salesforce"})
    void soDoTheExamples(String example, @TempDir Path folder) throws IOException {
        Folders.copy(Path.of("examples", example), folder);
        bothPromisesHold(folder);
    }

    private static void bothPromisesHold(Path folder) throws IOException {
        Run program = Run.of(folder, "plan", "--format", "program", "--quiet");
        assertThat(program.exit()).as(program.err()).isZero();
        Files.writeString(folder.resolve(PROGRAM), program.out());
        Run plan = Run.of(folder, "plan", "--format", "json", "--quiet");
        Run check = Run.of(folder, "check", "--program", PROGRAM, "--format", "json", "--fail-on", "never");
        assertThat(check.exit()).as(check.err()).isZero();
        List<String> faults = new ArrayList<>();
        for (Map<?, ?> each : JsonTree.objects(JsonTree.object(check.out()), "findings")) {
            boolean isHere = JsonTree.text(each, "file").equals(PROGRAM);
            if (isHere && !JsonTree.text(each, "severity").equals("note")) {
                faults.add(JsonTree.text(each, "id") + ": " + JsonTree.text(each, "message"));
            }
        }
        assertThat(faults).as(program.out()).isEmpty();
        assertThat(tiersByRule(folder)).as(program.out()).isEqualTo(tiersShown(plan.out()));
        assertNoLevelTakesMoreThanTheOneAbove(folder, plan.out());
        Run under = Run.of(folder, "plan", "--program", PROGRAM, "--format", "json", "--quiet");
        for (Map<?, ?> each : JsonTree.objects(JsonTree.object(under.out()), "anti_patterns")) {
            if (JsonTree.text(each, "id").equals("partner-earns-more-than-company")) {
                assertThat(JsonTree.text(each, "status"))
                        .as(program.out() + each)
                        .isNotEqualTo("detected");
            }
        }
    }

    /** Where even without a discount a level takes more, that is the program's own commission, and the plan says so. */
    private static void assertNoLevelTakesMoreThanTheOneAbove(Path folder, String plan) throws IOException {
        for (TakeFalls.Fall fall : new TakeFalls(brief(folder)).all()) {
            PartnerTake more = fall.more();
            String what = fall.lower().level().name() + " partners of type ";
            assertThat(more.share().subtract(more.of(PartnerTake.Kind.DISCOUNT)))
                    .as(what + more + " against " + fall.less())
                    .isGreaterThan(fall.less().share());
            assertThat(plan.replace("\\\"", "\"")).contains(what);
        }
    }

    /** The tier of each partner whose tier is known, by the engine. */
    private static Map<String, String> tiersByRule(Path folder) throws IOException {
        Map<String, String> tiers = new TreeMap<>();
        for (Standing standing : brief(folder).ladders().orElseThrow().standings()) {
            standing.tierByRule()
                    .ifPresent(tier -> tiers.put(standing.partner().partner().id(), tier));
        }
        return tiers;
    }

    /** The books under the recommended program. */
    private static Brief brief(Path folder) throws IOException {
        Findings findings = new Findings();
        try (Inputs inputs = new Inputs(folder, InputStream.nullInputStream())) {
            Overrides overrides = Overrides.of(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(PROGRAM),
                    Optional.empty(),
                    List.of(),
                    List.of());
            WorkspaceFiles files = new WorkspaceReader(inputs, Run.TODAY)
                    .read(Optional.empty(), overrides, findings)
                    .orElseThrow();
            Workspace workspace = files.workspace();
            Playbook playbook = BuiltInPlaybook.load();
            Company company = workspace.companies().get(0);
            Optional<Stage> stage = new Planner(playbook).stage(company, workspace, findings);
            return Brief.open(playbook, company, stage, workspace, findings);
        }
    }

    private static Map<String, String> tiersShown(String plan) {
        Map<String, String> tiers = new TreeMap<>();
        Map<?, ?> shown = (Map<?, ?>) JsonTree.object(plan).get("tiers");
        for (Map<?, ?> each : JsonTree.objects(Objects.requireNonNull(shown), "assignments")) {
            tiers.put(JsonTree.text(each, "partner"), JsonTree.text(each, "tier"));
        }
        return tiers;
    }

    @Test
    void aPortfolioNeedsAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("companies.csv"), "name,arr,headcount\nA,24M,130\nB,60M,300\n");
        Run refused = Run.of(folder, "plan", "companies.csv", "--format", "program");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--output");
        Run written = Run.of(folder, "plan", "companies.csv", "--format", "program", "--output", "programs/");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(Files.readString(folder.resolve("programs/a.yaml"))).contains("name: A Partner Network");
        assertThat(folder.resolve("programs/b.yaml")).exists();
        assertThat(folder.resolve("programs/index.yaml")).doesNotExist();
    }
}
