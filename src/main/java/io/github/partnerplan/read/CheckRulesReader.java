package io.github.partnerplan.read;

import io.github.partnerplan.model.CheckRules;
import io.github.partnerplan.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands under {@code check:}, whose form is reported already. */
final class CheckRulesReader {

    private CheckRulesReader() {}

    static CheckRules read(Node root) {
        Optional<Node.Mapping> check = Nodes.mapping(root, "check");
        if (check.isEmpty()) {
            return CheckRules.NONE;
        }
        List<CheckRules.Ignore> ignores = new ArrayList<>();
        for (Node item : Nodes.items(check.get(), "ignore")) {
            Optional<Node.Scalar> id = Nodes.scalar(item, "id");
            if (id.isPresent()) {
                ignores.add(new CheckRules.Ignore(
                        id.get().text(),
                        Nodes.text(item, "because"),
                        Values.date(Nodes.text(item, "until"), Dialect.UNDECIDED)
                                .value(),
                        Nodes.text(item, "file"),
                        id.get().where()));
            }
        }
        Optional<Node.Scalar> failOn = Nodes.scalar(check.get(), "fail_on");
        return new CheckRules(ignores, failOn.flatMap(word -> WorkspaceShape.FAIL_ON.find(word.text())));
    }
}
