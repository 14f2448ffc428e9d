package kz.localbusiness.domain.notice.sms;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.notice.ProviderReference;
import org.junit.jupiter.api.Test;

class SmsProviderTest {

    @Test
    void knowsItsOwnNumbersFromThoseOfOthers() {
        var smscs = SmsProvider.SMSC.reference("17");
        var mobizons = SmsProvider.MOBIZON.reference("17");

        assertThat(smscs).isNotEqualTo(mobizons);
        assertThat(SmsProvider.SMSC.number(smscs)).contains("17");
        assertThat(SmsProvider.SMSC.number(mobizons)).isEmpty();
        assertThat(SmsProvider.of(mobizons)).contains(SmsProvider.MOBIZON);
    }

    @Test
    void isNobodyForANameOfOurs() {
        assertThat(SmsProvider.of(new ProviderReference("visit-1:REMINDER:SMS"))).isEmpty();
    }
}
