package kz.localbusiness.notify.registration;

import kz.localbusiness.application.business.RegistrationEmail;
import kz.localbusiness.application.business.out.RegistrationEmails;
import kz.localbusiness.notify.email.PlatformLetters;
import kz.localbusiness.notify.email.PlatformLetters.PlatformLetter;
import org.springframework.stereotype.Component;

@Component
final class SmtpRegistrationEmails implements RegistrationEmails {

    private final PlatformLetters letters;

    SmtpRegistrationEmails(PlatformLetters letters) {
        this.letters = letters;
    }

    @Override
    public boolean send(RegistrationEmail email) {
        var texts = RegistrationTexts.in(email.language());
        var letter =
                new PlatformLetter(
                        email.to(), texts.locale(), texts.subject(email), texts.body(email));
        return letters.send(email.kind().toString(), letter);
    }
}
