package kz.localbusiness.application.booking;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.NewBooking;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.booking.WaitlistDecision.Left;
import kz.localbusiness.domain.booking.WaitlistDecision.NoOffer;
import kz.localbusiness.domain.booking.WaitlistDecision.NoSuchEntry;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferAccepted;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferDeclined;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistLogEntry.Step;
import kz.localbusiness.domain.booking.WaitlistState.Accepted;
import kz.localbusiness.domain.booking.WaitlistState.Offered;

@UseCase(Audience.EVERYONE)
class AnswerOfferUseCase implements AnswerOffer {

    private final BookingOffice office;
    private final Bookable bookable;
    private final Desk desk;
    private final Waitlist waitlist;
    private final FreedTime freedTime;
    private final ManageAccess access;

    AnswerOfferUseCase(
            BookingOffice office, Waitlist waitlist, Notices notices, ManageLinks links) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.desk = new Desk(office);
        this.waitlist = waitlist;
        this.freedTime = new FreedTime(office, waitlist, notices);
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public WaitlistDecision answer(Command command) {
        access.require(command.token(), new AppointmentId(command.entry().value()));
        return waitlist.find(command.entry())
                .map(entry -> answer(entry, command.choice()))
                .orElseGet(NoSuchEntry::new);
    }

    private WaitlistDecision answer(WaitlistEntry entry, Choice choice) {
        var now = office.clock().instant();
        if (choice == Choice.LEAVE) {
            return leave(entry);
        }
        return entry.state() instanceof Offered offer && now.isBefore(offer.until())
                ? answer(entry, offer, choice)
                : served(entry, choice);
    }

    /// The offer may have ended elsewhere just when its visit was booked: the visit is what counts.
    private WaitlistDecision served(WaitlistEntry entry, Choice choice) {
        return Optional.of(entry)
                .filter(one -> choice == Choice.ACCEPT && one.isOpen())
                .flatMap(one -> new Visits(office.agendas()).find(one.lastOffer()))
                .map(AtHome::visit)
                .filter(Appointment::isLive)
                .map(visit -> accepted(entry, visit))
                .orElseGet(NoOffer::new);
    }

    private WaitlistDecision answer(WaitlistEntry entry, Offered offer, Choice choice) {
        if (choice == Choice.DECLINE) {
            var declined = entry.passed(offer, Step.DECLINED, office.clock().instant());
            waitlist.save(declined);
            giveOn(entry, offer);
            return new OfferDeclined(declined);
        }
        var booking = new NewBooking(offer.hold(), entry.client(), Doer.CLIENT, null);
        var choices = List.of(ServiceChoice.of(entry.offering(), entry.staff()));
        return bookable.forClient(choices, Preference.NONE, entry.client().phone(), offer.hold())
                .map(inquiry -> desk.book(booking, inquiry, offer.start()))
                .map(decision ->
                        switch (decision) {
                            case Booked(_, var visit) -> accepted(entry, visit);
                            case AlreadyBooked(_, var visit) -> accepted(entry, visit);
                            default -> new NoOffer();
                        })
                .orElseGet(NoOffer::new);
    }

    private WaitlistDecision accepted(WaitlistEntry entry, Appointment visit) {
        var now = office.clock().instant();
        var accepted = entry.accepted(visit.id(), visit.slot().start(), now);
        waitlist.save(accepted);
        return new OfferAccepted(accepted, visit);
    }

    /// Who was served already stays served.
    private WaitlistDecision leave(WaitlistEntry entry) {
        if (!entry.isOpen()) {
            return entry.state() instanceof Accepted ? new NoOffer() : new Left(entry);
        }
        var ended = entry.ended(office.clock().instant());
        waitlist.save(ended);
        if (entry.state() instanceof Offered offer) {
            giveOn(entry, offer);
        }
        return new Left(ended);
    }

    private void giveOn(WaitlistEntry entry, Offered offer) {
        desk.giveUp(offer.hold(), entry.client().phone());
        freedTime.offer(offer.home().date());
    }
}
