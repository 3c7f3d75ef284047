package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.playbook.BuiltInPlaybook;
import io.github.partnerplan.playbook.Playbook;
import io.github.partnerplan.playbook.PlaybookReader;
import io.github.partnerplan.read.WorkspaceFiles;
import io.github.partnerplan.source.Node;

/** The built-in playbook with a workspace's own laid over it. */
final class PlaybookInForce {

    private PlaybookInForce() {}

    static Playbook of(WorkspaceFiles files, Findings findings) {
        Playbook playbook = BuiltInPlaybook.load();
        if (files.playbooks().isEmpty()) {
            return playbook;
        }
        PlaybookReader reader = new PlaybookReader(playbook, findings);
        for (Node house : files.playbooks()) {
            reader.add(house);
        }
        return reader.playbook();
    }
}
