package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BlockId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// The calendar as the browser draws it, see `calendar.js`. Nothing of what it shows is kept here,
/// and nothing that it says is trusted.
@Tag("lbp-calendar")
@JavaScript("context://event-calendar-5.10.1/event-calendar.min.js")
@JavaScript("context://calendar.js")
@StyleSheet("context://event-calendar-5.10.1/event-calendar.min.css")
@StyleSheet("context://calendar.css")
final class StaffCalendar extends Component {

    private static final int LONGEST = 36;

    /// What was tapped, or dragged somewhere else. Times are those of the business's clock.
    interface Touch {

        void visit(AppointmentId visit);

        void block(BlockId block, StaffId staff, LocalDate date);

        /// @param staff null where the columns are not people
        void time(@Nullable StaffId staff, LocalDateTime start);

        void day(LocalDate date);

        /// @param staff null for those who have it
        void moved(AppointmentId visit, @Nullable StaffId staff, LocalDateTime start);

        void stretched(AppointmentId visit, LocalDateTime end);
    }

    final Touch touch;

    StaffCalendar(Touch touch) {
        this.touch = touch;
        setId("staff-calendar");
        getElement().setAttribute("role", "region");
    }

    void show(CalendarPage page) {
        getElement().setAttribute("aria-label", page.words().label());
        getElement().callJsFunction("show", page);
    }

    /// Puts what is there of one visit now in the place of what was there before.
    void put(AppointmentId visit, List<CalendarItem> items, boolean isNew) {
        getElement().callJsFunction("put", visit.value().toString(), items, isNew);
    }

    @ClientCallable
    void visitTapped(String visit) {
        id(visit).map(AppointmentId::new).ifPresent(touch::visit);
    }

    @ClientCallable
    void blockTapped(String block, String staff, String date) {
        id(block)
                .map(BlockId::new)
                .ifPresent(what ->
                        id(staff)
                                .map(StaffId::new)
                                .ifPresent(who ->
                                        CalendarPlace.date(date)
                                                .ifPresent(day -> touch.block(what, who, day))));
    }

    @ClientCallable
    void timeTapped(String staff, String start) {
        time(start).ifPresent(at -> touch.time(id(staff).map(StaffId::new).orElse(null), at));
    }

    @ClientCallable
    void dayTapped(String date) {
        CalendarPlace.date(date).ifPresent(touch::day);
    }

    @ClientCallable
    void visitMoved(String visit, String staff, String start) {
        var who = id(staff).map(StaffId::new).orElse(null);
        id(visit)
                .map(AppointmentId::new)
                .ifPresent(what -> time(start).ifPresent(at -> touch.moved(what, who, at)));
    }

    @ClientCallable
    void visitStretched(String visit, String end) {
        id(visit)
                .map(AppointmentId::new)
                .ifPresent(what -> time(end).ifPresent(at -> touch.stretched(what, at)));
    }

    private static Optional<UUID> id(String text) {
        return text.length() > LONGEST ? Optional.empty() : CalendarPlace.id(text);
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return text.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text))
                            .filter(time -> CalendarPlace.isNear(time.toLocalDate()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
