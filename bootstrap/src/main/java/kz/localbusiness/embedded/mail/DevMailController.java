package kz.localbusiness.embedded.mail;

import kz.localbusiness.embedded.EmbeddedUnless;
import kz.localbusiness.embedded.sms.RecordedTextMessages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Shows a developer what would have been sent. There is none of this with a real mail server.
@RestController
@EmbeddedUnless("SMTP_HOST")
final class DevMailController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final Mailbox mailbox;
    private final ObjectProvider<RecordedTextMessages> texts;

    DevMailController(Mailbox mailbox, ObjectProvider<RecordedTextMessages> texts) {
        this.mailbox = mailbox;
        this.texts = texts;
    }

    @GetMapping(path = "/dev/mail", produces = HTML)
    String list() {
        var sms = texts.stream().flatMap(all -> all.newestFirst().stream()).toList();
        return MailPages.list(mailbox.newestFirst(), sms);
    }

    @GetMapping(path = "/dev/mail/{number}", produces = HTML)
    String show(@PathVariable int number) {
        return mailbox.find(number)
                .map(MailPages::one)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
