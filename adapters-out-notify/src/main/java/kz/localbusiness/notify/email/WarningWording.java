package kz.localbusiness.notify.email;

import java.net.URI;
import kz.localbusiness.application.notice.OwnerEmail;

/// The sentences of a letter in which the operator warns of something.
record WarningWording(OwnerEmail email, EmailTexts texts) implements Words {

    @Override
    public String business() {
        return "Local Business Platform";
    }

    @Override
    public String subject() {
        return texts.say("warning.subject");
    }

    @Override
    public String news() {
        return email.warning().text().in(email.language());
    }

    @Override
    public String invitation() {
        return texts.say("warning.link");
    }

    @Override
    public URI link() {
        return email.page();
    }

    @Override
    public String footer() {
        return texts.say("warning.footer");
    }
}
