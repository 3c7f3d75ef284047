package io.github.partnerplan.check.rules;

import io.github.partnerplan.check.Check;
import io.github.partnerplan.check.Facts;
import io.github.partnerplan.check.Found;
import io.github.partnerplan.model.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The head of direct sales decides who holds an account. */
final class ConflictDeciderSales implements Check {

    @Override
    public String id() {
        return "conflict-decider-sales";
    }

    @Override
    public void look(Facts facts, Found found) {
        List<String> roles = facts.entry("direct-sales-roles").list("roles");
        boolean isNamed = false;
        for (String path : List.of("deal_registration.decides", "conflict.decides")) {
            Optional<Outline.Setting> decides = facts.outline().first(path);
            isNamed |= decides.isPresent();
            decides.ifPresent(setting -> judge(setting, roles, found));
        }
        if (!isNamed) {
            List<Outline.Setting> steps = facts.outline().at("conflict.escalation");
            if (!steps.isEmpty()) {
                judge(steps.get(steps.size() - 1), roles, found);
            }
        }
    }

    private static void judge(Outline.Setting setting, List<String> roles, Found found) {
        if (roles.contains(last(setting.text()))) {
            found.at(
                    setting.where(),
                    "\"" + setting.text() + "\" decides who holds an account, and the direct team is a party to it",
                    "Let a role decide that is measured on neither side, such as the head of revenue operations.");
        }
    }

    /** The last of the roles named, who has the final word: {@code partner desk, then the VP Sales} is {@code vp sales}. */
    private static String last(String text) {
        String role = text.toLowerCase(Locale.ROOT);
        for (String mark : List.of(",", ";", " then ")) {
            role = role.substring(role.lastIndexOf(mark) + 1);
        }
        role = role.strip();
        for (String opening : List.of("then ", "finally ", "the ", "our ")) {
            role = role.startsWith(opening) ? role.substring(opening.length()) : role;
        }
        return role;
    }
}
