package kz.localbusiness.application.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.SecondThoughts;
import kz.localbusiness.domain.booking.WaitlistDecision.WaitlistFull;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Subject;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// Looks again at what a message tells of.
public final class NoticeFacts {

    private static final Subject OFFER = new Subject.ToClient(NoticeKind.TIME_OFFERED);

    private final BookingOffice office;
    private final Waitlist waitlist;
    private final ManageLinks links;
    private final Instance instance;

    NoticeFacts(BookingOffice office, Waitlist waitlist, ManageLinks links, Instance instance) {
        this.office = office;
        this.waitlist = waitlist;
        this.links = links;
        this.instance = instance;
    }

    /// What looking again at the visit says of a message.
    sealed interface Truth {

        record Holds(VisitFacts facts) implements Truth {}

        /// The business may still take back what it has just done.
        record Undecided(Instant until) implements Truth {}

        /// It is not true any more, or no news.
        record Gone() implements Truth {}
    }

    /// @param befores how long before a visit its client is reminded
    Truth of(Notice notice, List<Duration> befores) {
        return notice.subject().equals(OFFER)
                ? ofOffer(notice).<Truth>map(Truth.Holds::new).orElseGet(Truth.Gone::new)
                : office.agendas()
                        .appointment(notice.appointment())
                        .map(visit -> of(notice, visit, befores))
                        .orElseGet(Truth.Gone::new);
    }

    /// Whether or not it is true.
    Optional<VisitFacts> ofVisit(Notice notice) {
        return office.agendas()
                .appointment(notice.appointment())
                .map(visit -> ofVisit(notice, visit));
    }

    Instant now() {
        return office.clock().instant();
    }

    private Truth of(Notice notice, Appointment visit, List<Duration> befores) {
        var end = SecondThoughts.end(visit, now());
        if (notice.isForClient() && end.isPresent()) {
            return new Truth.Undecided(end.get());
        }
        return notice.stillHolds(visit, befores, now())
                ? new Truth.Holds(ofVisit(notice, visit))
                : new Truth.Gone();
    }

    private VisitFacts ofVisit(Notice notice, Appointment visit) {
        var until = notice.subject().until(visit);
        return facts(visit, ManageLink.to(visit, notice.business()), null, until);
    }

    private Optional<VisitFacts> ofOffer(Notice notice) {
        return waitlist.open(WaitlistFull.MOST).stream()
                .filter(entry -> entry.isOffered(notice.appointment(), office.clock().instant()))
                .findFirst()
                .flatMap(entry -> ofOffer(notice, entry));
    }

    private Optional<VisitFacts> ofOffer(Notice notice, WaitlistEntry entry) {
        var zone = office.businesses().current().orElseThrow().zone();
        return office.agendas()
                .home(notice.appointment())
                .flatMap(agenda -> agenda.hold(notice.appointment()))
                .map(hold -> {
                    var visit = entry.visit(hold, office.clock().instant());
                    return facts(visit, entry.manageLink(zone), hold.until(), hold.until());
                });
    }

    private VisitFacts facts(
            Appointment visit, ManageLink link, @Nullable Instant heldUntil, Instant until) {
        var business = office.businesses().current().orElseThrow();
        var page = instance.managePage(business.slug(), links.sign(link));
        var rest = Duration.between(now(), until);
        return new VisitFacts(business, staffName(visit), visit, link, page, heldUntil, rest);
    }

    private String staffName(Appointment visit) {
        var by = visit.segments().getFirst().staff();
        return office.staff().find(by).map(StaffMember::name).orElse("");
    }
}
