package kz.localbusiness.web.people;

import kz.localbusiness.application.staff.AddScheduleException;
import kz.localbusiness.application.staff.RemoveScheduleException;
import kz.localbusiness.application.staff.SetSchedule;
import kz.localbusiness.application.staff.ShowAffectedVisits;
import org.springframework.stereotype.Component;

/// What is asked about somebody's hours.
@Component
record SchedulePorts(
        SetSchedule week,
        AddScheduleException add,
        RemoveScheduleException remove,
        ShowAffectedVisits affected) {}
