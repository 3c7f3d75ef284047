package io.github.partnerplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlTableTest {

    private final Given given = new Given();

    private Optional<YamlTable> table(String text) {
        Node node = YamlFile.parse(text, "p.yaml", given.findings).orElseThrow();
        return YamlTable.of(node, "p.yaml", given.findings);
    }

    @Test
    void columnsAreAllKeysInTheOrderOfFirstSight() {
        YamlTable table =
                table("- {name: Acme, tier: Gold}\n- {tier: Silver, id: P-2}\n").orElseThrow();

        assertThat(table.columns()).extracting(Table.Column::name).containsExactly("name", "tier", "id");
        assertThat(Given.rows(table)).containsExactly(List.of("Acme", "Gold", ""), List.of("", "Silver", "P-2"));
    }

    @Test
    void aListInACellIsJoined() {
        YamlTable table = table("- name: Acme\n  aliases: [A, 'B ', ~, C]\n").orElseThrow();

        assertThat(Given.rows(table)).containsExactly(List.of("Acme", "A;B;C"));
    }

    @Test
    void cellsKnowTheirPlace() {
        YamlTable table = table("- name: Acme\n  tier: Gold\n- name: Beta\n").orElseThrow();
        List<String> places = new java.util.ArrayList<>();
        table.forEach(row -> places.add(row.line() + " " + row.where(1).words()));

        assertThat(places).containsExactly("1 p.yaml:2:9", "3 p.yaml:3:1");
    }

    @Test
    void aGroupWithOneKeyMayHoldTheList() {
        assertThat(Given.rows(table("partners:\n  - name: Acme\n").orElseThrow()))
                .containsExactly(List.of("Acme"));
    }

    @Test
    void anEmptyListIsATableWithoutRows() {
        assertThat(Given.rows(table("partners: []\n").orElseThrow())).isEmpty();
        assertThat(Given.rows(table("partners:\n").orElseThrow())).isEmpty();
        assertThat(given.found()).isEmpty();
    }

    @Test
    void whatIsNoRowIsFoundAndTheOthersAreKept() {
        YamlTable table =
                table("- Acme\n- name: Beta\n  address: {city: Rome}\n").orElseThrow();

        assertThat(Given.rows(table)).containsExactly(List.of("Beta", ""));
        assertThat(given.found()).containsExactly("p.yaml:1:3 error value-type", "p.yaml:3:12 error value-type");
    }

    @Test
    void whatIsNoListIsFound() {
        assertThat(table("a: 1\nb: 2\n")).isEmpty();
        assertThat(given.found()).containsExactly("p.yaml:1:1 error value-type");
    }
}
