package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.domain.booking.WaitlistState.Offered;

/// A hold that became an appointment although the answer was not written down was accepted.
@UseCase(Audience.PLATFORM)
class PassOfferUseCase implements PassOffer {

    private final BookingOffice office;
    private final Waitlist waitlist;
    private final FreedTime freedTime;

    PassOfferUseCase(BookingOffice office, Waitlist waitlist, Notices notices) {
        this.office = office;
        this.waitlist = waitlist;
        this.freedTime = new FreedTime(office, waitlist, notices);
    }

    @Override
    public void pass(Command command) {
        waitlist.find(command.entry()).ifPresent(this::pass);
    }

    private void pass(WaitlistEntry entry) {
        var now = office.clock().instant();
        if (entry.state() instanceof Offered offer && !now.isBefore(offer.until())) {
            var isBooked = new Visits(office.agendas()).find(offer.hold()).isPresent();
            freedTime.offer(
                    offer.home().date(),
                    isBooked ? entry.accepted(offer, now) : entry.passed(offer, Step.LAPSED, now));
        }
    }
}
