package io.github.partnerplan.measure;

import io.github.partnerplan.model.Registration;
import java.util.List;

/**
 * Claims by registration that an audit would question, the first {@value ClaimWatch#KEPT} of each kind in the order of the
 * files: registered too late, met by a direct deal, or run out while their deal is open.
 */
public record ClaimFaults(List<LateClaim> late, List<DirectMeeting> direct, List<Registration> runOut) {

    static final ClaimFaults NONE = new ClaimFaults(List.of(), List.of(), List.of());

    public ClaimFaults {
        late = List.copyOf(late);
        direct = List.copyOf(direct);
        runOut = List.copyOf(runOut);
    }
}
