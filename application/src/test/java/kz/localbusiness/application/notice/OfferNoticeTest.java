package kz.localbusiness.application.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.HoldDecision.Holding;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferNoticeTest {

    private static final WaitlistId ENTRY = new WaitlistId(new UUID(5, 5));

    private final OpenSalon salon = new OpenSalon();
    private final Hold hold = held();

    @BeforeEach
    void offer() {
        var now = salon.platform.clock.instant();
        salon.run(() -> salon.platform.waitlist.save(waiting().offered(hold, now)));
        var event = new EventId(hold.id().value());
        var notice = Notice.due(salon.business, event, hold.id(), NoticeKind.TIME_OFFERED, now);
        salon.run(() -> salon.platform.notices.add(notice));
        salon.platform.callers.become(new Caller.Platform());
    }

    @Test
    void tellsHowLongTheTimeIsHeldAndLeadsToTheAnswer() {
        send();

        var email = salon.platform.emails.sent().getFirst();
        assertThat(email.kind()).isEqualTo(NoticeKind.TIME_OFFERED);
        assertThat(email.heldUntil()).isEqualTo(hold.until());
        var page = email.manageLink().getPath();
        var token = new ManageToken(page.substring(page.lastIndexOf('/') + 1));
        var link = salon.platform.links.read(token).orElseThrow();
        assertThat(link.appointment().value()).isEqualTo(ENTRY.value());
    }

    @Test
    void dropsAnOfferThatHasLapsed() {
        salon.platform.clock.advance(Duration.between(now(), hold.until()));

        send();

        assertThat(salon.platform.emails.sent()).isEmpty();
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    private Hold held() {
        var command =
                new HoldSlot.Command(
                        salon.business,
                        new IdempotencyKey("offered.1"),
                        List.of(ServiceChoice.of(salon.haircut, salon.aigerim)),
                        salon.at(OpenSalon.MONDAY, "12:00"));
        return ((Holding) salon.platform.port(HoldSlot.class).hold(command)).hold();
    }

    private WaitlistEntry waiting() {
        var dana =
                new ClientDetails(
                        "Dana",
                        new PhoneNumber("+77011234567"),
                        new EmailAddress("dana@example.kz"),
                        "",
                        Language.RU);
        return WaitlistEntry.joining(
                salon.business,
                ENTRY,
                salon.haircut,
                null,
                OpenSalon.MONDAY,
                OpenSalon.MONDAY,
                dana,
                salon.platform.clock.instant());
    }

    private void send() {
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(10).forEach(send::send);
    }
}
