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
        List<String> deals) {

    public static final Overrides NONE = new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    public Overrides {
        partners = List.copyOf(partners);
        deals = List.copyOf(deals);
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
