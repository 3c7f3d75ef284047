package io.github.partnerplan.cli;

import io.github.partnerplan.check.Checker;
import io.github.partnerplan.check.Selection;
import io.github.partnerplan.check.Verdict;
import io.github.partnerplan.document.Cover;
import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.CheckRules;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.plan.Planner;
import io.github.partnerplan.plan.Stage;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.read.Overrides;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.read.WorkspaceReader;
import io.github.partnerplan.report.ReportCover;
import io.github.partnerplan.source.Inputs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file or workspace that a check was pointed at: what was read of it, and what stands against it. */
final class CheckTarget implements AutoCloseable {

    private final Inputs inputs;
    private final Findings findings = new Findings();
    private final Optional<WorkspaceFiles> files;
    private final Playbook playbook;
    private final LocalDate asOf;

    /** Reads it; {@code path} is a folder, a file or {@code -}, and absent for the current folder with what the options name. */
    CheckTarget(Optional<String> path, Overrides overrides, Surroundings surroundings) {
        inputs = new Inputs(surroundings.workingDirectory(), surroundings.in());
        WorkspaceReader reader = new WorkspaceReader(inputs, surroundings.today());
        files = path.isPresent()
                ? reader.readAlone(path.get(), overrides, findings)
                : reader.read(path, overrides, findings);
        playbook = files.isPresent() ? PlaybookInForce.of(files.get(), findings) : BuiltInPlaybook.load();
        asOf = files.map(read -> read.workspace().asOf()).orElseGet(surroundings.today());
    }

    /** There is such a file or workspace, however broken. */
    boolean isThere() {
        return !inputs.names().isEmpty() || files.isPresent();
    }

    /** An option cannot be used as typed. */
    boolean isMisused() {
        return Options.misused(findings).isPresent();
    }

    Findings findings() {
        return findings;
    }

    Inputs inputs() {
        return inputs;
    }

    Playbook playbook() {
        return playbook;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The cover of a document about it: none for a file that is judged alone. */
    Optional<Cover> cover(String title) {
        return files.flatMap(read -> ReportCover.of(read, title));
    }

    CheckRules rules() {
        return files.map(WorkspaceFiles::check).orElse(CheckRules.NONE);
    }

    /** The files that were read, as seen from the working directory. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        inputs.names().forEach(name -> names.add(inputs.fromHere(name)));
        return names;
    }

    /** Runs the checks; {@code isUnattended} is for a machine that runs them again on another day. */
    Verdict verdict(Selection selection, boolean isUnattended) {
        files.ifPresent(read -> check(read, isUnattended));
        return Verdict.of(findings, rules(), selection, asOf, playbook);
    }

    private void check(WorkspaceFiles read, boolean isUnattended) {
        Workspace workspace = read.workspace();
        Planner planner = new Planner(playbook);
        for (Company company : workspace.companies()) {
            // A file that is judged alone belongs to no company; that is no fault of it.
            Findings own = read.isWorkspace() ? findings : new Findings();
            Optional<Stage> stage = planner.stage(company, workspace, own);
            new Checker(playbook).check(company, stage, workspace, findings);
        }
        if (isUnattended && !read.isDayGiven() && dependsOnTheDay(workspace)) {
            Checker.tellDayIsOpen(playbook, Location.file(read.name()), findings);
        }
    }

    private static boolean dependsOnTheDay(Workspace workspace) {
        return workspace.deals().isPresent()
                || workspace.partners().isPresent()
                || workspace.registrations().isPresent()
                || workspace.certifications().isPresent();
    }

    /** The finding with its files as seen from the working directory. */
    Finding fromHere(Finding finding) {
        return new SeenFromHere(inputs, files.map(WorkspaceFiles::name).orElse("")).of(finding);
    }

    /** A line of one of its files, by the file's name as seen from the working directory. */
    Optional<String> line(String file, int number) {
        for (String name : inputs.names()) {
            if (inputs.fromHere(name).equals(file)) {
                return inputs.line(name, number);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        inputs.close();
    }
}
