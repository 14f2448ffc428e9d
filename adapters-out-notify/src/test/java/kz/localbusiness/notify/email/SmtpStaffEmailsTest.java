package kz.localbusiness.notify.email;

import static kz.localbusiness.notify.email.EmailFixture.email;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import kz.localbusiness.application.notice.StaffMessage.News;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpStaffEmailsTest {

    @ParameterizedTest
    @EnumSource
    void writesToWhoeverWorksThere(News news) throws Exception {
        var email = email(NoticeKind.RECEIVED, Language.RU).toStaff(news);
        try (var smtp = new Smtp()) {
            var handedOver = new SmtpStaffEmails(smtp.post()).send(email);

            assertThat(handedOver).isEqualTo(new Accepted(null, null));
            var message = smtp.theOnlyMessage();
            assertThat(message.getAllRecipients())
                    .containsExactly(new InternetAddress("asel@example.kz"));
            assertThat(message.getSubject()).isEqualTo(Letter.about(email).subject());
            assertThat(new Parts(message).tree()).isEqualTo("alternative(text/plain, text/html)");
        }
    }

    /// Nobody can be unsubscribed from their own work by a link that somebody forwards.
    @Test
    void offersNoClickThatUnsubscribes() throws Exception {
        try (var smtp = new Smtp()) {
            new SmtpStaffEmails(smtp.post())
                    .send(email(NoticeKind.RECEIVED, Language.KK).toStaff(News.BOOKED));

            var message = smtp.theOnlyMessage();
            assertThat(message.getHeader("List-Unsubscribe")).isNull();
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getMessageID())
                    .isEqualTo("<%s@lbp.example>".formatted(EmailFixture.EVENT));
        }
    }
}
