package kz.localbusiness.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    @Test
    void stripsTextAndKeepsItsLineBreaks() {
        assertThat(Texts.required("name", "  one\ntwo ", 20)).isEqualTo("one\ntwo");
        assertThat(Texts.optional("name", "  ", 20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\u001bb", "123456"})
    void refusesTextThatIsBlankTooLongOrCarriesControlCharacters(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.required("name", text, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b", "123456"})
    void refusesANameOfMoreThanOneLine(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.line("name", text, 5));
    }

    @Test
    void keepsTextOfExactlyTheLongestLength() {
        assertThat(Texts.required("name", "12345", 5)).isEqualTo("12345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana@example.kz", "d.a+b@mail.example.com"})
    void takesOrdinaryEmailAddresses(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dana",
                "Dana@example.kz",
                "dana@example",
                "a b@example.kz",
                "dana@example.kz\nBcc: all@example.kz",
                "dana@@example.kz"
            })
    void refusesWhatIsNoEmailAddressInLowerCase(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void refusesAnEmailAddressThatIsTooLong() {
        var longest = "d@" + "a".repeat(63) + ("." + "b".repeat(63)).repeat(3);

        assertThat(EmailAddress.isValid(longest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"87011234567", "+7701123456", "+770112345678", "+1 7011234567", ""})
    void refusesPhoneNumbersThatAreNotKazakh(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(text));
    }

    @Test
    void countsMoneyInTiynAndNeverBelowZero() {
        assertThat(Money.tenge(5_000)).isEqualTo(new Money(500_000));
        assertThat(new Money(599).wholeTenge()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1));
    }
}
