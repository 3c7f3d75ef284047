package io.github.partnerplan.read;

import io.github.partnerplan.model.Branding;
import io.github.partnerplan.model.CheckRules;
import io.github.partnerplan.model.Workspace;
import io.github.partnerplan.source.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A workspace as read: the name of its file, empty where there is none; the facts, the trees of the user's own playbooks in their order, what stands under {@code
 * report:} and {@code check:}, the folder its file names are relative to, and whether {@code as_of} could be read where
 * it is given. {@code program} is the tree
 * of the program, as its file has it. {@code isDayGiven} tells that the day is named at all, so that the result will be the same tomorrow.
 */
public record WorkspaceFiles(
        String name,
        Workspace workspace,
        Optional<Node.Mapping> program,
        List<Node> playbooks,
        Branding branding,
        CheckRules check,
        Path folder,
        boolean isDayKnown,
        boolean isDayGiven) {

    public WorkspaceFiles {
        playbooks = List.copyOf(playbooks);
    }

    /** A workspace file was read, and not one of its parts alone. */
    public boolean isWorkspace() {
        return !name.isEmpty();
    }

    /** The same for one of several clients: the report is not for the one that the workspace names. */
    public WorkspaceFiles ofSeveral() {
        Branding own = new Branding("", branding.title(), branding.logo(), branding.accent(), branding.introduction());
        return new WorkspaceFiles(name, workspace, program, playbooks, own, check, folder, isDayKnown, isDayGiven);
    }
}
