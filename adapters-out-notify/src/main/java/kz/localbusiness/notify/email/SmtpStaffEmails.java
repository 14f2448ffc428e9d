package kz.localbusiness.notify.email;

import kz.localbusiness.application.notice.StaffMessage;
import kz.localbusiness.application.notice.out.StaffEmails;
import kz.localbusiness.domain.notice.HandOver;
import org.springframework.stereotype.Component;

@Component
final class SmtpStaffEmails implements StaffEmails {

    private final Post post;

    SmtpStaffEmails(Post post) {
        this.post = post;
    }

    @Override
    public HandOver send(StaffMessage email) {
        return post.handOver(new Outgoing(email.id(), email.to(), Letter.about(email), null, null));
    }
}
