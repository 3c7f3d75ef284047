package io.github.partnerplan.recommend;

import io.github.partnerplan.check.Checker;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.model.Program;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Brief;
import io.github.partnerplan.plan.TierPlan;
import io.github.partnerplan.plan.Trial;
import io.github.partnerplan.read.ProgramReader;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the recommended program of one company: a ladder with the company's own sections, checked in the same workspace. Each
 * part that an error or a warning lies in gives way to the recommended words, until none is left; what is wrong in the ladder
 * itself is told, so that another is designed.
 */
public final class Recommendation implements Trial {

    /** Every round mends something, and a program has fewer parts than this that could need it one after the other. */
    private static final int ROUNDS = 24;

    private static final int KEPT_ROUNDS = 3;

    private static final String FILE = "recommended program";
    private static final Set<String> LADDER = Set.of("tiers", "tracks");

    private final Workspace workspace;
    private final Map<String, Node> own;
    private String text = "";

    /** No more than the last few: each holds the standing of every partner. */
    private final Map<String, Round> lastRounds = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Round> eldest) {
            return size() > KEPT_ROUNDS;
        }
    };

    private Optional<Brief> tried = Optional.empty();

    /** {@code tree} is the program as its file has it, where there is one. */
    public Recommendation(Workspace workspace, Optional<Node.Mapping> tree) {
        this.workspace = workspace;
        this.own = Nodes.entries(tree.map(Node.class::cast));
    }

    /** The program file with the ladder that was tried last. */
    public String text() {
        return text;
    }

    @Override
    public Optional<Brief> tried() {
        return tried;
    }

    @Override
    public Set<String> faults(Brief brief, TierPlan tiers) {
        Choices choices = new Choices();
        Map<String, Node> offered = new Offer(brief, tiers, own).sections();
        Set<String> faults = Set.of();
        boolean isMended = true;
        for (int round = 0; round < ROUNDS && isMended; round++) {
            text = new Draft(brief, tiers, own, offered, choices).text();
            Round found = seen(brief);
            faults = found.inLadder();
            isMended = mend(found.elsewhere(), choices, offered);
        }
        return faults;
    }

    /**
     * What is wrong with a draft: the ids of the faults in its ladder, and the other parts by path with what is said of them; and
     * the books under it.
     */
    private record Round(Set<String> inLadder, Map<String, String> elsewhere, Optional<Brief> tried) {}

    /** One ladder after another often comes to one of the last drafts again, and to look costs as much as all else together. */
    private Round seen(Brief brief) {
        Round known = lastRounds.get(text);
        Round round = known == null ? look(brief) : known;
        lastRounds.put(text, round);
        tried = round.tried();
        return round;
    }

    private Round look(Brief brief) {
        Findings findings = new Findings();
        Optional<Node> root = YamlFile.parse(text, FILE, findings);
        Optional<Program> program = root.isPresent() ? ProgramReader.read(root.get(), findings) : Optional.empty();
        Optional<Brief> books = program.map(brief::with);
        if (program.isPresent()) {
            new Checker(brief.playbook()).checkProgram(books.orElseThrow(), workspace.with(program), findings);
        }
        Optional<Node> tree = root.isPresent() ? ProgramReader.group(root.get()).map(Node.class::cast) : root;
        Set<String> inLadder = new TreeSet<>();
        Map<String, String> elsewhere = new HashMap<>();
        for (Finding finding : findings.sorted()) {
            boolean isHere = finding.where().file().equals(FILE) && finding.severity() != Severity.NOTE;
            if (isHere) {
                String path =
                        tree.isPresent() ? path(tree.get(), finding.where().line()) : "";
                String section = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
                if (LADDER.contains(section)) {
                    inLadder.add(finding.id());
                } else {
                    for (String each : path.isEmpty() ? missing(brief, finding) : List.of(path)) {
                        elsewhere.putIfAbsent(each, finding.message());
                    }
                }
            }
        }
        return new Round(inLadder, elsewhere, books);
    }

    /** What a finding about the whole program misses: the own sections that say nothing of it, else any of them. */
    private List<String> missing(Brief brief, Finding finding) {
        List<String> silent =
                new ArrayList<>(brief.playbook().entry(finding.id()).list("misses"));
        silent.removeIf(section -> !own.containsKey(section));
        return silent.isEmpty() ? List.of("") : silent;
    }

    /** The section that a line is in, or the key of it; empty for a line above all. */
    private static String path(Node tree, int line) {
        String path = "";
        Node.Mapping in = (Node.Mapping) tree;
        for (int depth = 0; depth < 2; depth++) {
            Optional<Node.Entry> last = Optional.empty();
            for (Node.Entry entry : in.entries()) {
                last = entry.key().where().line() <= line ? Optional.of(entry) : last;
            }
            if (last.isEmpty()) {
                return path;
            }
            path += (path.isEmpty() ? "" : ".") + last.get().key().text();
            boolean isBelow = last.get().value() instanceof Node.Mapping
                    && last.get().key().where().line() < line;
            if (!isBelow) {
                return path;
            }
            in = (Node.Mapping) last.get().value();
        }
        return path;
    }

    /** Every part that a fault lies in takes its next choice; false where none could. */
    private boolean mend(Map<String, String> faults, Choices choices, Map<String, Node> offered) {
        boolean isMended = false;
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            List<String> paths = new ArrayList<>();
            if (fault.getKey().isEmpty()) {
                own.keySet().forEach(paths::add);
            } else {
                paths.add(fault.getKey());
            }
            for (String path : paths) {
                isMended |= mend(path, fault.getValue(), choices, offered);
            }
        }
        return isMended;
    }

    private boolean mend(String path, String reason, Choices choices, Map<String, Node> offered) {
        int point = path.indexOf('.');
        String section = point < 0 ? path : path.substring(0, point);
        boolean hasOffer = point < 0
                ? offered.containsKey(path)
                : Nodes.entries(Optional.ofNullable(offered.get(section))).containsKey(path.substring(point + 1));
        boolean isPart = point >= 0 && choices.of(section) == Choices.Choice.OWN && own.containsKey(section);
        if (point >= 0 && !isPart) {
            choices.leaveOut(path);
            return true;
        }
        if (!choices.isOpen(path)) {
            return false;
        }
        choices.next(path, hasOffer && isOwn(path), said(reason));
        return true;
    }

    /** The company has words of its own there. */
    private boolean isOwn(String path) {
        int point = path.indexOf('.');
        return point < 0
                ? own.containsKey(path)
                : Nodes.entries(Optional.ofNullable(own.get(path.substring(0, point))))
                        .containsKey(path.substring(point + 1));
    }

    private static String said(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
