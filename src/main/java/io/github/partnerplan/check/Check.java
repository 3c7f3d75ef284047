package io.github.partnerplan.check;

/**
 * One check: a plain function from facts to findings. Its severity, group, reasons and examples stand on its page, the playbook
 * entry of kind {@code finding} with its id.
 */
public interface Check {

    /** Kebab-case, subject first; it never changes. */
    String id();

    /** Reports each fault it finds; says nothing where the data does not tell. */
    void look(Facts facts, Found found);
}
