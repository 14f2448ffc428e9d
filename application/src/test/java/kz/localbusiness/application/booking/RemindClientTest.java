package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.booking.RemindDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.RemindDecision.NoWay;
import kz.localbusiness.domain.booking.RemindDecision.NotNow;
import kz.localbusiness.domain.booking.RemindDecision.Reminded;
import kz.localbusiness.domain.booking.RemindDecision.Unwanted;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.QuietHours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whether a reminder finds a way is asked before it is promised.
class RemindClientTest {

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");

    @BeforeEach
    void confirm() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command = new ConfirmAppointment.Command(salon.business, visit.id());
        salon.platform.port(ConfirmAppointment.class).confirm(command);
    }

    @Test
    void goesByWhicheverWayTheBusinessTakes() {
        write(Channel.SMS);

        assertThat(remind()).isInstanceOf(Reminded.class);
    }

    @Test
    void isNotPromisedWhereNoWayLeadsToTheClient() {
        write(Channel.TELEGRAM);
        assertThat(remind()).isEqualTo(new NoWay());

        write(Channel.WHATSAPP);
        assertThat(remind()).isEqualTo(new NoWay());
    }

    @Test
    void isNotPromisedAgainstTheWishOfTheClient() {
        write(Channel.SMS, Channel.EMAIL);

        choose(MessageWishes.NONE.choosing(Set.of(), Set.of(NoticeKind.REMINDER), null));
        assertThat(remind()).isEqualTo(new Unwanted());

        choose(MessageWishes.NONE.silencing(Channel.SMS).silencing(Channel.EMAIL));
        assertThat(remind()).isEqualTo(new Unwanted());

        choose(MessageWishes.NONE.silencing(Channel.SMS));
        assertThat(remind()).isInstanceOf(Reminded.class);
    }

    @Test
    void isNotAskedAboutWhereNobodyIsExpected() {
        salon.platform.clock.advance(Duration.ofDays(9));

        assertThat(remind()).isInstanceOf(NotNow.class);
    }

    @Test
    void isOfNoVisitThatIsNotThere() {
        var nothing = new AppointmentId(new UUID(9, 9));
        var unknown = new RemindClient.Command(salon.business, nothing);

        assertThat(salon.platform.port(RemindClient.class).remind(unknown))
                .isEqualTo(new NoSuchAppointment());
    }

    private RemindDecision remind() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command = new RemindClient.Command(salon.business, visit.id());
        return salon.platform.port(RemindClient.class).remind(command);
    }

    private void choose(MessageWishes wishes) {
        var link = salon.platform.links.sign(ManageLink.to(visit, salon.business));
        var command = ChooseMyMessages.Command.of(salon.business, visit.id(), link, wishes);
        salon.platform.port(ChooseMyMessages.class).choose(command);
    }

    private void write(Channel... order) {
        var usual = DeliveryRules.USUAL;
        var rules =
                new DeliveryRules(
                        List.of(order), usual.reminders(), usual.patience(), QuietHours.NONE);
        salon.run(() -> {
            var known = salon.platform.noticeChoices.current();
            salon.platform.noticeChoices.save(known.delivering(rules));
        });
    }
}
