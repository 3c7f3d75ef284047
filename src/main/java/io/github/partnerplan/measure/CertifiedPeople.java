package io.github.partnerplan.measure;

import io.github.partnerplan.model.Certification;
import io.github.partnerplan.model.Partner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people who hold a certificate on a day, partner by partner: a certificate without a person is one person's. */
final class CertifiedPeople {

    private static final String ANY = "";

    private final Map<String, Map<String, Set<String>>> people = new HashMap<>();

    private CertifiedPeople() {}

    static CertifiedPeople of(List<PartnerLedger> partners, List<Certification> certifications, LocalDate day) {
        CertifiedPeople held = new CertifiedPeople();
        List<Partner> everybody = new ArrayList<>();
        partners.forEach(each -> everybody.add(each.partner()));
        PartnerFinder finder = new PartnerFinder(everybody);
        for (int row = 0; row < certifications.size(); row++) {
            Certification each = certifications.get(row);
            Optional<Partner> partner = finder.find(each.partner());
            if (partner.isPresent() && each.holdsOn(day)) {
                String person = each.person().isEmpty() ? "#" + row : PartnerDirectory.folded(each.person());
                held.add(partner.get().id(), ANY, person);
                held.add(partner.get().id(), PartnerDirectory.folded(each.kind()), person);
            }
        }
        return held;
    }

    private void add(String partner, String kind, String person) {
        people.computeIfAbsent(partner, key -> new HashMap<>())
                .computeIfAbsent(kind, key -> new HashSet<>())
                .add(person);
    }

    int count(Partner partner) {
        return count(partner, ANY);
    }

    /** People with a certificate of one kind, such as sales. */
    int count(Partner partner, String kind) {
        return people.getOrDefault(partner.id(), Map.of())
                .getOrDefault(kind, Set.of())
                .size();
    }
}
