package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.ComingPromised;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.PromiseDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.PromiseDecision.NotConfirmed;
import kz.localbusiness.domain.booking.PromiseDecision.Promised;
import kz.localbusiness.domain.booking.PromiseDecision.WasPromised;
import org.junit.jupiter.api.Test;

class PromiseToComeTest {

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");

    @Test
    void staysWithTheVisitWhileItIsAtItsTime() {
        assertThat(promise()).isInstanceOf(NotConfirmed.class);
        confirm();

        assertThat(promise()).isInstanceOf(Promised.class);
        assertThat(promise()).isInstanceOf(WasPromised.class);

        var day = salon.day(MONDAY);
        assertThat(day.appointment(visit.id())).hasValueSatisfying(Appointment::isPromised);
        assertThat(day.news()).filteredOn(ComingPromised.class::isInstance).hasSize(1);
    }

    @Test
    void isToldToWhoeverWatchesAndWritesNoMessage() {
        confirm();
        relay();
        var messages = salon.platform.notices.everything().size();
        var seen = new ArrayList<BookingEvent>();
        salon.platform.liveNews.watch(salon.business, seen::add);
        salon.platform.callers.become(new Caller.Anyone());
        promise();

        relay();

        assertThat(seen).singleElement().isInstanceOf(ComingPromised.class);
        assertThat(salon.day(MONDAY).news()).isEmpty();
        assertThat(salon.platform.notices.everything()).hasSize(messages);
    }

    @Test
    void needsTheLinkOfTheVisitItself() {
        var other = salon.booked(TUESDAY, "10:00");

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> promise(token(other)));
    }

    @Test
    void needsTheLinkThatIsGoodNow() {
        confirm();
        var old = token(visit);
        var renew = new RenewMyManageLink.Command(salon.business, visit.id(), old);
        salon.platform.port(RenewMyManageLink.class).renew(renew);

        assertThat(promise(old)).isEqualTo(new NoSuchAppointment());
    }

    private void relay() {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
    }

    private void confirm() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command = new ConfirmAppointment.Command(salon.business, visit.id());
        salon.platform.port(ConfirmAppointment.class).confirm(command);
        salon.platform.callers.become(new Caller.Anyone());
    }

    private PromiseDecision promise() {
        return promise(token(visit));
    }

    private PromiseDecision promise(ManageToken token) {
        var command = new PromiseToCome.Command(salon.business, visit.id(), token);
        return salon.platform.port(PromiseToCome.class).promise(command);
    }

    private ManageToken token(Appointment of) {
        return salon.platform.links.sign(ManageLink.to(of, salon.business));
    }
}
