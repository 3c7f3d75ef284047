package io.github.partnerplan.report;

import io.github.partnerplan.finding.Findings;
import io.github.partnerplan.finding.Location;
import io.github.partnerplan.source.InputFile;
import io.github.partnerplan.source.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads the plans of an earlier run back from the JSON that it wrote; whatever is wrong with the file is a finding. */
final class EarlierPlansReader {

    /** A plan of 500 partners takes half a megabyte; what is larger than a portfolio of a hundred such, none of us wrote. */
    static final long MOST_MEGABYTES = 64;

    private static final long MEGABYTE = 1L << 20;
    private static final String HELP = "Name a file that plan --format json wrote, as it was written.";

    private EarlierPlansReader() {}

    /** Nothing where the file cannot be used, and the findings say why. */
    static Optional<EarlierPlans> read(InputFile file, Findings findings) {
        if (file.size() > MOST_MEGABYTES * MEGABYTE) {
            String message = "the file is larger than " + MOST_MEGABYTES + " MB, which no plan is";
            findings.error("compare-too-large", Location.file(file.name()), message, HELP);
            return Optional.empty();
        }
        try (InputStream text = file.open()) {
            return read(text, file.name(), findings);
        } catch (IOException | JacksonIOException e) {
            String message = "the file cannot be read to its end";
            findings.error("file-unreadable", Location.file(file.name()), message, "Save it again as UTF-8.");
            return Optional.empty();
        }
    }

    static Optional<EarlierPlans> read(InputStream text, String file, Findings findings) {
        Findings met = new Findings();
        try (JsonWalk walk = new JsonWalk(text, file, met)) {
            return read(walk, file, met, findings);
        }
    }

    /** Of JSON that breaks off, only that is told. */
    private static Optional<EarlierPlans> read(JsonWalk walk, String file, Findings met, Findings findings) {
        try {
            Optional<EarlierPlans> plans = read(walk, file, met);
            findings.addAll(met);
            return met.hasErrors() ? Optional.empty() : plans;
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            int line = Optional.ofNullable(e.getLocation())
                    .map(TokenStreamLocation::getLineNr)
                    .filter(number -> number > 0)
                    .orElse(walk.line());
            findings.error("compare-not-json", Location.line(file, line), reason(e), HELP);
            return Optional.empty();
        }
    }

    private static Optional<EarlierPlans> read(JsonWalk walk, String file, Findings met) {
        SnapshotReader root = new SnapshotReader(walk, file);
        List<SnapshotReader> clients = new ArrayList<>();
        if (!walk.next()) {
            met.error("compare-not-json", Location.file(file), "the file is empty", HELP);
            return Optional.empty();
        }
        walk.object(key -> {
            if (key.equals("clients")) {
                walk.array(() -> clients(walk, file, clients));
            } else {
                root.key(key);
            }
        });
        if (walk.next()) {
            walk.fault("a plan ends before this");
        }
        return plans(root, clients, file, met);
    }

    /** A client that could not be planned has no plan to compare with. */
    private static void clients(JsonWalk walk, String file, List<SnapshotReader> clients) {
        walk.object(key -> {
            if (key.equals("plan")) {
                SnapshotReader client = new SnapshotReader(walk, file);
                walk.object(client::key);
                clients.add(client);
            } else {
                walk.pass();
            }
        });
    }

    private static Optional<EarlierPlans> plans(
            SnapshotReader root, List<SnapshotReader> clients, String file, Findings met) {
        boolean isPortfolio = root.format().equals(PortfolioJson.FORMAT);
        Findings wrong = new Findings();
        List<PlanSnapshot> plans = new ArrayList<>();
        if (!isPortfolio) {
            judge(root, file, wrong);
            root.snapshot().ifPresent(plans::add);
        }
        for (SnapshotReader client : isPortfolio ? clients : List.<SnapshotReader>of()) {
            judge(client, file, wrong);
            client.snapshot().ifPresent(plans::add);
        }
        met.addAll(wrong);
        return wrong.hasErrors()
                ? Optional.empty()
                : Optional.of(new EarlierPlans(Location.file(file), isPortfolio, plans));
    }

    private static void judge(SnapshotReader plan, String file, Findings wrong) {
        String format = plan.format();
        boolean isOurs = format.startsWith("partnerplan.plan/") || format.startsWith("partnerplan.portfolio/");
        if (isOurs && !format.equals(PlanJson.FORMAT)) {
            wrong.error(
                    "compare-version",
                    Location.file(file),
                    "the file is of the format " + PlainText.quoted(format) + ", and this version reads "
                            + PlanJson.FORMAT + " and " + PortfolioJson.FORMAT,
                    "Compare with the version of partnerplan that wrote it, or write it again with this one.");
        } else if (!isOurs) {
            String said = format.isEmpty() ? "names no format" : "is of the format " + PlainText.quoted(format);
            wrong.error(
                    "compare-not-a-plan",
                    Location.file(file),
                    "the file " + said + ", and a plan is of " + PlanJson.FORMAT,
                    HELP);
        } else if (plan.snapshot().isEmpty()) {
            String message = "the plan does not say of which day it is and in which currency";
            wrong.error("compare-not-a-plan", Location.file(file), message, HELP);
        }
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the file ends in the middle of its JSON";
        }
        if (e instanceof StreamConstraintsException) {
            return "the JSON runs deeper or longer here than that of any plan";
        }
        return "the file is no JSON from here on: a sign is out of place, is not UTF-8, or a key stands twice";
    }
}
