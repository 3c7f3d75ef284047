package io.github.partnerplan.read;

/** The shapes of the four kinds of file. */
public final class Shapes {

    /** {@code partnerplan.yaml}. */
    public static final Shape WORKSPACE = WorkspaceShape.WORKSPACE;
    /** The company, in the workspace or in a file of its own. */
    public static final Shape COMPANY = WorkspaceShape.COMPANY;
    /** What stands under {@code program:}. */
    public static final Shape PROGRAM = ProgramShape.PROGRAM;
    /** A whole {@code program.yaml}. */
    public static final Shape PROGRAM_FILE = ProgramShape.FILE;
    /** The user's own targets and advice. */
    public static final Shape PLAYBOOK = WorkspaceShape.PLAYBOOK;

    private Shapes() {}

    /** The shape a {@link Shape.Named} stands for. */
    public static Shape named(String name) {
        return switch (name) {
            case "program" -> ProgramShape.PROGRAM;
            case "company" -> WorkspaceShape.COMPANY;
            case "tiers" -> TierShape.TIERS;
            case "requirements" -> TierShape.REQUIREMENTS;
            case "commission" -> TierShape.COMMISSION;
            default -> throw new IllegalArgumentException("no shape is named " + name);
        };
    }
}
