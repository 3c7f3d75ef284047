package io.github.partnerplan.measure;

import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Partner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people who hold a certificate on a day, partner by partner: a certificate without a person is one person's. */
final class CertifiedPeople {

    private static final String ANY = "";

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> aliases = new HashMap<>();
    private final Map<Integer, Map<String, Set<String>>> people = new HashMap<>();

    private CertifiedPeople(List<PartnerLedger> partners) {
        for (int at = 0; at < partners.size(); at++) {
            Partner partner = partners.get(at).partner();
            ids.putIfAbsent(PartnerDirectory.folded(partner.id()), at);
            names.putIfAbsent(PartnerDirectory.folded(partner.name()), at);
            for (String alias : partner.aliases()) {
                aliases.putIfAbsent(PartnerDirectory.folded(alias), at);
            }
        }
    }

    static CertifiedPeople of(List<PartnerLedger> partners, List<Certification> certifications, LocalDate day) {
        CertifiedPeople held = new CertifiedPeople(partners);
        for (int row = 0; row < certifications.size(); row++) {
            Certification each = certifications.get(row);
            Optional<Integer> partner = held.place(PartnerDirectory.folded(each.partner()));
            if (partner.isPresent() && each.holdsOn(day)) {
                String person = each.person().isEmpty() ? "#" + row : PartnerDirectory.folded(each.person());
                held.add(partner.get(), ANY, person);
                held.add(partner.get(), PartnerDirectory.folded(each.kind()), person);
            }
        }
        return held;
    }

    private void add(int partner, String kind, String person) {
        people.computeIfAbsent(partner, key -> new HashMap<>())
                .computeIfAbsent(kind, key -> new HashSet<>())
                .add(person);
    }

    int count(Partner partner) {
        return count(partner, ANY);
    }

    /** People with a certificate of one kind, such as sales. */
    int count(Partner partner, String kind) {
        return place(PartnerDirectory.folded(partner.id()))
                .map(place -> people.getOrDefault(place, Map.of())
                        .getOrDefault(kind, Set.of())
                        .size())
                .orElse(0);
    }

    /** By id, then name, then alias, as partners are found everywhere. */
    private Optional<Integer> place(String folded) {
        Integer found = ids.get(folded);
        found = found == null ? names.get(folded) : found;
        found = found == null ? aliases.get(folded) : found;
        return Optional.ofNullable(found);
    }
}
