package io.github.partnerplan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackedColumnTest {

    private static void comeBack(PackedColumn column, List<? extends Number> numbers) {
        numbers.forEach(each -> column.add(each.longValue()));
        assertThat(column.size()).isEqualTo(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(column.getLong(i)).isEqualTo(numbers.get(i).longValue());
        }
    }

    @Property(tries = 20)
    void numbersOfEachWidthComeBack(
            @ForAll @Size(max = 5_000) List<Byte> bytes,
            @ForAll @Size(max = 5_000) List<Short> shorts,
            @ForAll @Size(max = 5_000) List<Integer> ints,
            @ForAll @Size(max = 5_000) List<Long> longs) {
        comeBack(PackedColumn.ofBytes(), bytes);
        comeBack(PackedColumn.ofShorts(), shorts);
        comeBack(PackedColumn.ofInts(), ints);
        comeBack(PackedColumn.ofLongs(), longs);
    }

    @Test
    void moreThanOneBlockOfNumbersComesBack() {
        PackedColumn column = PackedColumn.ofInts();
        for (int i = 0; i < 10_000; i++) {
            column.add(7L * i);
        }
        assertThat(column.get(9_999)).isEqualTo(69_993);
        assertThat(column.get(1_024)).isEqualTo(7_168);
    }

    @Test
    void aNumberThatDoesNotFitIsNotCutShort() {
        assertThatThrownBy(() -> PackedColumn.ofBytes().add(128))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("128 does not fit into 1 bytes");
    }

    @Property(tries = 200)
    void amountsComeBackToTheLastDigit(@ForAll List<BigDecimal> amounts) {
        AmountColumn column = new AmountColumn();
        column.add(Optional.empty());
        amounts.forEach(each -> column.add(Optional.of(each)));
        assertThat(column.get(0)).isEmpty();
        for (int i = 0; i < amounts.size(); i++) {
            assertThat(column.get(i + 1)).contains(amounts.get(i));
        }
    }

    @Test
    void anAmountWithTooManyDigitsOrTooLongAScaleComesBackToo() {
        List<BigDecimal> amounts =
                List.of(new BigDecimal("9223372036854775808"), new BigDecimal("1E-200"), new BigDecimal("1E+200"));
        AmountColumn column = new AmountColumn();
        amounts.forEach(each -> column.add(Optional.of(each)));
        for (int i = 0; i < amounts.size(); i++) {
            assertThat(column.get(i)).contains(amounts.get(i));
        }
    }
}
