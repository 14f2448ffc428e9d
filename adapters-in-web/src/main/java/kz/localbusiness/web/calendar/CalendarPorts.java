package kz.localbusiness.web.calendar;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.BlockTime;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowCalendar;
import kz.localbusiness.application.booking.UnblockTime;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.business.ShowSetup;
import org.springframework.stereotype.Component;

/// What the calendar asks the application for.
@Component
record CalendarPorts(
        ShowSetup setup,
        ShowCalendar calendar,
        ShowAppointment appointment,
        MoveAppointment moves,
        ResizeAppointment lengths,
        BlockTime blocks,
        UnblockTime unblocks,
        WatchBookings bookings,
        Ids ids,
        Clock clock) {}
