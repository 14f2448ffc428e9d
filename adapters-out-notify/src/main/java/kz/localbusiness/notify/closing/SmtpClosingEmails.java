package kz.localbusiness.notify.closing;

import kz.localbusiness.application.closing.ClosingEmail;
import kz.localbusiness.application.closing.out.ClosingEmails;
import kz.localbusiness.notify.email.PlatformLetters;
import kz.localbusiness.notify.email.PlatformLetters.PlatformLetter;
import org.springframework.stereotype.Component;

@Component
final class SmtpClosingEmails implements ClosingEmails {

    private final PlatformLetters letters;

    SmtpClosingEmails(PlatformLetters letters) {
        this.letters = letters;
    }

    @Override
    public boolean send(ClosingEmail email) {
        var texts = ClosingTexts.in(email.language());
        var letter =
                new PlatformLetter(
                        email.to(), texts.locale(), texts.subject(email), texts.body(email));
        return letters.send("on the end of a business", letter);
    }
}
