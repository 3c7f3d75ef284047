package io.github.partnerplan.report;

import io.github.partnerplan.read.Shape;
import io.github.partnerplan.read.Shapes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that have a JSON Schema: the word for each, and the shape its reader checks it against. */
public enum SchemaFile {
    COMPANY("partnerplan: company", "The company a partner program is planned for.", companyFile()),
    PROGRAM("partnerplan: partner program", "A partner program: tiers, terms, rules and targets.", Shapes.PROGRAM_FILE),
    WORKSPACE("partnerplan: workspace", "What partnerplan.yaml holds: the company and its data.", Shapes.WORKSPACE),
    PLAYBOOK("partnerplan: own playbook", "Own targets and advice, laid over the built-in ones.", Shapes.PLAYBOOK);

    private final String title;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // shapes are records of copied lists
    private final Shape shape;

    SchemaFile(String title, String description, Shape shape) {
        this.title = title;
        this.description = description;
        this.shape = shape;
    }

    /** A company file has the company's keys, the same below {@code company:}, or a list of companies. */
    private static Shape companyFile() {
        Shape company = new Shape.Named("company");
        Shape below = new Shape.Group(
                List.of(new Shape.Field("company", company, true, "the company, with its parts below it")),
                Optional.empty());
        Shape row = new Shape.Group(List.of(), Optional.of(new Shape.Anything()));
        return new Shape.Either(List.of(company, below, new Shape.Items(row, false)));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Shape shape() {
        return shape;
    }
}
