package io.github.partnerplan.read;

import java.util.List;
import java.util.Optional;

/** What the command line says in place of the workspace; paths are relative to the working directory, or {@code -}. */
public record Overrides(
        Optional<String> arr,
        Optional<String> headcount,
        Optional<String> company,
        Optional<String> program,
        Optional<String> asOf,
        List<String> partners,
        List<String> deals,
        List<String> registrations,
        List<String> certifications,
        List<String> playbooks) {

    public static final Overrides NONE = new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Overrides {
        partners = List.copyOf(partners);
        deals = List.copyOf(deals);
        registrations = List.copyOf(registrations);
        certifications = List.copyOf(certifications);
        playbooks = List.copyOf(playbooks);
    }

    /** What plan and check take: the workspace's parts, without those that only a lone file stands for. */
    public static Overrides of(
            Optional<String> arr,
            Optional<String> headcount,
            Optional<String> company,
            Optional<String> program,
            Optional<String> asOf,
            List<String> partners,
            List<String> deals) {
        return new Overrides(arr, headcount, company, program, asOf, partners, deals, List.of(), List.of(), List.of());
    }

    /** The same with one file in place of the part that it holds. */
    Overrides with(ContentKind kind, String path) {
        return new Overrides(
                arr,
                headcount,
                kind == ContentKind.COMPANY ? Optional.of(path) : company,
                kind == ContentKind.PROGRAM ? Optional.of(path) : program,
                asOf,
                kind == ContentKind.PARTNERS ? List.of(path) : partners,
                kind == ContentKind.DEALS ? List.of(path) : deals,
                kind == ContentKind.REGISTRATIONS ? List.of(path) : registrations,
                kind == ContentKind.CERTIFICATIONS ? List.of(path) : certifications,
                kind == ContentKind.PLAYBOOK ? List.of(path) : playbooks);
    }

    /** Says anything a plan can be made of, even where there is no workspace. */
    public boolean saysSomething() {
        return arr.isPresent()
                || headcount.isPresent()
                || company.isPresent()
                || program.isPresent()
                || !partners.isEmpty()
                || !deals.isEmpty();
    }
}
