package kz.localbusiness.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.domain.business.Closure;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.Texts;

/// Dates on which someone's ordinary week does not hold.
///
/// @param to inclusive
/// @param hours what is worked instead, in order of time; empty on days off
/// @param note for the owner's eyes, empty when there is none
public record ScheduleException(
        LocalDate from,
        LocalDate to,
        Kind kind,
        List<OpeningHours> hours,
        String note,
        Instant setAt) {

    public enum Kind {
        VACATION,
        SICK_LEAVE,
        DAY_OFF,
        /// Works on a day that is usually free.
        EXTRA_DAY,
        OTHER_HOURS;

        public boolean isWorked() {
            return this == EXTRA_DAY || this == OTHER_HOURS;
        }
    }

    public static final int MAX_NOTE = 200;
    private static final int MOST_STRETCHES = 6;

    public ScheduleException {
        if (!Closure.isPossible(from, to)) {
            throw new IllegalArgumentException("an exception lasts 1 to 366 days");
        }
        hours = hours.stream().sorted(Comparator.comparing(OpeningHours::opens)).toList();
        if (hours.isEmpty() == kind.isWorked() || hours.size() > MOST_STRETCHES) {
            throw new IllegalArgumentException(
                    "only worked days have hours, and at most 6 of them");
        }
        if (WeeklyHours.overlap(hours)) {
            throw new IllegalArgumentException("hours overlap");
        }
        note = Texts.optional("note", note, MAX_NOTE);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /// Nobody needs to know whether somebody is ill or on holiday.
    ScheduleException toldToClients() {
        var kept = kind.isWorked() ? kind : Kind.DAY_OFF;
        return new ScheduleException(from, to, kept, hours, "", setAt);
    }
}
