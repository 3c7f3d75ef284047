package io.github.partnerplan.cli;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.report.EarlierPlans;
import io.github.partnerplan.report.PlanChange;
import io.github.partnerplan.source.Inputs;
import io.github.partnerplan.source.PlainText;
import java.util.Optional;

/** Holds each client's plan against the earlier one of the file that {@code --compare} names. */
final class Comparison {

    private final Optional<String> name;
    private final Inputs inputs;
    private final Findings findings;
    private final Optional<EarlierPlans> earlier;
    private boolean isAnyPlanned;
    private boolean isAnyCompared;

    Comparison(Optional<String> name, Inputs inputs, Findings findings) {
        this.name = name;
        this.inputs = inputs;
        this.findings = findings;
        this.earlier = name.flatMap(path -> inputs.open(path, Location.file("--compare"), findings))
                .flatMap(file -> EarlierPlans.read(file, findings));
    }

    boolean isAsked() {
        return name.isPresent();
    }

    /** The client with what moved; as it was where there is no earlier plan of it. */
    Client of(Client client, boolean isOneOfSeveral) {
        isAnyPlanned = true;
        if (earlier.isEmpty()) {
            return client;
        }
        Optional<PlanChange> since = earlier.get().since(client.report(inputs), isOneOfSeveral, findings);
        isAnyCompared |= since.isPresent();
        return client.since(since);
    }

    /** A report that was asked to tell what moved and cannot would be taken for one where nothing did. */
    void refuseWhatCannotBeCompared() throws Refusal {
        boolean isWithout = earlier.isEmpty() || (isAnyPlanned && !isAnyCompared);
        if (name.isPresent() && isWithout) {
            String shown = PlainText.quoted(name.get());
            throw Refusal.usage("nothing is compared: " + shown + " holds no earlier plan that can be used");
        }
    }
}
