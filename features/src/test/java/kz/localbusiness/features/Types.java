package kz.localbusiness.features;

import io.cucumber.java.ParameterType;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.localbusiness.domain.booking.Obstacle;

/// How the specifications write days and times.
public final class Types {

    @ParameterType("\\d{4}-\\d{2}-\\d{2}")
    public LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterType("\\d{2}:\\d{2}")
    public LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    @ParameterType("too soon|in the past|beyond the horizon|outside the hours")
    public Class<? extends Obstacle> obstacle(String text) {
        return switch (text) {
            case "too soon" -> Obstacle.TooSoon.class;
            case "in the past" -> Obstacle.InThePast.class;
            case "beyond the horizon" -> Obstacle.BeyondHorizon.class;
            default -> Obstacle.OutsideHours.class;
        };
    }
}
