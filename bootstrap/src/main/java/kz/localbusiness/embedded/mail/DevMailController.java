package kz.localbusiness.embedded.mail;

import kz.localbusiness.embedded.EmbeddedUnless;
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

    DevMailController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping(path = "/dev/mail", produces = HTML)
    String list() {
        return MailPages.list(mailbox.newestFirst());
    }

    @GetMapping(path = "/dev/mail/{number}", produces = HTML)
    String show(@PathVariable int number) {
        return mailbox.find(number)
                .map(MailPages::one)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
