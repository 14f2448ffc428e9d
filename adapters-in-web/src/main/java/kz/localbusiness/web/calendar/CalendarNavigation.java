package kz.localbusiness.web.calendar;

import kz.localbusiness.domain.business.Slug;

/// Where the calendar is; what of it is shown is in [CalendarPlace].
public final class CalendarNavigation {

    static final String CALENDAR = ":slug/admin/calendar";

    private CalendarNavigation() {}

    public static String calendar(Slug slug) {
        return slug.value() + "/admin/calendar";
    }
}
