package kz.localbusiness.application.booking;

import java.util.function.Consumer;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.domain.booking.BookingEvent;

@UseCase(Audience.TEAM)
class WatchBookingsUseCase implements WatchBookings {

    private final LiveNews news;

    WatchBookingsUseCase(LiveNews news) {
        this.news = news;
    }

    @Override
    public Runnable watch(Query query, Consumer<BookingEvent> watcher) {
        return news.watch(query.business(), watcher);
    }
}
