package io.github.partnerplan.read;

/**
 * The names of open stages that need no second look: what Salesforce, HubSpot and Pipedrive begin with, and the words
 * that sales teams share. A name with a doubt in it, such as Closed or On hold, is not among them.
 */
final class OpenStages {

    private OpenStages() {}

    /** The name of a stage is a known open one, leaving out a number before it and a pipeline in brackets behind it. */
    static boolean isKnown(String text) {
        int bracket = text.indexOf('(');
        String name = bracket > 0 ? text.substring(0, bracket) : text;
        return switch (StageNames.withoutNumber(Words.fold(name))) {
            case "open",
                    "new",
                    "inprogress",
                    "inprocess",
                    "pending",
                    "active",
                    "working",
                    "ongoing",
                    "pipeline",
                    "commit",
                    "committed",
                    "bestcase",
                    "forecast",
                    "upside" -> true;
            case "prospecting",
                    "qualification",
                    "needsanalysis",
                    "valueproposition",
                    "iddecisionmakers",
                    "perceptionanalysis",
                    "proposalpricequote",
                    "negotiationreview" -> true;
            case "appointmentscheduled",
                    "qualifiedtobuy",
                    "presentationscheduled",
                    "decisionmakerboughtin",
                    "contractsent" -> true;
            case "qualified", "contactmade", "demoscheduled", "proposalmade", "negotiationsstarted" -> true;
            case "lead",
                    "leads",
                    "newlead",
                    "prospect",
                    "contacted",
                    "opportunity",
                    "qualifying",
                    "discovery",
                    "discoverycall",
                    "scoping",
                    "solutiondesign",
                    "solutioning",
                    "demo",
                    "demonstration",
                    "presentation",
                    "meeting",
                    "meetingscheduled",
                    "evaluation",
                    "technicalevaluation",
                    "validation",
                    "technicalvalidation",
                    "poc",
                    "proofofconcept",
                    "pilot",
                    "trial",
                    "businesscase",
                    "quote",
                    "quotesent",
                    "pricing",
                    "proposal",
                    "proposalsent",
                    "negotiation",
                    "negotiations",
                    "negotiating",
                    "negotiate",
                    "contract",
                    "contracting",
                    "legal",
                    "legalreview",
                    "procurement",
                    "verbal",
                    "verbalcommit",
                    "verbalcommitment",
                    "closing" -> true;
            default -> false;
        };
    }
}
