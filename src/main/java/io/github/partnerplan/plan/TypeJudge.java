package io.github.partnerplan.plan;

import io.github.partnerplan.measure.PartnerLedger;
import io.github.partnerplan.measure.Tally;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.plan.TypeAdvice.Standing;
import io.github.partnerplan.playbook.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks the stage's partnership types for this company: first those that already earn, by what they earn, then those that are
 * there and do not, then the rest; within each group in the playbook's order.
 */
final class TypeJudge {

    private record Candidate(
            Entry entry, Standing standing, BigDecimal earned, String why, List<PartnerLedger> partners) {}

    private final Brief brief;

    TypeJudge(Brief brief) {
        this.brief = brief;
    }

    List<TypeAdvice> judge() {
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry :
                brief.playbook().ofKind("partnership-type", brief.stage().word())) {
            candidates.add(candidate(entry));
        }
        candidates.sort(Comparator.comparing((Candidate each) -> each.earned())
                .reversed()
                .thenComparing(Candidate::standing));
        List<TypeAdvice> advice = new ArrayList<>();
        for (Candidate each : candidates) {
            Entry entry = each.entry();
            advice.add(new TypeAdvice(
                    entry.id(),
                    entry.title(),
                    advice.size() + 1,
                    brief.playbook().term(entry, "maturity"),
                    valueOf(entry),
                    brief.playbook().term(entry, "investment"),
                    each.standing(),
                    each.why(),
                    Sources.of(entry, PartnerLists.rows(firstFew(each.partners())))));
        }
        return advice;
    }

    private String valueOf(Entry entry) {
        String value = brief.playbook().term(entry, "value");
        return value.isEmpty() ? brief.playbook().term(entry, "state") : value;
    }

    private static List<PartnerLedger> firstFew(List<PartnerLedger> partners) {
        return partners.subList(0, Math.min(3, partners.size()));
    }

    private Candidate candidate(Entry entry) {
        if (!brief.books().hasPartners()) {
            String playbook = brief.playbook().text(entry);
            return new Candidate(entry, Standing.UNKNOWN, BigDecimal.ZERO, playbook, List.of());
        }
        List<PartnerLedger> partners =
                PartnerLists.which(brief.base().enrolled(), each -> isOf(entry.term("type"), each));
        partners.sort((a, b) -> b.sourcedRevenue().compareTo(a.sourcedRevenue()));
        Tally sourced = Tally.NONE;
        Tally influenced = Tally.NONE;
        for (PartnerLedger each : partners) {
            sourced = sourced.plus(each.sourced());
            influenced = influenced.plus(each.influenced());
        }
        if (partners.isEmpty()) {
            return absent(entry);
        }
        String count = Wording.count(partners.size(), "enrolled partner");
        if (!brief.knowsPartnerDeals()) {
            return new Candidate(
                    entry, Standing.UNKNOWN, BigDecimal.ZERO, count + "; what they sell is unknown", partners);
        }
        BigDecimal earned = sourced.amount().add(influenced.amount());
        boolean isEarning = sourced.deals() + influenced.deals() > 0;
        String why =
                isEarning ? count + ": " + wins(sourced, influenced) : count + ", no win in the last twelve months";
        return new Candidate(entry, isEarning ? Standing.EARNING : Standing.IDLE, earned, why, partners);
    }

    private String wins(Tally sourced, Tally influenced) {
        List<String> words = new ArrayList<>();
        if (sourced.deals() > 0) {
            words.add(Wording.count(sourced.deals(), "sourced win") + " ("
                    + brief.wording().money(sourced.amount()) + ")");
        }
        if (influenced.deals() > 0) {
            words.add(Wording.count(influenced.deals(), "influenced win") + " ("
                    + brief.wording().money(influenced.amount()) + ")");
        }
        return Wording.list(words);
    }

    /** Not there, unless partners of unknown type may be of it, or nothing in the files could tell. */
    private Candidate absent(Entry entry) {
        String type = entry.term("type");
        if (type.isEmpty() || type.equals("acquisition")) {
            boolean isPlanned = type.equals("acquisition") && brief.outline().says("acquisitions");
            String why = isPlanned ? "acquisitions are in the program" : "the files do not tell of any";
            return new Candidate(entry, isPlanned ? Standing.IDLE : Standing.UNKNOWN, BigDecimal.ZERO, why, List.of());
        }
        int untyped = PartnerLists.which(
                        brief.base().enrolled(), each -> each.partner().type().isEmpty())
                .size();
        return untyped == 0
                ? new Candidate(
                        entry, Standing.ABSENT, BigDecimal.ZERO, "no enrolled partner is of this type", List.of())
                : new Candidate(
                        entry,
                        Standing.UNKNOWN,
                        BigDecimal.ZERO,
                        "no enrolled partner is known to be of this type; " + untyped
                                + (untyped == 1 ? " has" : " have") + " no type",
                        List.of());
    }

    /** Channel covers reseller, referral and affiliate; a technology type covers OEM; ecosystem covers marketplace where it is not its own. */
    private boolean isOf(String type, PartnerLedger each) {
        if (each.partner().type().isEmpty()) {
            return false;
        }
        PartnerType own = each.partner().type().get();
        return switch (type) {
            case "channel" -> own.sells();
            case "technology" -> own == PartnerType.TECHNOLOGY || own == PartnerType.OEM;
            case "strategic" -> own == PartnerType.STRATEGIC || own == PartnerType.CO_MARKETING;
            case "ecosystem" -> own == PartnerType.ECOSYSTEM || own == PartnerType.MARKETPLACE;
            case "si" -> own == PartnerType.SI;
            case "marketplace" -> own == PartnerType.MARKETPLACE || own == PartnerType.ECOSYSTEM;
            default -> false;
        };
    }
}
