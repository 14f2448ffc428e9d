package kz.localbusiness.mongo.staff;

import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.mongo.StoredHours;
import kz.localbusiness.mongo.StoredValues;
import kz.localbusiness.mongo.staff.StaffMemberDocument.Dated;
import kz.localbusiness.mongo.staff.StaffMemberDocument.Timetable;
import org.jspecify.annotations.Nullable;

interface ScheduleMapper extends StoredValues, StoredHours {

    default Timetable toDocument(Schedule schedule) {
        var weekly = schedule.weekly();
        return new Timetable(
                weekly == null ? null : days(weekly),
                schedule.exceptions().stream().map(this::dated).toList());
    }

    default Schedule toDomain(@Nullable Timetable timetable) {
        return timetable == null
                ? Schedule.OF_THE_BUSINESS
                : new Schedule(
                        weekly(timetable),
                        timetable.exceptions().stream().map(this::exception).toList());
    }

    private @Nullable WeeklyHours weekly(Timetable timetable) {
        var weekly = timetable.weekly();
        return weekly == null ? null : week(weekly);
    }

    private Dated dated(ScheduleException exception) {
        return new Dated(
                text(exception.from()),
                text(exception.to()),
                exception.kind().name(),
                stretches(exception.hours()),
                exception.note(),
                exception.setAt());
    }

    private ScheduleException exception(Dated dated) {
        return new ScheduleException(
                date(dated.from()),
                date(dated.to()),
                Kind.valueOf(dated.kind()),
                hours(dated.hours()),
                dated.note(),
                dated.setAt());
    }
}
