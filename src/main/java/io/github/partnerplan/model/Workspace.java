package io.github.partnerplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything the user gave, read. {@code companies} holds one company, or one a client for a portfolio; absent files are
 * empty, which is not the same as a file with no rows.
 */
public record Workspace(
        List<Company> companies,
        LocalDate asOf,
        Optional<Program> program,
        Optional<List<Partner>> partners,
        Optional<Deals> deals,
        Optional<List<Registration>> registrations,
        Optional<List<Certification>> certifications,
        Rates rates) {

    public Workspace {
        companies = List.copyOf(companies);
        partners = partners.map(List::copyOf);
        registrations = registrations.map(List::copyOf);
        certifications = certifications.map(List::copyOf);
    }

    /** The same with another program, or with none. */
    public Workspace with(Optional<Program> other) {
        return new Workspace(companies, asOf, other, partners, deals, registrations, certifications, rates);
    }
}
