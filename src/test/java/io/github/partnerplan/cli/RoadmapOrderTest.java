package io.github.partnerplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan says to do first is what its roadmap begins with, and nobody is recruited while it says to wait. */
class RoadmapOrderTest {

    private static final Set<String> BEFORE_RECRUITING =
            Set.of("do-channel-without-enablement", "do-element-optimize-operations");

    @Property(tries = 40)
    void theRoadmapBeginsWithWhatIsToBeDoneFirst(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("roadmap");
        try {
            RandomWorkspace.write(folder, random);
            holdsIn(folder);
        } finally {
            Folders.delete(folder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimize", "platform", "early", "hubspot", "salesforce"})
    void soDoesThatOfTheExamples(String example, @TempDir Path folder) throws IOException {
        Folders.copy(Path.of("examples", example), folder);
        holdsIn(folder);
    }

    @Test
    void prospectsWaitUntilTheSellingPartnersAreCertified(@TempDir Path folder) throws IOException {
        Folders.copy(Path.of("examples", "optimize"), folder);
        List<Step> steps = steps(plan(folder));
        String certified = steps.stream()
                .filter(step -> step.id().equals("do-channel-without-enablement"))
                .findFirst()
                .orElseThrow()
                .ends();
        List<Step> recruits =
                steps.stream().filter(step -> step.kind().equals("recruit")).toList();
        assertThat(recruits)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.starts()).isGreaterThan(certified));
    }

    private static void holdsIn(Path folder) throws IOException {
        Map<?, ?> plan = plan(folder);
        List<String> first = new ArrayList<>();
        JsonTree.objects(plan, "summary").forEach(action -> first.add(JsonTree.text(action, "id")));
        List<Step> steps = steps(plan);
        List<Step> gaps =
                steps.stream().filter(step -> step.kind().equals("gap")).toList();
        assertThat(gaps.stream().map(Step::id).limit(first.size())).isEqualTo(first);
        assertThat(gaps.stream().map(Step::starts)).isSorted();
        for (Step step : steps) {
            if (BEFORE_RECRUITING.contains(step.id())) {
                assertThat(steps)
                        .filteredOn(each -> each.kind().equals("recruit"))
                        .allSatisfy(each -> assertThat(each.starts()).isGreaterThan(step.ends()));
            }
        }
    }

    private record Step(String id, String kind, String starts, String ends) {}

    private static List<Step> steps(Map<?, ?> plan) {
        List<Step> steps = new ArrayList<>();
        for (Map<?, ?> each : JsonTree.objects(plan, "roadmap")) {
            steps.add(new Step(
                    JsonTree.text(each, "id"),
                    JsonTree.text(each, "kind"),
                    JsonTree.text(each, "starts"),
                    JsonTree.text(each, "ends")));
        }
        return steps;
    }

    private static Map<?, ?> plan(Path folder) {
        Run run = Run.of(folder, "plan", "--format", "json", "--quiet");
        assertThat(run.exit()).as(run.err()).isZero();
        return JsonTree.object(run.out());
    }
}
