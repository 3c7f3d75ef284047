package io.github.partnerplan.init;

import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.report.JsonSchema;
import io.github.partnerplan.report.SchemaFile;
import io.github.partnerplan.source.YamlQuotes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files a new workspace begins with: commented YAML, tables with their headers, and the schemas an editor checks them by.
 * What is not given is left out in a comment, never invented.
 */
public final class Starter {

    /** Stands for the name of the program in its text. */
    public static final String NAME = "@program@";

    private static final String PARTNERS =
            "id,name,aliases,type,track,tier,tier_since,status,joined,ended,region,certified,"
                    + "sales_certified,technical_certified,trained,nps,psat,target,mdf_spent,enablement_cost,manager,last_qbr,"
                    + "missed_qbrs,missed_quarters,exclusive,agreement,agreement_ends,"
                    + "fit_strategic,fit_market,fit_brand,fit_resources,fit_culture,fit_technical\n";

    private static final String DEALS =
            "id,account,domain,partner,role,influenced_by,source,type,stage,amount,currency,"
                    + "product,region,created,expected_close,closed,registered\n";

    private Starter() {}

    /**
     * What is known of the company and of how its reports look, as it was typed; {@code logo}, {@code partners} and
     * {@code deals} are names of files inside the workspace that are there already.
     */
    public record Given(
            Optional<String> name,
            Optional<String> arr,
            Optional<String> headcount,
            Optional<String> logo,
            Optional<String> accent,
            Optional<String> partners,
            Optional<String> deals) {}

    /** The program is that of the stage, or of Optimize where the stage is unknown: the first one with a formal program. */
    public static List<StarterFile> files(Given given, Optional<Stage.Id> stage) {
        String program = program(stage.orElse(Stage.Id.OPTIMIZE));
        String programName = given.name()
                .map(name -> YamlQuotes.of(name + " Partner Network"))
                .orElse("Partner Network");
        List<StarterFile> files = new ArrayList<>(List.of(
                new StarterFile("partnerplan.yaml", workspace(given)),
                new StarterFile("program.yaml", program.replace(NAME, programName)),
                new StarterFile("introduction.md", resource("introduction.md"))));
        if (given.partners().isEmpty()) {
            files.add(new StarterFile("partners.csv", PARTNERS));
        }
        if (given.deals().isEmpty()) {
            files.add(new StarterFile("deals.csv", DEALS));
        }
        files.add(new StarterFile(".partnerplan/workspace.schema.json", JsonSchema.of(SchemaFile.WORKSPACE)));
        files.add(new StarterFile(".partnerplan/program.schema.json", JsonSchema.of(SchemaFile.PROGRAM)));
        return List.copyOf(files);
    }

    /** The program as a stage's playbook would have it, with a mark in place of its name. */
    public static String program(Stage.Id stage) {
        return resource("program-" + stage.word() + ".yaml");
    }

    /** Line by line, because a name may hold any text, such as one of the marks. */
    private static String workspace(Given given) {
        Map<String, String> marks = Map.of(
                "@name@", line("name", given.name(), "Northwind Analytics"),
                "@arr@", line("arr", given.arr(), "24M"),
                "@headcount@", line("headcount", given.headcount(), "130"),
                "@client@", line("client", given.name(), "Northwind Analytics"),
                "@logo@", line("logo", given.logo(), "logo.svg"),
                "@accent@", line("accent", given.accent(), "\"#0b5fff\""),
                "@partners@", table("partners", given.partners()),
                "@deals@", table("deals", given.deals()));
        StringBuilder text = new StringBuilder();
        for (String line : resource("partnerplan.yaml").lines().toList()) {
            text.append(marks.getOrDefault(line, line)).append('\n');
        }
        return text.toString();
    }

    /** The key with its value, or an example of it in a comment. */
    private static String line(String key, Optional<String> value, String example) {
        return "  " + value.map(text -> key + ": " + YamlQuotes.of(text)).orElse("# " + key + ": " + example);
    }

    /** Switched on where the file was given; an empty one would say that there is nothing. */
    private static String table(String key, Optional<String> file) {
        return file.map(name -> key + ": " + name).orElse("# " + key + ": " + key + ".csv");
    }

    private static String resource(String name) {
        try (InputStream in = Starter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
