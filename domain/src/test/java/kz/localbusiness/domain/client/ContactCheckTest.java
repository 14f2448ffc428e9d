package kz.localbusiness.domain.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.client.CodeDecision.CodeSent;
import kz.localbusiness.domain.client.CodeDecision.TooSoon;
import kz.localbusiness.domain.client.ProofDecision.NoCode;
import kz.localbusiness.domain.client.ProofDecision.Proven;
import kz.localbusiness.domain.client.ProofDecision.WrongCode;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A check of a contact")
class ContactCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
    private static final ContactCheck NONE =
            ContactCheck.none(
                    new BusinessId(new UUID(1, 0)),
                    new Contact.Phone(new PhoneNumber("+77011234567")));

    @Test
    void isPassedByTheCodeThatWasSentLastAndOnlyOnce() {
        var first = sent(NONE, "first", NOON);
        var second = sent(first, "second", NOON.plus(ContactCheck.PAUSE));
        var now = NOON.plus(ContactCheck.PAUSE).plusSeconds(1);

        assertThat(second.prove("first", now)).isInstanceOf(WrongCode.class);
        var proven = (Proven) second.prove("second", now);
        assertThat(proven.used().prove("second", now)).isInstanceOf(NoCode.class);
        assertThat(proven.used().prove("", now)).isInstanceOf(NoCode.class);
    }

    @Test
    void isOverAfterTenMinutes() {
        var check = sent(NONE, "code", NOON);

        assertThat(check.prove("code", NOON.plus(ContactCheck.LIFE).minusMillis(1)))
                .isInstanceOf(Proven.class);
        assertThat(check.prove("code", NOON.plus(ContactCheck.LIFE))).isInstanceOf(NoCode.class);
    }

    @Test
    void isOverAfterFiveWrongTries() {
        var check = sent(NONE, "code", NOON);
        for (int left = ContactCheck.MOST_TRIES - 1; left >= 0; left--) {
            check = ((WrongCode) check.prove("guess", NOON)).check();
            assertThat(check.tries()).isEqualTo(left);
        }

        assertThat(check.prove("code", NOON)).isInstanceOf(NoCode.class);
    }

    @Test
    void isSentAgainAfterAMinuteAndFiveTimesADay() {
        var check = sent(NONE, "code", NOON);

        assertThat(check.send("next", NOON.plusSeconds(59)))
                .isEqualTo(new TooSoon(NOON.plusSeconds(60)));
        for (int minute = 1; minute < ContactCheck.MOST_A_DAY; minute++) {
            check = sent(check, "code", NOON.plus(Duration.ofMinutes(minute)));
        }
        var tomorrow = NOON.plus(Duration.ofDays(1));
        assertThat(check.send("next", NOON.plus(Duration.ofHours(3))))
                .isEqualTo(new TooSoon(tomorrow));
        assertThat(sent(check, "next", tomorrow).sent()).hasSize(ContactCheck.MOST_A_DAY);
    }

    @Test
    void knowsNoCodeBeforeOneIsSent() {
        assertThat(NONE.prove("", NOON)).isInstanceOf(NoCode.class);
    }

    private static ContactCheck sent(ContactCheck check, String fingerprint, Instant now) {
        return ((CodeSent) check.send(fingerprint, now)).check();
    }
}
