package kz.localbusiness.web.calendar;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowCalendar.Filter;
import kz.localbusiness.domain.booking.Standing;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// What of the calendar an address shows. Whatever in it cannot be read is as if it were not there.
///
/// @param date null for today on the business's clock
/// @param staff null for everybody
/// @param service null for every service
/// @param state null for everything but what was cancelled
/// @param client for whom a time is looked for, named as whoever books knows them; null for nobody
record CalendarPlace(
        @Nullable LocalDate date,
        CalendarSpan span,
        @Nullable StaffId staff,
        @Nullable OfferingId service,
        @Nullable Standing state,
        @Nullable UUID client) {

    private static final int LONGEST = 36;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    static CalendarPlace of(QueryParameters address) {
        return new CalendarPlace(
                read(address, "date", CalendarPlace::date),
                Optional.ofNullable(read(address, "view", CalendarSpan::of))
                        .orElse(CalendarSpan.DAY),
                read(address, "staff", text -> id(text).map(StaffId::new)),
                read(address, "service", text -> id(text).map(OfferingId::new)),
                read(address, "state", CalendarPlace::standing),
                read(address, "book", CalendarPlace::id));
    }

    QueryParameters address() {
        var all = new LinkedHashMap<String, String>();
        put(all, "date", date);
        put(all, "view", span == CalendarSpan.DAY ? null : span.code());
        put(all, "staff", staff == null ? null : staff.value());
        put(all, "service", service == null ? null : service.value());
        put(all, "state", state == null ? null : code(state));
        put(all, "book", client);
        return QueryParameters.simple(all);
    }

    Filter filter() {
        return new Filter(
                set(staff),
                set(service),
                state == null
                        ? EnumSet.complementOf(EnumSet.of(Standing.CANCELLED))
                        : Set.of(state));
    }

    /// How many of the filters are set.
    long filters() {
        return Stream.of(
                        Optional.ofNullable(staff),
                        Optional.ofNullable(service),
                        Optional.ofNullable(state))
                .filter(Optional::isPresent)
                .count();
    }

    CalendarPlace at(@Nullable LocalDate day) {
        return new CalendarPlace(day, span, staff, service, state, client);
    }

    CalendarPlace as(CalendarSpan other) {
        return new CalendarPlace(date, other, staff, service, state, client);
    }

    CalendarPlace filtered(
            @Nullable StaffId who, @Nullable OfferingId what, @Nullable Standing where) {
        return new CalendarPlace(date, span, who, what, where, client);
    }

    static String code(Standing state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<UUID> id(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(CalendarPlace::isNear);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static boolean isNear(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static Optional<Standing> standing(String text) {
        return Arrays.stream(Standing.values()).filter(one -> code(one).equals(text)).findFirst();
    }

    private static <T> @Nullable T read(
            QueryParameters address, String name, Function<String, Optional<T>> reader) {
        return address.getSingleParameter(name)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(reader)
                .orElse(null);
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    private static <T> Set<T> set(@Nullable T one) {
        return Stream.ofNullable(one).collect(Collectors.toSet());
    }
}
