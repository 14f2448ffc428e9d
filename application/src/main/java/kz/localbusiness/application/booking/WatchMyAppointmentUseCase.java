package kz.localbusiness.application.booking;

import java.util.function.Consumer;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.BookingEvent;

@UseCase(Audience.EVERYONE)
class WatchMyAppointmentUseCase implements WatchMyAppointment {

    private final LiveNews news;
    private final Visits visits;
    private final ManageAccess access;

    WatchMyAppointmentUseCase(LiveNews news, BookingOffice office, ManageLinks links) {
        this.news = news;
        this.visits = new Visits(office.agendas());
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public Runnable watch(Query query, Consumer<BookingEvent> watcher) {
        var link = access.require(query.token(), query.appointment());
        if (visits.openedBy(link).isEmpty()) {
            throw new NotAllowed("the link was replaced");
        }
        return news.watch(
                query.business(),
                event -> {
                    if (event.appointment().equals(query.appointment())) {
                        watcher.accept(event);
                    }
                });
    }
}
