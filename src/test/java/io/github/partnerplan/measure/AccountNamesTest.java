package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNamesTest {

    record Spelling(String account, String domain) {}

    /** The groups that claims on these spellings make. */
    private static AccountGroups of(List<Spelling> spellings) {
        AccountGroups groups = new AccountGroups(2 * spellings.size());
        spellings.forEach(each -> groups.note(AccountKey.of(each.account(), each.domain()), 1));
        return groups;
    }

    private static int group(AccountGroups groups, String account, String domain) {
        return groups.group(AccountKey.of(account, domain));
    }

    private static boolean isOne(AccountGroups groups, Spelling a, Spelling b) {
        return group(groups, a.account(), a.domain()) == group(groups, b.account(), b.domain());
    }

    private static long one(String account, String domain) {
        return account.isBlank() ? AccountNames.domainHash(domain) : AccountNames.nameHash(account);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme Corp      | ACME CORP.",
                "Acme, Inc.     | acme",
                "Acme GmbH & Co. KG | Acme",
                "O'Neil Ltd     | ONeil",
                "Acme S.A.      | Acme SA",
                "Acme-Nord AG   | acme nord",
                "www.acme.com   | https://acme.com/about",
                "Company Store  | company store" // a legal form is none where it is the first word
            })
    void spellingsOfOneAccountMeet(String one, String other) {
        assertThat(one(one, "")).isEqualTo(one(other, ""));
    }

    @ParameterizedTest
    @CsvSource({"Acme North, Acme South", "Acme, Acne", "Inc, Ltd", "acme.com, acme.de"})
    void differentAccountsStayApart(String one, String other) {
        assertThat(one(one, "")).isNotEqualTo(one(other, ""));
    }

    @Test
    void aDomainAloneTellsAndNothingTellsNothing() {
        assertThat(one("", "WWW.Acme.com/x")).isEqualTo(one("", "acme.com"));
        assertThat(one("", "")).isZero();
        assertThat(one(" ", " ")).isZero();
    }

    @Test
    void twoSpellingsJoinedByAThirdAreOne() {
        AccountGroups names = of(List.of(
                new Spelling("Acme Holding", "acme.com"),
                new Spelling("Acme Group", "acme.de"),
                new Spelling("Acme Group", "acme.com")));
        assertThat(group(names, "Acme Holding", "")).isEqualTo(group(names, "", "acme.de"));
        assertThat(group(names, "Beta", "")).isNotEqualTo(group(names, "Acme Group", ""));
    }

    @Property(tries = 300)
    void theOrderOfSpellingsChangesNothing(@ForAll("spellings") List<Spelling> spellings, @ForAll long seed) {
        List<Spelling> shuffled = new ArrayList<>(spellings);
        Collections.shuffle(shuffled, new Random(seed));
        AccountGroups straight = of(spellings);
        AccountGroups mixed = of(shuffled);
        for (Spelling a : spellings) {
            for (Spelling b : spellings) {
                assertThat(isOne(mixed, a, b)).isEqualTo(isOne(straight, a, b));
            }
        }
    }

    @Property(tries = 300)
    void oneAccountIsWhatNamesAndDomainsConnect(@ForAll("spellings") List<Spelling> spellings) {
        AccountGroups names = of(spellings);
        int[] group = new int[spellings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int round = 0; round < group.length; round++) {
            for (int i = 0; i < group.length; i++) {
                for (int j = 0; j < group.length; j++) {
                    Spelling a = spellings.get(i);
                    Spelling b = spellings.get(j);
                    boolean isSame = a.account().equals(b.account())
                            || (!a.domain().isEmpty() && a.domain().equals(b.domain()));
                    if (isSame) {
                        group[i] = Math.min(group[i], group[j]);
                    }
                }
            }
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < group.length; j++) {
                Spelling a = spellings.get(i);
                Spelling b = spellings.get(j);
                assertThat(isOne(names, a, b)).isEqualTo(group[i] == group[j]);
            }
        }
    }

    @Property(tries = 300)
    void caseAndPunctuationDoNotCount(@ForAll("words") List<String> words) {
        String plain = String.join(" ", words);
        String dressed = String.join(", ", words).toUpperCase(Locale.ROOT) + "., Inc.";
        assertThat(one(dressed, "")).isEqualTo(one(plain, ""));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('f', 'j')
                .ofMinLength(3)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Spelling>> spellings() {
        Arbitrary<String> names = Arbitraries.of("north", "south", "east", "west", "up", "down");
        Arbitrary<String> domains = Arbitraries.of("", "a.com", "b.com", "c.com", "d.com");
        return Combinators.combine(names, domains)
                .as(Spelling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }
}
