package io.github.partnerplan.measure;

import io.github.partnerplan.finding.DidYouMean;
import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds partners by id, then name, then alias, ignoring case and space. A name that no file lists becomes a partner of unknown
 * type, with one finding.
 */
final class PartnerDirectory {

    private final List<Partner> partners;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> aliases = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> unlisted = new HashMap<>();
    private final boolean hasList;
    private final List<String> listedNames = new ArrayList<>();
    private final Findings findings;

    PartnerDirectory(Optional<List<Partner>> listed, Findings findings) {
        this.partners = new ArrayList<>(listed.orElse(List.of()));
        this.hasList = listed.isPresent();
        this.findings = findings;
        for (int i = 0; i < partners.size(); i++) {
            ids.putIfAbsent(folded(partners.get(i).id()), i);
            names.putIfAbsent(folded(partners.get(i).name()), i);
            listedNames.add(partners.get(i).name());
            for (String alias : partners.get(i).aliases()) {
                aliases.putIfAbsent(folded(alias), i);
            }
        }
    }

    /** The place of the partner that is meant, made where none is listed. */
    int find(String name, Location where) {
        Integer known = seen.get(name);
        if (known == null) {
            known = look(name, where);
            seen.put(name, known);
        }
        return known;
    }

    /** How many there are: the listed partners in the order of their file, then those named only elsewhere. */
    int size() {
        return partners.size();
    }

    Partner at(int place) {
        return partners.get(place);
    }

    private int look(String name, Location where) {
        String key = folded(name);
        Integer found = ids.get(key);
        found = found == null ? names.get(key) : found;
        found = found == null ? aliases.get(key) : found;
        found = found == null ? unlisted.get(key) : found;
        return found == null ? add(name, key, where) : found;
    }

    private int add(String name, String key, Location where) {
        unlisted.put(key, partners.size());
        if (hasList) {
            boolean isAmongTheShown = unlisted.size() <= Findings.SHOWN;
            String hint = isAmongTheShown ? DidYouMean.hint(name, listedNames) : "";
            findings.warning(
                    "deal-unknown-partner",
                    where,
                    "partner \"" + name + "\" is not in the partners file"
                            + (hint.isEmpty() ? "; it counts as a partner of unknown type" : hint),
                    "Add it to the partners file, or list this spelling under the partner's aliases.");
        }
        partners.add(unlistedPartner(name, where));
        return partners.size() - 1;
    }

    private static Partner unlistedPartner(String name, Location where) {
        return new Partner(
                name,
                name,
                List.of(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                PartnerStatus.ACTIVE,
                false,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                where);
    }

    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
