package io.github.partnerplan.report;

import io.github.partnerplan.diff.Move;
import io.github.partnerplan.diff.ProgramDiff;
import io.github.partnerplan.diff.Protection;
import io.github.partnerplan.plan.Wording;
import java.util.ArrayList;
import java.util.List;

/** What changes in a few sentences: who moves; money, and for whom most; findings and registrations. */
final class DiffVerdict {

    private final ProgramDiff diff;
    private final Wording wording;

    DiffVerdict(ProgramDiff diff) {
        this.diff = diff;
        this.wording = diff.wording();
    }

    List<String> lines() {
        if (diff.isBlind()) {
            return List.of(rest());
        }
        List<String> lines = new ArrayList<>(List.of(moves()));
        lines.addAll(new DiffMoneyWords(diff).lines());
        lines.add(rest());
        return lines;
    }

    private String moves() {
        List<String> parts = new ArrayList<>();
        for (Move.Kind kind : Move.Kind.values()) {
            int count = diff.moves(kind).size();
            if (count > 0) {
                String who = parts.isEmpty() ? Wording.count(count, "partner") : String.valueOf(count);
                parts.add(who + " " + verb(kind, count == 1));
            }
        }
        return parts.isEmpty() ? "Nobody moves." : String.join(", ", parts) + ".";
    }

    private static String verb(Move.Kind kind, boolean isOne) {
        return switch (kind) {
            case DEMOTED -> isOne ? "moves down" : "move down";
            case FORCED_OUT -> isOne ? "drops out" : "drop out";
            case PROMOTED -> isOne ? "moves up" : "move up";
            case NEWLY_ELIGIBLE -> isOne ? "comes into a tier" : "come into a tier";
            case ACROSS -> isOne ? "moves across" : "move across";
            case UNKNOWN -> isOne ? "is undecided" : "are undecided";
        };
    }

    private String rest() {
        return findings() + "; " + registrations() + ".";
    }

    private String findings() {
        int go = diff.findings().disappeared().size();
        int come = diff.findings().appeared().size();
        if (go == 0 && come == 0) {
            return "No finding comes or goes";
        }
        List<String> parts = new ArrayList<>();
        if (go > 0) {
            parts.add(Wording.count(go, "finding") + (go == 1 ? " goes" : " go"));
        }
        if (come > 0) {
            parts.add((go > 0 ? String.valueOf(come) : Wording.count(come, "finding"))
                    + (come == 1 ? " comes" : " come"));
        }
        return String.join(", ", parts);
    }

    private String registrations() {
        Protection protection = diff.protection();
        int gain = protection.gain().size();
        int lose = protection.lose().size();
        if (gain == 0 && lose == 0) {
            return "no registration gains or loses protection";
        }
        List<String> parts = new ArrayList<>();
        if (gain > 0) {
            parts.add(Wording.count(gain, "registration") + (gain == 1 ? " gains" : " gain") + " protection"
                    + stake(protection.gain()));
        }
        if (lose > 0) {
            parts.add((gain > 0 ? String.valueOf(lose) : Wording.count(lose, "registration"))
                    + (lose == 1 ? " loses" : " lose")
                    + (gain > 0 ? " it" : " protection")
                    + stake(protection.lose()));
        }
        return String.join(", ", parts);
    }

    private String stake(List<Protection.Hold> holds) {
        return Protection.stake(holds)
                .map(amount -> " (" + wording.money(amount) + " of open deals)")
                .orElse("");
    }
}
