package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.Leeway;

@UseCase(Audience.EVERYONE)
class ShowMyMoveStartsUseCase implements ShowMyMoveStarts {

    private final BookingOffice office;
    private final ManageAccess access;
    private final Bookable bookable;
    private final Openings openings;

    ShowMyMoveStartsUseCase(BookingOffice office, ManageLinks links) {
        this.office = office;
        this.access = new ManageAccess(links, office.clock());
        this.bookable = new Bookable(office);
        this.openings = new Openings(office);
    }

    @Override
    public Answer show(Query query) {
        var link = access.require(query.token(), query.appointment());
        return new Visits(office.agendas())
                .openedBy(link)
                .flatMap(home ->
                        bookable.toMove(home.visit(), null)
                                .map(inquiry -> answer(home, inquiry, query)))
                .orElseGet(NoSuchAppointment::new);
    }

    private Answer answer(AtHome home, Inquiry inquiry, Query query) {
        var now = office.clock().instant();
        return switch (Leeway.toMove(home, inquiry.policy(), now)) {
            case Leeway.Barred why -> new NotAllowedNow(why);
            case Leeway.Until _ -> new Shown(openings.of(inquiry, query.from(), query.to()));
        };
    }
}
