package io.github.partnerplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which, and what enters the program in one place only. The picture in the README says the same. */
class ArchitectureTest {

    private static final String ROOT = "io.github.partnerplan.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.partnerplan");

    /** The groups of checks, a package each. */
    private static final List<String> GROUPS = List.of(
            "tiers", "money", "rules", "enablement", "running", "agreement", "targets", "portfolio", "ledger", "stage");

    private static final List<String> CHECK = check();

    private static List<String> check() {
        List<String> used = new ArrayList<>(List.of(
                "finding", "source", "model", "read", "playbook", "money", "measure", "program", "plan", "check"));
        GROUPS.forEach(group -> used.add("check." + group));
        return used;
    }

    /** Files, facts, measures, judgement, words: each package with all of ours that it may import. */
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("finding", List.of());
        MAY_USE.put("source", List.of("finding"));
        MAY_USE.put("model", List.of("finding"));
        MAY_USE.put("read", List.of("finding", "source", "model"));
        MAY_USE.put("playbook", List.of("finding", "source"));
        MAY_USE.put("money", List.of("finding", "model", "read"));
        MAY_USE.put("measure", List.of("finding", "model", "money", "playbook"));
        MAY_USE.put("program", List.of("finding", "model", "read", "playbook", "money", "measure"));
        MAY_USE.put("plan", List.of("finding", "model", "read", "playbook", "money", "measure", "program"));
        MAY_USE.put("check", CHECK);
        GROUPS.forEach(group -> MAY_USE.put("check." + group, CHECK));
        MAY_USE.put("diff", List.of("finding", "source", "model", "playbook", "measure", "program", "plan", "check"));
        MAY_USE.put("document", List.of());
        MAY_USE.put(
                "report",
                List.of(
                        "finding",
                        "source",
                        "model",
                        "read",
                        "playbook",
                        "money",
                        "measure",
                        "program",
                        "plan",
                        "check",
                        "diff",
                        "document"));
        MAY_USE.put("office", List.of("document"));
        MAY_USE.put("init", List.of("source", "plan", "report"));
        MAY_USE.put(
                "recommend",
                List.of("finding", "source", "model", "read", "playbook", "measure", "plan", "check", "init"));
        MAY_USE.put(
                "cli",
                List.of(
                        "finding",
                        "source",
                        "model",
                        "read",
                        "playbook",
                        "money",
                        "measure",
                        "program",
                        "plan",
                        "check",
                        "diff",
                        "document",
                        "report",
                        "office",
                        "init",
                        "recommend"));
    }

    static List<Map.Entry<String, List<String>>> packages() {
        return new ArrayList<>(MAY_USE.entrySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatItMay(Map.Entry<String, List<String>> rule) {
        List<String> allowed = new ArrayList<>(List.of(ROOT + rule.getKey()));
        rule.getValue().forEach(each -> allowed.add(ROOT + each));
        DescribedPredicate<JavaClass> ourOthers = resideInAPackage("io.github.partnerplan..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed.toArray(new String[0]))));
        noClasses()
                .that()
                .resideInAPackage(ROOT + rule.getKey())
                .should()
                .dependOnClassesThat(ourOthers.as("others of ours than " + rule.getValue()))
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsRule() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(each -> packages.add(each.getPackageName()));
        Set<String> known = new TreeSet<>();
        MAY_USE.keySet().forEach(each -> known.add(ROOT + each));
        assertThat(packages).isEqualTo(known);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** Word and Excel files, with the classes their XML is bound to. */
    private static final List<String> OFFICE =
            List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    @Test
    void librariesAreConfined() {
        confined("picocli..", "cli").check(CLASSES);
        confined("org.apache.commons.csv..", "source").check(CLASSES);
        confined("org.snakeyaml..", "source").check(CLASSES);
        confined("tools.jackson..", "report").check(CLASSES);
        confined("com.github.difflib..", "diff").check(CLASSES);
        confined("org.commonmark..", "report").check(CLASSES);
        confined("javax.xml..", "source").check(CLASSES);
        for (String library : OFFICE) {
            confined(library, "office").check(CLASSES);
        }
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.github.partnerplan..",
                        "java..",
                        "picocli..",
                        "org.apache.commons.csv..",
                        "org.snakeyaml..",
                        "tools.jackson..",
                        "com.github.difflib..",
                        "org.commonmark..",
                        "javax.xml.stream..",
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.xmlbeans..")
                .because("a new library is a decision")
                .check(CLASSES);
    }

    private static ArchRule confined(String library, String home) {
        return noClasses()
                .that(resideOutsideOfPackage(ROOT + home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** The day, the environment, the machine's habits and its streams: asked for in cli, handed down from there. */
    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE =
            new DescribedPredicate<>("ask the machine for its clock, environment, habits, streams or folder") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    boolean isNow = owner.startsWith("java.time.") && name.equals("now");
                    boolean isOfSystem = owner.equals("java.lang.System")
                            && Set.of(
                                            "getenv",
                                            "getProperty",
                                            "getProperties",
                                            "out",
                                            "err",
                                            "in",
                                            "exit",
                                            "currentTimeMillis",
                                            "nanoTime",
                                            "console",
                                            "lineSeparator")
                                    .contains(name);
                    boolean isHabit = Set.of("java.util.Locale", "java.nio.charset.Charset")
                                    .contains(owner)
                            && Set.of("getDefault", "defaultCharset").contains(name);
                    boolean isZone = name.equals("systemDefault")
                            || name.startsWith("systemUTC")
                            || (owner.equals("java.util.TimeZone") && name.equals("getDefault"));
                    return isNow || isOfSystem || isHabit || isZone;
                }
            };

    @Test
    void clockEnvironmentHabitsAndStreamsEnterInCliOnly() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + "cli"))
                .should()
                .accessTargetWhere(ASKS_THE_MACHINE)
                .check(CLASSES);
    }

    /** Locale and time zone of the machine would creep in through the forms that take none. */
    @Test
    void nothingIsFormattedInTheMachinesLocale() {
        Set<String> callers = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                if (access.getTarget()
                        instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget call) {
                    boolean hasLocale = call.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getName().equals("java.util.Locale"));
                    boolean isText = call.getOwner().getName().equals("java.lang.String")
                            && Set.of("toLowerCase", "toUpperCase", "format", "formatted")
                                    .contains(call.getName());
                    boolean isFormatter = call.getName().equals("ofPattern");
                    if ((isText || isFormatter) && !hasLocale) {
                        callers.add(each.getName() + " calls " + call.getFullName());
                    }
                }
            }
        }
        assertThat(callers).isEmpty();
    }

    /** A relative path means the working directory: only those that open files by their place on disk may resolve one. */
    @Test
    void theWorkingDirectoryIsAskedForInFewPlaces() {
        Set<String> callers = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                if (access.getTarget().getName().equals("toAbsolutePath")
                        || access.getTarget().getName().equals("getAbsolutePath")
                        || access.getTarget().getName().equals("toRealPath")) {
                    callers.add(outermost(each).getName().substring(ROOT.length()));
                }
            }
        }
        assertThat(callers)
                .isSubsetOf(
                        "cli.Surroundings",
                        "source.FileRequest",
                        "source.Inputs",
                        "source.OutputFile",
                        "source.StandardInput",
                        "read.WorkspaceReader");
    }

    private static JavaClass outermost(JavaClass each) {
        return each.getEnclosingClass().map(ArchitectureTest::outermost).orElse(each);
    }

    @Test
    void datesAreOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.text..")
                .check(CLASSES);
    }

    @Test
    void moneyIsNeverAFloatingPointNumber() {
        Set<String> methods = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            boolean isOfMoney = Set.of("model", "money", "measure").stream()
                    .anyMatch(name -> each.getPackageName().equals(ROOT + name));
            for (JavaCodeUnit unit : each.getCodeUnits()) {
                String type = unit.getRawReturnType().getName();
                if (isOfMoney && (type.equals("double") || type.equals("float"))) {
                    methods.add(unit.getFullName());
                }
            }
        }
        assertThat(methods).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(CLASSES);
    }
}
