package kz.localbusiness.application.booking;

import java.time.Clock;
import java.util.function.Consumer;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.BookingEvent;

@UseCase(Audience.EVERYONE)
class WatchMyAppointmentUseCase implements WatchMyAppointment {

    private final LiveNews news;
    private final ManageAccess access;

    WatchMyAppointmentUseCase(LiveNews news, ManageLinks links, Clock clock) {
        this.news = news;
        this.access = new ManageAccess(links, clock);
    }

    @Override
    public Runnable watch(Query query, Consumer<BookingEvent> watcher) {
        access.require(query.token(), query.appointment());
        return news.watch(
                query.business(),
                event -> {
                    if (event.appointment().equals(query.appointment())) {
                        watcher.accept(event);
                    }
                });
    }
}
