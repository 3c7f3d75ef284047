package io.github.partnerplan.read;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.source.CsvFile;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.Node;
import io.github.partnerplan.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file that stands alone holds, as its keys or headers show; where they do not tell, its name decides. */
enum ContentKind {
    WORKSPACE,
    PROGRAM,
    COMPANY,
    PLAYBOOK,
    DEALS,
    PARTNERS,
    REGISTRATIONS,
    CERTIFICATIONS;

    /** A name that says what is in the file counts as much as two headers that fit. */
    private static final int NAME_WORTH = 2;

    private static final List<ContentKind> TABLES = List.of(DEALS, PARTNERS, REGISTRATIONS, CERTIFICATIONS, COMPANY);

    /** What a YAML file holds, or seems to where it cannot be read. */
    static ContentKind of(Optional<Node> root, String name) {
        return root.isPresent() ? of(root.get(), name) : byName(name);
    }

    /** What a table holds. */
    static ContentKind ofTable(InputFile file) {
        Optional<CsvFile> table = CsvFile.open(file, ContentKind::isAnyHeader, new Findings());
        List<String> headers = new ArrayList<>();
        if (table.isPresent()) {
            for (Table.Column column : table.get().columns()) {
                headers.add(column.name());
            }
        }
        return ofTable(headers, file.name());
    }

    private static ContentKind of(Node root, String name) {
        if (root instanceof Node.Sequence list) {
            return ofTable(keys(list), name);
        }
        if (!(root instanceof Node.Mapping mapping)) {
            return byName(name);
        }
        if (mapping.get("playbook").isPresent() || mapping.get("documents").isPresent()) {
            return PLAYBOOK;
        }
        Optional<ContentKind> only = ofOnlyKey(mapping);
        if (only.isPresent()) {
            return only.get();
        }
        int workspace = WorkspaceShape.WORKSPACE.fit(root);
        int program = ProgramShape.PROGRAM.fit(root);
        int company = WorkspaceShape.COMPANY.fit(root);
        if (workspace == 1 && program == 1 && company == 1) {
            return byName(name);
        }
        if (program > workspace && program >= company) {
            return PROGRAM;
        }
        return company > workspace ? COMPANY : WORKSPACE;
    }

    /** A file with one key of a workspace and nothing else is that part of one. */
    private static Optional<ContentKind> ofOnlyKey(Node.Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return Optional.empty();
        }
        Node.Entry entry = mapping.entries().get(0);
        boolean isPart = !(entry.value() instanceof Node.Scalar);
        return switch (isPart ? entry.key().text() : "") {
            case "program" -> Optional.of(PROGRAM);
            case "partners" -> Optional.of(PARTNERS);
            case "deals" -> Optional.of(DEALS);
            case "registrations" -> Optional.of(REGISTRATIONS);
            case "certifications" -> Optional.of(CERTIFICATIONS);
            default -> Optional.empty();
        };
    }

    private static List<String> keys(Node.Sequence list) {
        List<String> keys = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping mapping && keys.isEmpty()) {
                mapping.entries().forEach(entry -> keys.add(entry.key().text()));
            }
        }
        return keys;
    }

    private static ContentKind ofTable(List<String> headers, String name) {
        ContentKind best = DEALS;
        int most = -1;
        for (ContentKind kind : TABLES) {
            int worth = kind.isIn(name) ? NAME_WORTH : 0;
            for (String header : headers) {
                worth += kind.isHeader(header) ? 1 : 0;
            }
            if (worth > most) {
                best = kind;
                most = worth;
            }
        }
        return best;
    }

    private static boolean isAnyHeader(String header) {
        for (ContentKind kind : TABLES) {
            if (kind.isHeader(header)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeader(String header) {
        return switch (this) {
            case DEALS -> DealsReader.knownHeader(header);
            case PARTNERS -> PartnersReader.knownHeader(header);
            case REGISTRATIONS -> RegistrationsReader.knownHeader(header);
            case CERTIFICATIONS -> CertificationsReader.knownHeader(header);
            case COMPANY -> CompanyColumns.isKnown(header);
            default -> false;
        };
    }

    private static ContentKind byName(String name) {
        if (name.endsWith(WorkspaceReader.FILE)) {
            return WORKSPACE;
        }
        for (ContentKind kind : TABLES) {
            if (kind.isIn(name)) {
                return kind;
            }
        }
        return PROGRAM;
    }

    private boolean isIn(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (this) {
            case DEALS -> lower.contains("deal") || lower.contains("opportunit");
            case PARTNERS -> lower.contains("partner");
            case REGISTRATIONS -> lower.contains("registration");
            case CERTIFICATIONS -> lower.contains("certif");
            case COMPANY -> lower.contains("compan");
            default -> false;
        };
    }
}
