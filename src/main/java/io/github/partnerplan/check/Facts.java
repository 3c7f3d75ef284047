package io.github.partnerplan.check;

import io.github.partnerplan.finding.Location;
import io.github.partnerplan.measure.Ledger;
import io.github.partnerplan.measure.PartnerBase;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Outline;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.AntiPattern;
import io.github.partnerplan.plan.AntiPatternJudge;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.ProgramTerms;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.plan.Wording;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a check may look at: the program as its file says it, the partners and deals with the measures made from them, the
 * company's stage where it is known, and the playbook.
 */
public final class Facts {

    private final Brief brief;
    private final Workspace workspace;
    private final Map<Class<?>, Object> lookedUp = new HashMap<>();

    Facts(Brief brief, Workspace workspace) {
        this.brief = brief;
        this.workspace = workspace;
    }

    public Brief brief() {
        return brief;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** What several checks look up in the same way is looked up once: a stranger's file may be long. */
    public <T> T once(Class<T> kind, Supplier<T> lookUp) {
        Object known = lookedUp.get(kind);
        T found = known == null ? lookUp.get() : kind.cast(known);
        lookedUp.put(kind, found);
        return found;
    }

    public Optional<Program> program() {
        return brief.program();
    }

    public boolean hasProgram() {
        return brief.program().isPresent();
    }

    public boolean hasPartners() {
        return workspace.partners().isPresent();
    }

    public boolean hasDeals() {
        return workspace.deals().isPresent();
    }

    /** What the program says; nothing where there is no program. */
    public Outline outline() {
        return brief.outline();
    }

    /** The program's ladders; none where there is no program. */
    public List<Program.Track> tracks() {
        return brief.tracks();
    }

    public Company company() {
        return brief.company();
    }

    public Ledger ledger() {
        return brief.ledger();
    }

    public PartnerBase base() {
        return brief.base();
    }

    public Wording wording() {
        return brief.wording();
    }

    /** Empty where neither ARR nor headcount tells. */
    public Optional<Stage.Id> stage() {
        return brief.knownStage().map(Stage::id);
    }

    public boolean isAt(Stage.Id wanted) {
        return stage().isPresent() && stage().get() == wanted;
    }

    /**
     * What both the Optimize and the Platform playbook ask of a program may be asked of this one: there is a program, and it is
     * not known to be an early company's.
     */
    public boolean asksForFormalProgram() {
        return hasProgram() && !isAt(Stage.Id.EARLY);
    }

    /** What the program says it pays. */
    public ProgramTerms terms() {
        return once(ProgramTerms.class, () -> new ProgramTerms(brief));
    }

    /** Too few partners or deals to judge by (ours). */
    public boolean isThin(long count) {
        return BigDecimal.valueOf(count).compareTo(number("thin-data", "count")) < 0;
    }

    /** What the plan says of a fault that the playbooks warn of, by its id. */
    public AntiPattern fault(String antiPattern) {
        return new AntiPatternJudge(brief).judge(antiPattern);
    }

    public Entry entry(String id) {
        return brief.playbook().entry(id);
    }

    /** A figure of the playbook: a share is a fraction, money is in US dollars, a duration counts days. */
    public BigDecimal number(String entry, String name) {
        return brief.number(entry, name);
    }

    /** Where the program begins, for what it lacks. */
    public Location programPlace() {
        return program().map(Program::where).orElse(Location.file("program.yaml"));
    }

    /** Where a key of the program is written, or where the program begins. */
    public Location place(String path) {
        return outline().key(path).orElse(programPlace());
    }
}
