package kz.localbusiness.application.notice;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.notice.out.AppointmentEmails;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.WaitlistDecision.WaitlistFull;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.HandOver.Accepted;
import kz.localbusiness.domain.notice.HandOver.NotNow;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// Claims the message, looks at the appointment again, then sends. A crash in between lets the
/// claim lapse, and another attempt is made.
@UseCase(Audience.PLATFORM)
class SendNoticeUseCase implements SendNotice {

    private final Notices notices;
    private final NoticeChoices choices;
    private final BookingOffice office;
    private final Waitlist waitlist;
    private final ClientCards cards;
    private final AppointmentEmails emails;
    private final ManageLinks links;
    private final Instance instance;

    SendNoticeUseCase(
            Notices notices,
            NoticeChoices choices,
            BookingOffice office,
            Waitlist waitlist,
            ClientCards cards,
            AppointmentEmails emails,
            ManageLinks links,
            Instance instance) {
        this.notices = notices;
        this.choices = choices;
        this.office = office;
        this.waitlist = waitlist;
        this.cards = cards;
        this.emails = emails;
        this.links = links;
        this.instance = instance;
    }

    @Override
    public void send(Command command) {
        var now = office.clock().instant();
        var due = notices.find(command.notice()).filter(notice -> notice.isDue(now));
        if (due.isPresent()) {
            notices.save(due.get().claimed(now));
            notices.find(command.notice()).map(this::attempted).ifPresent(notices::save);
        }
    }

    private Notice attempted(Notice notice) {
        if (!choices.current().sends(notice.kind())) {
            return notice.dropped();
        }
        var email = notice.kind() == NoticeKind.TIME_OFFERED ? ofOffer(notice) : ofVisit(notice);
        if (email.isEmpty()) {
            return notice.dropped();
        }
        return switch (emails.send(email.get())) {
            case Accepted _, Unclear _ -> notice.sent();
            case Refused(var why) when !why.isOfProvider() -> notice.dropped();
            case Refused _, NotNow _ -> notice.failed(office.clock().instant());
        };
    }

    /// Empty when there is nobody to write to, nobody wants it, or it is not true any more.
    private Optional<AppointmentEmail> ofVisit(Notice notice) {
        return office.agendas()
                .home(notice.appointment())
                .flatMap(agenda -> agenda.appointment(notice.appointment()))
                .filter(visit -> notice.kind().stillHolds(visit, office.clock().instant()))
                .filter(visit -> notice.kind().isOwed(visit) || wantsEmail(visit))
                .flatMap(visit ->
                        email(notice, visit, ManageLink.to(visit, notice.business()), null));
    }

    private boolean wantsEmail(Appointment visit) {
        return cards.having(visit.client().phone())
                .map(card -> card.wants(Channel.EMAIL))
                .orElse(true);
    }

    private Optional<AppointmentEmail> ofOffer(Notice notice) {
        return waitlist.open(WaitlistFull.MOST).stream()
                .filter(entry -> entry.isOffered(notice.appointment(), office.clock().instant()))
                .findFirst()
                .flatMap(entry -> ofOffer(notice, entry));
    }

    private Optional<AppointmentEmail> ofOffer(Notice notice, WaitlistEntry entry) {
        var zone = office.businesses().current().orElseThrow().zone();
        return office.agendas()
                .home(notice.appointment())
                .flatMap(agenda -> agenda.hold(notice.appointment()))
                .flatMap(hold ->
                        email(
                                notice,
                                entry.visit(hold, office.clock().instant()),
                                entry.manageLink(zone),
                                hold.until()));
    }

    private Optional<AppointmentEmail> email(
            Notice notice, Appointment visit, ManageLink link, @Nullable Instant heldUntil) {
        var business = office.businesses().current().orElseThrow();
        var page = instance.managePage(business.slug(), links.sign(link));
        return Optional.ofNullable(visit.client().email())
                .map(to ->
                        new AppointmentEmail(
                                notice.id(),
                                notice.kind(),
                                to,
                                business,
                                staffName(visit),
                                visit,
                                page,
                                heldUntil));
    }

    /// Empty when that person is not there any more.
    private String staffName(Appointment visit) {
        var by = visit.segments().getFirst().staff();
        return office.staff().find(by).map(StaffMember::name).orElse("");
    }
}
