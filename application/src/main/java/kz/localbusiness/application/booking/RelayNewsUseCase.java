package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.notice.Notice;

@UseCase(Audience.PLATFORM)
class RelayNewsUseCase implements RelayNews {

    private final StaffDays days;
    private final Notices notices;
    private final LiveNews liveNews;
    private final Clock clock;

    RelayNewsUseCase(StaffDays days, Notices notices, LiveNews liveNews, Clock clock) {
        this.days = days;
        this.notices = notices;
        this.liveNews = liveNews;
        this.clock = clock;
    }

    @Override
    public void relay(Command command) {
        var day = days.of(command.staff(), command.date());
        day.news().forEach(event -> tell(event, day));
        var told = day.news().stream().map(BookingEvent::id).collect(Collectors.toSet());
        var settled = settled(day.relayed(told), clock.instant());
        if (!settled.equals(day)) {
            days.save(settled);
        }
    }

    private void tell(BookingEvent event, StaffDay day) {
        if (event instanceof AppointmentMoved moved) {
            release(moved, day);
        }
        notices.add(Notice.about(event, day.business()));
        liveNews.publish(day.business(), event);
    }

    private void release(AppointmentMoved moved, StaffDay day) {
        if (!moved.fromDate().equals(day.date())) {
            var left = days.of(moved.fromStaff(), moved.fromDate());
            var released = left.released(moved.appointment());
            if (!released.equals(left)) {
                days.save(released);
            }
        }
    }

    /// A departure that lapsed has either arrived elsewhere or never will.
    private StaffDay settled(StaffDay day, Instant now) {
        var settled = day;
        for (var departure : day.departures()) {
            if (!departure.until().isAfter(now)) {
                var id = departure.appointment().id();
                settled = arrivedElsewhere(id) ? settled.released(id) : settled.restored(id);
            }
        }
        return settled;
    }

    private boolean arrivedElsewhere(AppointmentId id) {
        return days.holding(id).flatMap(day -> day.appointment(id)).isPresent();
    }
}
