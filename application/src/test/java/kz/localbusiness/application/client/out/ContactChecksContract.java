package kz.localbusiness.application.client.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.client.CodeDecision.CodeSent;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.client.ContactCheck;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/// What is remembered of the codes that were sent.
public abstract class ContactChecksContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final Contact PHONE = new Contact.Phone(new PhoneNumber("+77011234567"));
    private static final Contact EMAIL = new Contact.Email(new EmailAddress("dana@example.kz"));

    protected abstract ContactChecks checks();

    @Test
    void keepsACheckOfEitherKindAsItWas() {
        doHere(() -> checks().save(sent(ContactCheck.none(here, PHONE))));
        doHere(() -> checks().save(sent(ContactCheck.none(here, EMAIL))));

        for (var contact : new Contact[] {PHONE, EMAIL}) {
            assertThat(here(() -> checks().of(contact)))
                    .returns(contact, ContactCheck::contact)
                    .returns(List.of(NOW), ContactCheck::sent)
                    .returns("fingerprint", ContactCheck::fingerprint)
                    .returns(ContactCheck.MOST_TRIES, ContactCheck::tries);
        }
    }

    @Test
    void knowsNoCodeAtFirst() {
        assertThat(here(() -> checks().of(PHONE))).isEqualTo(ContactCheck.none(here, PHONE));
    }

    @Test
    void letsOnlyOneOfTwoTriesCount() {
        doHere(() -> checks().save(sent(ContactCheck.none(here, PHONE))));
        var read = here(() -> checks().of(PHONE));
        doHere(() -> checks().save(read));

        assertThatThrownBy(() -> doHere(() -> checks().save(read))).isInstanceOf(StaleState.class);
    }

    @Test
    void forgetsAContactHereAndNowhereElse() {
        doHere(() -> checks().save(sent(ContactCheck.none(here, PHONE))));
        doElsewhere(() -> checks().forget(PHONE));
        assertThat(here(() -> checks().of(PHONE)).sent()).isNotEmpty();

        doHere(() -> checks().forget(PHONE));
        doHere(() -> checks().forget(PHONE));

        assertThat(here(() -> checks().of(PHONE))).isEqualTo(ContactCheck.none(here, PHONE));
    }

    @Test
    void keepsBusinessesApart() {
        doHere(() -> checks().save(sent(ContactCheck.none(here, PHONE))));

        assertThat(elsewhere(() -> checks().of(PHONE)).sent()).isEmpty();
    }

    private static ContactCheck sent(ContactCheck check) {
        return ((CodeSent) check.send("fingerprint", NOW)).check();
    }
}
