package kz.localbusiness.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+77011234567");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 701 123 45 67",
                "87011234567",
                "8 (701) 123-45-67",
                "7011234567",
                "+7(701)1234567"
            })
    void understandsWhatPeopleType(String typed) {
        assertThat(PhoneNumbers.mobile(typed)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "701",
                "phone",
                "+7 916 123 45 67",
                "+1 212 555 0123",
                "+7 701 123 45 67 ext. 5",
                "+7 701 123 45 67 89 01 23 45 67 89 01 23"
            })
    void takesNothingElseFromAClient(String typed) {
        assertThat(PhoneNumbers.mobile(typed)).isEmpty();
    }

    @Test
    void takesALandlineFromABusinessOnly() {
        var landline = "8 (7122) 32 10 00";

        assertThat(PhoneNumbers.any(landline)).contains(new PhoneNumber("+77122321000"));
        assertThat(PhoneNumbers.mobile(landline)).isEmpty();
    }

    @Test
    void showsANumberInGroups() {
        assertThat(PhoneNumbers.shown(NUMBER)).isEqualTo("+7 701 123 45 67");
    }

    @Test
    void keepsTheCodeOfALandlinesCityTogether() {
        var landline = new PhoneNumber("+77122354010");

        assertThat(PhoneNumbers.shown(landline)).isEqualTo("+7 7122 35 40 10");
    }
}
