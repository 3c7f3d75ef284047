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

    private static AccountNames of(List<Spelling> spellings) {
        AccountNames names = new AccountNames();
        spellings.forEach(each -> names.add(each.account(), each.domain()));
        return names;
    }

    private static String one(String account, String domain) {
        return of(List.of()).of(account, domain);
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
        assertThat(one("", "")).isEmpty();
        assertThat(one(" ", " ")).isEmpty();
    }

    @Test
    void twoSpellingsJoinedByAThirdAreOne() {
        AccountNames names = of(List.of(
                new Spelling("Acme Holding", "acme.com"),
                new Spelling("Acme Group", "acme.de"),
                new Spelling("Acme Group", "acme.com")));
        assertThat(names.of("Acme Holding", "")).isEqualTo(names.of("", "acme.de"));
        assertThat(names.of("Beta", "")).isNotEqualTo(names.of("Acme Group", ""));
    }

    @Property(tries = 300)
    void theOrderOfSpellingsChangesNothing(@ForAll("spellings") List<Spelling> spellings, @ForAll long seed) {
        List<Spelling> shuffled = new ArrayList<>(spellings);
        Collections.shuffle(shuffled, new Random(seed));
        AccountNames straight = of(spellings);
        AccountNames mixed = of(shuffled);
        for (Spelling each : spellings) {
            assertThat(mixed.of(each.account(), each.domain())).isEqualTo(straight.of(each.account(), each.domain()));
        }
    }

    @Property(tries = 300)
    void oneAccountIsWhatNamesAndDomainsConnect(@ForAll("spellings") List<Spelling> spellings) {
        AccountNames names = of(spellings);
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
                assertThat(names.of(a.account(), a.domain()).equals(names.of(b.account(), b.domain())))
                        .isEqualTo(group[i] == group[j]);
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
