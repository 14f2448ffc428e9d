package kz.localbusiness.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillNumberTest {

    private static final AppointmentId VISIT = new AppointmentId(new UUID(7, 7));

    @Test
    void isTheSameForOneVisitAndAnotherForEachDraw() {
        assertThat(BillNumber.of(VISIT, 0)).isEqualTo(BillNumber.of(VISIT, 0));
        assertThat(IntStream.range(0, 100).mapToObj(draw -> BillNumber.of(VISIT, draw)))
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number.digits()).matches("[1-9][0-9]{8}"));
    }

    @Test
    void hasNineDigitsTheLastOfWhichChecksTheOthers() {
        assertThat(BillNumber.read("572000007")).map(BillNumber::digits).hasValue("572000007");
    }

    @Test
    void knowsEveryWrongDigitAndEverySwap() {
        assertThat(IntStream.range(0, 200).mapToObj(draw -> BillNumber.of(VISIT, draw).digits()))
                .allSatisfy(digits ->
                        assertThat(slips(digits))
                                .allSatisfy(slip ->
                                        assertThat(BillNumber.read(slip)).as(slip).isEmpty()));
    }

    @Test
    void isReadInGroups() {
        var number = BillNumber.of(VISIT, 0);

        assertThat(number.grouped()).matches("\\d{3} \\d{3} \\d{3}");
        assertThat(BillNumber.read(number.grouped())).contains(number);
        assertThat(BillNumber.read(" " + number.grouped().replace(' ', '-') + " "))
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345678",
                "1234567890",
                "012345678",
                "572 000 00x",
                "٥٧٢٠٠٠٠٠٧",
                "5 7 2 0 0 0 0 0 7       "
            })
    void isNothingElse(String typed) {
        assertThat(BillNumber.read(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new BillNumber(typed));
    }

    /// One digit another one, or two neighbours the other way round.
    private static Stream<String> slips(String digits) {
        var wrong =
                IntStream.range(0, digits.length())
                        .boxed()
                        .flatMap(at ->
                                IntStream.range(0, 10)
                                        .mapToObj(digit ->
                                                digits.substring(0, at)
                                                        + digit
                                                        + digits.substring(at + 1)));
        var swapped =
                IntStream.range(1, digits.length())
                        .mapToObj(at ->
                                digits.substring(0, at - 1)
                                        + digits.charAt(at)
                                        + digits.charAt(at - 1)
                                        + digits.substring(at + 1));
        return Stream.concat(wrong, swapped).filter(slip -> !slip.equals(digits));
    }
}
