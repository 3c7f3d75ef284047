package io.github.partnerplan.cli;

import io.github.partnerplan.check.Baseline;
import io.github.partnerplan.check.CheckReport;
import io.github.partnerplan.check.Fingerprints;
import io.github.partnerplan.check.Selection;
import io.github.partnerplan.check.Verdict;
import io.github.partnerplan.document.Cover;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Severity;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.source.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything one run of a check was pointed at, judged together. */
final class CheckTargets implements AutoCloseable, Lines {

    private final List<CheckTarget> targets;
    private final Map<Finding, Optional<Severity>> limits = new TreeMap<>();
    private int ignored;

    CheckTargets(List<CheckTarget> targets) {
        this.targets = List.copyOf(targets);
    }

    List<CheckTarget> all() {
        return targets;
    }

    /** A single target may have laid its own pages over the built-in ones. */
    Playbook playbook() {
        return targets.size() == 1 ? targets.get(0).playbook() : BuiltInPlaybook.load();
    }

    /** The cover of a document about them: where there is one workspace, and nothing else. */
    Optional<Cover> cover(String title) {
        return targets.size() == 1 ? targets.get(0).cover(title) : Optional.empty();
    }

    /** Judges all; {@code failOn} is what the command line says, else each workspace decides for itself. */
    void judge(Selection selection, Optional<String> failOn, boolean isUnattended) {
        for (CheckTarget target : targets) {
            Verdict verdict = target.verdict(selection, isUnattended);
            ignored += verdict.ignored();
            String word = failOn.or(() -> target.rules().failOn()).orElse("error");
            Optional<Severity> limit = word.equals("never")
                    ? Optional.empty()
                    : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)));
            for (Finding finding : verdict.findings()) {
                limits.putIfAbsent(target.fromHere(finding), limit);
            }
        }
    }

    /** What stands against them, without what a baseline knows. */
    CheckReport report(Baseline baseline) {
        Fingerprints fingerprints = new Fingerprints(this);
        List<CheckReport.Reported> reported = new ArrayList<>();
        int known = 0;
        for (Finding finding : limits.keySet()) {
            String mark = fingerprints.of(finding);
            if (baseline.fingerprints().contains(mark)) {
                known++;
            } else {
                reported.add(new CheckReport.Reported(finding, mark, isTooBad(finding)));
            }
        }
        TreeSet<String> files = new TreeSet<>();
        targets.forEach(target -> files.addAll(target.names()));
        return new CheckReport(targets.get(0).asOf(), reported, List.copyOf(files), ignored, known, playbook());
    }

    /** As bad as its target may not be. */
    private boolean isTooBad(Finding finding) {
        Optional<Severity> limit = limits.getOrDefault(finding, Optional.empty());
        return limit.isPresent() && finding.severity().compareTo(limit.get()) <= 0;
    }

    @Override
    public Optional<String> line(String file, int number) {
        for (CheckTarget target : targets) {
            Optional<String> line = target.line(file, number);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        targets.forEach(CheckTarget::close);
    }
}
