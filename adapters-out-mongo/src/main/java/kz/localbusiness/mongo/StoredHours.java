package kz.localbusiness.mongo;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;

/// How hours are stored: by the English name of the day, on the wall clock.
public interface StoredHours {

    /// ISO.
    record Stretch(String opens, String closes) {}

    default Map<String, List<Stretch>> days(WeeklyHours week) {
        return week.days().entrySet().stream()
                .collect(toMap(day -> day.getKey().name(), day -> stretches(day.getValue())));
    }

    default WeeklyHours week(Map<String, List<Stretch>> days) {
        return new WeeklyHours(
                days.entrySet().stream()
                        .collect(
                                toMap(
                                        day -> DayOfWeek.valueOf(day.getKey()),
                                        day -> hours(day.getValue()))));
    }

    default List<Stretch> stretches(List<OpeningHours> hours) {
        return hours.stream()
                .map(one -> new Stretch(one.opens().toString(), one.closes().toString()))
                .toList();
    }

    default List<OpeningHours> hours(List<Stretch> stretches) {
        return stretches.stream()
                .map(one ->
                        new OpeningHours(
                                LocalTime.parse(one.opens()), LocalTime.parse(one.closes())))
                .toList();
    }
}
