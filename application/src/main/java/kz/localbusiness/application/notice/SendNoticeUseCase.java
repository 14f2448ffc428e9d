package kz.localbusiness.application.notice;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.staff.StaffMember;

/// Claims the message, looks at the appointment again, then sends. A crash in between lets the
/// claim lapse, and another attempt is made.
@UseCase(Audience.PLATFORM)
class SendNoticeUseCase implements SendNotice {

    private final Notices notices;
    private final StaffDays days;
    private final Businesses businesses;
    private final StaffMembers staff;
    private final AppointmentEmails emails;
    private final ManageLinks links;
    private final Instance instance;
    private final Clock clock;

    SendNoticeUseCase(
            Notices notices,
            StaffDays days,
            Businesses businesses,
            StaffMembers staff,
            AppointmentEmails emails,
            ManageLinks links,
            Instance instance,
            Clock clock) {
        this.notices = notices;
        this.days = days;
        this.businesses = businesses;
        this.staff = staff;
        this.emails = emails;
        this.links = links;
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public void send(Command command) {
        var now = clock.instant();
        var due = notices.find(command.notice()).filter(notice -> notice.isDue(now));
        if (due.isPresent()) {
            notices.save(due.get().claimed(now));
            notices.find(command.notice()).map(this::attempted).ifPresent(notices::save);
        }
    }

    private Notice attempted(Notice notice) {
        var email = days.holding(notice.appointment()).flatMap(day -> email(notice, day));
        if (email.isEmpty()) {
            return notice.dropped();
        }
        return emails.send(email.get()) ? notice.sent() : notice.failed(clock.instant());
    }

    /// Empty when there is nobody to write to, or it is not true any more.
    private Optional<AppointmentEmail> email(Notice notice, StaffDay day) {
        var appointment =
                day.appointment(notice.appointment())
                        .orElseThrow(() -> new StaleState("an appointment on its way"));
        return notice.kind().stillHolds(appointment)
                ? email(notice, day, appointment)
                : Optional.empty();
    }

    private Optional<AppointmentEmail> email(Notice notice, StaffDay day, Appointment appointment) {
        var name = staff.find(day.staff()).map(StaffMember::name).orElse("");
        var business = businesses.current().orElseThrow();
        return Optional.ofNullable(appointment.client().email())
                .map(to ->
                        new AppointmentEmail(
                                notice.id(),
                                notice.kind(),
                                to,
                                business,
                                name,
                                appointment,
                                manageLink(business, appointment)));
    }

    private URI manageLink(Business business, Appointment appointment) {
        var token = links.sign(ManageLink.to(appointment, business.id()));
        return instance.managePage(business.slug(), token);
    }
}
