package kz.localbusiness.notify.email;

import kz.localbusiness.application.notice.OwnerEmail;
import kz.localbusiness.application.notice.out.OwnerEmails;
import kz.localbusiness.domain.notice.HandOver;
import org.springframework.stereotype.Component;

@Component
final class SmtpOwnerEmails implements OwnerEmails {

    private final Post post;

    SmtpOwnerEmails(Post post) {
        this.post = post;
    }

    @Override
    public HandOver send(OwnerEmail email) {
        return post.handOver(new Outgoing(email.id(), email.to(), Letter.about(email), null, null));
    }
}
