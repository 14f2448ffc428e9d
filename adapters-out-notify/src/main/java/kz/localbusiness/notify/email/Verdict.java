package kz.localbusiness.notify.email;

import java.time.Duration;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// What a failure means for a message to one person.
final class Verdict {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private Verdict() {}

    /// @param given whether the server had all of the message
    static HandOver on(MailException failed, boolean given) {
        return given && isOfTheFarewell(failed)
                ? new Accepted(null, null)
                : ServerAnswer.in(failed)
                        .map(Verdict::on)
                        .orElseGet(() -> given ? new Unclear() : new NotNow(null));
    }

    /// What is said of a recipient says nothing of the server.
    private static HandOver on(ServerAnswer answer) {
        if (!answer.isForNow()) {
            return new Refused(answer.why());
        }
        return new NotNow(answer.isAboutRecipient() ? A_MINUTE : null);
    }

    /// The message was taken before.
    private static boolean isOfTheFarewell(MailException failed) {
        return failed instanceof MailSendException sending && sending.getFailedMessages().isEmpty();
    }
}
