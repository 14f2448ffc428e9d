package kz.localbusiness.web.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.DayOff;
import kz.localbusiness.domain.staff.ScheduleException.Kind;

/// How obstacles are told to the owner, about one person and in one language.
///
/// @param who is kept from rendering the visit
public record OwnerTone(Translations texts, String who, ZoneId zone, Language language) {

    public Told told(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.InThePast() -> as("in-the-past", "in-the-past");
            case Obstacle.TooSoon(var notice) -> as("too-soon", "too-soon", minutes(notice));
            case Obstacle.BeyondHorizon(var last) ->
                    as("beyond-horizon", "beyond-horizon", wording().day(last));
            case Obstacle.NotWorking(var why) -> notWorking(why);
            case Obstacle.OutsideHours(var open) when open.isEmpty() ->
                    as("outside-hours", "no-hours", who);
            case Obstacle.OutsideHours(var open) ->
                    as("outside-hours", "outside-hours", who, spans(open));
            case Obstacle.OnBreak(var pause) -> as("on-break", "on-break", who, span(pause));
            case Obstacle.OffGrid(var step) -> as("off-grid", "off-grid", minutes(step));
            case Obstacle.DayLimit(var most) -> as("day-limit", "day-limit", who, most);
            case Obstacle.ClientLimit(var most) -> as("client-limit", "client-limit", most);
            case Obstacle.Taken(var by) -> as("taken", "taken", who, span(by));
            case Obstacle.Blocked(var by, var reason) ->
                    noted(as("blocked", "blocked", who, span(by)), reason);
            case Obstacle.SessionFull(var seats) -> as("session-full", "session-full", seats);
            case Obstacle.NoResource _ -> as("no-resource", "no-resource");
            case Obstacle.AgendaFull() -> as("day-full", "day-full", who);
        };
    }

    private Told notWorking(DayOff why) {
        return switch (why) {
            case DayOff.ClosedBusiness(var closure) ->
                    noted(
                            as(
                                    "closed",
                                    "closed",
                                    wording().days(closure.from(), closure.to()),
                                    set(closure.setAt())),
                            closure.reason());
            case DayOff.OnHoliday(var holiday) -> as("holiday", "holiday", holiday(holiday.name()));
            case DayOff.Away(var away) ->
                    noted(
                            as(
                                    "not-working",
                                    kind(away.kind()),
                                    who,
                                    wording().days(away.from(), away.to()),
                                    set(away.setAt())),
                            away.note());
        };
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case VACATION -> "vacation";
            case SICK_LEAVE -> "sick-leave";
            case DAY_OFF -> "day-off";
            case EXTRA_DAY, OTHER_HOURS -> "other-hours";
        };
    }

    private String holiday(String name) {
        var key = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.text(language, "problem.holiday." + key);
    }

    private Told as(String code, String key, Object... values) {
        var message = texts.text(language, "problem.owner." + key, values);
        return new Told(code, message);
    }

    private static Told noted(Told told, String note) {
        return note.isEmpty()
                ? told
                : new Told(told.code(), "%s: «%s»".formatted(told.message(), note));
    }

    private static long minutes(Duration duration) {
        return duration.toMinutes();
    }

    private String set(Instant at) {
        return wording().day(LocalDate.ofInstant(at, zone));
    }

    private String spans(List<TimeSlot> open) {
        return open.stream().map(this::span).collect(Collectors.joining(", "));
    }

    private String span(TimeSlot slot) {
        return wording().span(slot, zone);
    }

    private Wording wording() {
        return Wording.in(language);
    }

    /// @param code of the obstacle, for machines
    /// @param message for the owner
    public record Told(String code, String message) {}
}
