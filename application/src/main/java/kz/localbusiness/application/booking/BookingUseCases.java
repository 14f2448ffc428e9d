package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.out.DueDays;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.staff.out.StaffMembers;

/// The one public door to the use cases of this package, for wiring by hand.
public final class BookingUseCases {

    private BookingUseCases() {}

    public static BookAppointment bookAppointment(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            StaffDays days,
            ManageLinks links,
            Clock clock,
            Ids ids) {
        return new BookAppointmentUseCase(businesses, offerings, staff, days, links, clock, ids);
    }

    public static CancelAppointment cancelAppointment(StaffDays days, Clock clock, Ids ids) {
        return new CancelAppointmentUseCase(days, clock, ids);
    }

    public static CancelMyAppointment cancelMyAppointment(
            StaffDays days, ManageLinks links, Clock clock, Ids ids) {
        return new CancelMyAppointmentUseCase(days, links, clock, ids);
    }

    public static ConfirmAppointment confirmAppointment(StaffDays days, Clock clock, Ids ids) {
        return new ConfirmAppointmentUseCase(days, clock, ids);
    }

    public static ExplainStart explainStart(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            StaffDays days,
            Clock clock) {
        return new ExplainStartUseCase(businesses, offerings, staff, days, clock);
    }

    public static GiveFeedback giveFeedback(StaffDays days, ManageLinks links, Clock clock) {
        return new GiveFeedbackUseCase(days, links, clock);
    }

    public static ListDueDays listDueDays(DueDays dueDays, Clock clock) {
        return new ListDueDaysUseCase(dueDays, clock);
    }

    public static MoveMyAppointment moveMyAppointment(
            Businesses businesses, StaffDays days, ManageLinks links, Clock clock, Ids ids) {
        return new MoveMyAppointmentUseCase(businesses, days, links, clock, ids);
    }

    public static OpenManageLink openManageLink(ManageLinks links, Clock clock) {
        return new OpenManageLinkUseCase(links, clock);
    }

    public static RelayNews relayNews(
            StaffDays days, Notices notices, LiveNews liveNews, Clock clock) {
        return new RelayNewsUseCase(days, notices, liveNews, clock);
    }

    public static ShowDay showDay(
            Businesses businesses, StaffMembers staff, StaffDays days, Clock clock) {
        return new ShowDayUseCase(businesses, staff, days, clock);
    }

    public static ShowFreeStarts showFreeStarts(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            StaffDays days,
            Clock clock) {
        return new ShowFreeStartsUseCase(businesses, offerings, staff, days, clock);
    }

    public static ShowMyAppointment showMyAppointment(
            Businesses businesses,
            StaffMembers staff,
            StaffDays days,
            ManageLinks links,
            Clock clock) {
        return new ShowMyAppointmentUseCase(businesses, staff, days, links, clock);
    }

    public static WatchBookings watchBookings(LiveNews news) {
        return new WatchBookingsUseCase(news);
    }

    public static WatchMyAppointment watchMyAppointment(
            LiveNews news, ManageLinks links, Clock clock) {
        return new WatchMyAppointmentUseCase(news, links, clock);
    }
}
