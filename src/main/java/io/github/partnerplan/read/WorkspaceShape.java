package io.github.partnerplan.read;

import static io.github.partnerplan.read.ShapeParts.ANYTHING;
import static io.github.partnerplan.read.ShapeParts.DATE;
import static io.github.partnerplan.read.ShapeParts.MONEY;
import static io.github.partnerplan.read.ShapeParts.NUMBER;
import static io.github.partnerplan.read.ShapeParts.SHARE;
import static io.github.partnerplan.read.ShapeParts.TEXT;
import static io.github.partnerplan.read.ShapeParts.either;
import static io.github.partnerplan.read.ShapeParts.field;
import static io.github.partnerplan.read.ShapeParts.group;
import static io.github.partnerplan.read.ShapeParts.list;
import static io.github.partnerplan.read.ShapeParts.listOrOne;
import static io.github.partnerplan.read.ShapeParts.names;
import static io.github.partnerplan.read.ShapeParts.required;
import static io.github.partnerplan.read.ShapeParts.words;

/** The workspace, the company and the user's own playbook entries. */
final class WorkspaceShape {

    private static final Shape TEAM = group(
            field("people", NUMBER, "people who run partnerships"), field("cost", MONEY, "what they cost a year"));

    /** The company. */
    static final Shape.Group COMPANY = group(
            field("name", TEXT, "the company's name"),
            field("arr", new Shape.Value(ValueKind.REVENUE), "annual recurring revenue"),
            field("headcount", new Shape.Value(ValueKind.HEADS), "people employed"),
            field("currency", new Shape.Value(ValueKind.CURRENCY), "the currency of all amounts, default USD"),
            field("gross_margin", SHARE, "the gross margin"),
            field("bookings", MONEY, "new business and expansion of the trailing twelve months"),
            field("new_business", MONEY, "new business of the trailing twelve months"),
            field("partner_team", TEAM, "the people who run partnerships"),
            field(
                    "fiscal_year_start",
                    new Shape.Value(ValueKind.MONTH),
                    "the month the fiscal year starts in, default 1"));

    /** A company file that has the company below a key of that name. */
    static final Shape COMPANY_FILE = group(required("company", COMPANY, "the company, with its parts below it"));

    /** A file name, several, or the rows themselves. */
    private static final Shape ROWS = listOrOne(either(TEXT, names(ANYTHING)));

    private static final Shape HEADERS = names(TEXT);

    private static final Shape COLUMNS = group(
            field("partners", HEADERS, "the headers of the partners file"),
            field("deals", HEADERS, "the headers of the deals file"),
            field("registrations", HEADERS, "the headers of the registrations file"),
            field("certifications", HEADERS, "the headers of the certifications file"));

    private static final Shape REPORT = group(
            field("client", TEXT, "the client's name on the report"),
            field("title", TEXT, "the report's title"),
            field("logo", TEXT, "a picture file"),
            field("accent", new Shape.Value(ValueKind.COLOUR), "the colour of headings and bars"),
            field("introduction", TEXT, "a text file that stands before the plan"));

    private static final Shape IGNORE = group(
            required("id", TEXT, "the id of the finding"),
            field("because", TEXT, "why it may stand"),
            field("until", DATE, "the last day it is left out"),
            field("file", TEXT, "the one file it is left out for"));

    static final Shape.Words FAIL_ON = words("a severity", "error", "warning", "note", "never");

    private static final Shape CHECK = group(
            field("ignore", list(IGNORE), "findings that are known and accepted"),
            field("fail_on", FAIL_ON, "what makes check fail, default error"));

    /** {@code partnerplan.yaml}. */
    static final Shape.Group WORKSPACE = group(
            field("company", either(new Shape.Named("company"), TEXT), "the company, or the file it is in"),
            field("as_of", DATE, "the day measures count back from, default today"),
            field("program", either(new Shape.Named("program"), TEXT), "the program, or the file it is in"),
            field("partners", ROWS, "the partners, or the files they are in"),
            field("deals", ROWS, "the deals, or the files they are in"),
            field("registrations", ROWS, "the deal registrations, or the files they are in"),
            field("certifications", ROWS, "the certificates, or the files they are in"),
            field("rates", names(new Shape.Value(ValueKind.RATE)), "company currency for one unit of another, by code"),
            field("columns", COLUMNS, "headers that are not recognised, by file and column"),
            field("playbooks", listOrOne(TEXT), "files with your own targets and advice"),
            field("report", REPORT, "how a report looks"),
            field("check", CHECK, "which findings are left out"));

    private static final Shape SOURCE =
            group(required("document", TEXT, "the document's id"), field("section", TEXT, "the section's id"));

    private static final Shape ENTRY = group(
            required("id", TEXT, "the id of a built-in entry to change, or a new one"),
            field("kind", TEXT, "what it is, such as target or action"),
            field("title", TEXT, "its title"),
            field("text", TEXT, "what it says"),
            field(
                    "stage",
                    listOrOne(words("a stage", "all", "early", "optimize", "platform")),
                    "the stages it holds for, default all"),
            field("part_of", TEXT, "the id of the entry it belongs to"),
            field("numbers", names(TEXT), "its figures by name"),
            field("terms", names(TEXT), "its short texts by name"),
            field("sources", list(SOURCE), "where it comes from"),
            field("status", TEXT, "judgement, where no document states it"),
            field("because", TEXT, "why, for a judgement"));

    private static final Shape DOCUMENT = group(
            required("id", TEXT, "the document's id"),
            field("number", TEXT, "its number"),
            field("title", TEXT, "its title"),
            field(
                    "sections",
                    list(group(required("id", TEXT, "the section's id"), field("heading", TEXT, "its heading"))),
                    "its sections"));

    /** The user's own targets and advice. */
    static final Shape PLAYBOOK = group(
            field("playbook", list(ENTRY), "entries, laid over the built-in ones by id"),
            field("documents", list(DOCUMENT), "documents that entries cite"));

    private WorkspaceShape() {}
}
