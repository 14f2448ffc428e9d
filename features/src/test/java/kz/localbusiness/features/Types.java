package kz.localbusiness.features;

import io.cucumber.java.ParameterType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.Obstacle;

/// How the specifications write days, times, services, reasons and states.
public final class Types {

    @ParameterType("\\d{4}-\\d{2}-\\d{2}")
    public LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterType("\\d{2}:\\d{2}")
    public LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    @ParameterType("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
    public DayOfWeek weekday(String text) {
        return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
    }

    @ParameterType("\"[^\"]+\" with \\w+(?: and then \"[^\"]+\" with \\w+)*")
    public Wanted services(String text) {
        return Wanted.of(text);
    }

    @ParameterType(
            "too soon|in the past|beyond the horizon|outside the hours|on a break|off the grid"
                    + "|on a day off|over the day's limit|over the client's limit|taken|kept free"
                    + "|full|without a room")
    public Class<? extends Obstacle> obstacle(String text) {
        return switch (text) {
            case "too soon" -> Obstacle.TooSoon.class;
            case "in the past" -> Obstacle.InThePast.class;
            case "beyond the horizon" -> Obstacle.BeyondHorizon.class;
            case "outside the hours" -> Obstacle.OutsideHours.class;
            case "on a break" -> Obstacle.OnBreak.class;
            case "off the grid" -> Obstacle.OffGrid.class;
            case "on a day off" -> Obstacle.NotWorking.class;
            case "over the day's limit" -> Obstacle.DayLimit.class;
            case "over the client's limit" -> Obstacle.ClientLimit.class;
            case "kept free" -> Obstacle.Blocked.class;
            case "full" -> Obstacle.SessionFull.class;
            case "without a room" -> Obstacle.NoResource.class;
            default -> Obstacle.Taken.class;
        };
    }

    @ParameterType(
            "it is fully booked|it is too late|it is too early|the business rests|nobody works")
    public Class<? extends NoTime> noTime(String text) {
        return switch (text) {
            case "it is fully booked" -> NoTime.FullyBooked.class;
            case "it is too late" -> NoTime.TooLate.class;
            case "it is too early" -> NoTime.TooEarly.class;
            case "the business rests" -> NoTime.Closed.class;
            default -> NoTime.NobodyWorks.class;
        };
    }

    @ParameterType("requested|confirmed|rescheduled|arrived|completed|missed|cancelled")
    public Class<? extends AppointmentState> state(String text) {
        return switch (text) {
            case "requested" -> AppointmentState.Requested.class;
            case "confirmed" -> AppointmentState.Confirmed.class;
            case "rescheduled" -> AppointmentState.Rescheduled.class;
            case "arrived" -> AppointmentState.Arrived.class;
            case "completed" -> AppointmentState.Completed.class;
            case "missed" -> AppointmentState.NoShow.class;
            default -> AppointmentState.Cancelled.class;
        };
    }

    @ParameterType("has arrived|has been served|did not come")
    public Progress progress(String text) {
        return switch (text) {
            case "has arrived" -> Progress.ARRIVED;
            case "has been served" -> Progress.COMPLETED;
            default -> Progress.NO_SHOW;
        };
    }
}
