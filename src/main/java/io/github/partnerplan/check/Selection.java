package io.github.partnerplan.check;

import io.github.partnerplan.finding.Finding;
import io.github.partnerplan.playbook.Entry;
import io.github.partnerplan.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which findings a run is about: those selected by id or group, or all where nothing is selected, without those ignored. */
public record Selection(List<String> select, List<String> ignore) {

    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        select = List.copyOf(select);
        ignore = List.copyOf(ignore);
    }

    /** The first name that is neither an id nor a group. */
    public Optional<String> unknown(Playbook playbook) {
        List<String> known = names(playbook);
        List<String> given = new ArrayList<>(select);
        given.addAll(ignore);
        for (String name : given) {
            if (!known.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Every id and group there is, sorted. */
    public static List<String> names(Playbook playbook) {
        TreeSet<String> names = new TreeSet<>();
        for (Entry page : Pages.of(playbook)) {
            names.add(page.id());
            names.add(Pages.group(page));
        }
        return List.copyOf(names);
    }

    boolean takes(Finding finding, Playbook playbook) {
        return select.isEmpty() || Pages.isNamed(finding.id(), select, playbook);
    }

    boolean ignores(Finding finding, Playbook playbook) {
        return Pages.isNamed(finding.id(), ignore, playbook);
    }
}
