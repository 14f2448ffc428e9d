package kz.localbusiness.application.notice;

import java.util.Objects;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.Notice;

/// Writes to the address that was left with the visit.
final class EmailPost extends Post {

    private final AppointmentEmails emails;
    private final Words words;

    EmailPost(AppointmentEmails emails, Words words) {
        super(Channel.EMAIL);
        this.emails = emails;
        this.words = words;
    }

    @Override
    boolean reaches(Notice notice, VisitFacts facts) {
        return facts.visit().client().email() != null;
    }

    @Override
    HandOver send(Notice notice, VisitFacts facts) {
        return emails.send(
                new AppointmentEmail(
                        notice.event(),
                        notice.kind(),
                        Objects.requireNonNull(facts.visit().client().email()),
                        facts.business(),
                        facts.staffName(),
                        facts.visit(),
                        facts.manageLink(),
                        facts.heldUntil(),
                        words.own(notice.kind(), Channel.EMAIL, facts).orElse(null)));
    }
}
