package kz.localbusiness.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BankVoiceTest {

    @ParameterizedTest
    @EnumSource(names = {"NOT_AUTHORISED", "CERTIFICATE_UNUSABLE"})
    void refusesWhoeverItDoesNotLetIn(BankRefusal why) {
        assertThat(BankVoice.of(new BankAnswer.Refused<>(why, 0))).isEqualTo(BankVoice.REFUSES);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_AUTHORISED", "CERTIFICATE_UNUSABLE"})
    void answersAlsoWhatItWillNotDo(BankRefusal why) {
        assertThat(BankVoice.of(new BankAnswer.Refused<>(why, 0))).isEqualTo(BankVoice.ANSWERS);
    }

    @Test
    void isSilentWhereNothingCertainIsHeard() {
        assertThat(BankVoice.of(new BankAnswer.Unclear<>())).isEqualTo(BankVoice.SILENT);
        assertThat(BankVoice.of(new BankAnswer.Unavailable<>())).isEqualTo(BankVoice.SILENT);
    }
}
