package kz.localbusiness.notify.email;

import java.net.URI;
import java.util.Locale;
import kz.localbusiness.application.team.InvitationEmail;
import kz.localbusiness.notify.text.OneLine;

/// The sentences of an invitation to a team.
record InvitationWording(InvitationEmail email, EmailTexts texts) implements Words {

    @Override
    public String business() {
        return OneLine.of(email.business());
    }

    @Override
    public String subject() {
        return texts.say("join.subject", business());
    }

    @Override
    public String news() {
        var role = texts.say("join.role." + email.role().name().toLowerCase(Locale.ROOT));
        return texts.say("join.news", business(), role);
    }

    @Override
    public String invitation() {
        return texts.say("join.link");
    }

    @Override
    public URI link() {
        return email.link();
    }

    @Override
    public String footer() {
        return texts.say("join.footer");
    }
}
