package kz.localbusiness.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.HoldDecision.Holding;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.WaitlistDecision.WaitlistFull;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.BusinessId;

/// Offers time that became free to those who wait for it: to each alone, held for a set time. Who
/// has had fewest offers comes first, and of those who has waited longest.
final class FreedTime {

    private static final Comparator<WaitlistEntry> ORDER =
            Comparator.comparingInt(WaitlistEntry::offers).thenComparing(WaitlistEntry::since);

    private final BookingOffice office;
    private final Bookable bookable;
    private final Boards boards;
    private final Desk desk;
    private final Waitlist waitlist;
    private final Notices notices;

    FreedTime(BookingOffice office, Waitlist waitlist, Notices notices) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.boards = new Boards(office.agendas());
        this.desk = new Desk(office);
        this.waitlist = waitlist;
        this.notices = notices;
    }

    void offer(LocalDate date) {
        offer(date, waitlist.open(WaitlistFull.MOST));
    }

    /// Whose offer has passed is written last: whoever dies or loses a race before does it all
    /// again.
    void offer(LocalDate date, WaitlistEntry passed) {
        var others =
                waitlist.open(WaitlistFull.MOST).stream()
                        .filter(entry -> !entry.id().equals(passed.id()));
        var offered = offer(date, Stream.concat(others, Stream.of(passed)).toList());
        if (!offered.contains(passed)) {
            waitlist.save(passed);
        }
    }

    /// @return who has got one
    private List<WaitlistEntry> offer(LocalDate date, List<WaitlistEntry> open) {
        open.forEach(this::tellAgain);
        return open.stream()
                .filter(entry -> entry.waitsFor(date))
                .sorted(ORDER)
                .filter(entry -> hasOffered(entry, date))
                .toList();
    }

    private boolean hasOffered(WaitlistEntry entry, LocalDate date) {
        var choice = List.of(ServiceChoice.of(entry.offering(), entry.staff()));
        var hold =
                bookable.forClient(
                                choice, Preference.NONE, entry.client().phone(), entry.nextOffer())
                        .flatMap(inquiry -> held(entry, inquiry, date));
        hold.ifPresent(held -> tell(entry, held));
        return hold.isPresent();
    }

    private Optional<Hold> held(WaitlistEntry entry, Inquiry inquiry, LocalDate date) {
        var now = office.clock().instant();
        var board = boards.of(inquiry, date, date, now);
        return Availability.of(inquiry, board, date, date, now)
                .offers()
                .getFirst()
                .ranked()
                .stream()
                .map(Offer::start)
                .findFirst()
                .flatMap(start -> held(entry, inquiry, start));
    }

    private Optional<Hold> held(WaitlistEntry entry, Inquiry inquiry, Instant start) {
        var until = office.clock().instant().plus(term(inquiry, start));
        return desk.hold(entry.nextOffer(), inquiry, start, until) instanceof Holding(var hold)
                ? Optional.of(hold)
                : Optional.empty();
    }

    /// Not longer than until the notice that every booking needs.
    private Duration term(Inquiry inquiry, Instant start) {
        var last = start.minus(inquiry.policy().window().minimumNotice());
        var left = Duration.between(office.clock().instant(), last);
        var usual = inquiry.policy().holds().offer();
        return left.compareTo(usual) < 0 ? left : usual;
    }

    private void tell(WaitlistEntry entry, Hold hold) {
        var now = office.clock().instant();
        waitlist.save(entry.offered(hold, now));
        tell(entry.business(), hold.id(), now);
    }

    /// Whoever made the offer may have died before it was told. What was told once is told no more.
    private void tellAgain(WaitlistEntry entry) {
        var now = office.clock().instant();
        if (entry.state() instanceof Offered offer && now.isBefore(offer.until())) {
            tell(entry.business(), offer.hold(), now);
        }
    }

    private void tell(BusinessId business, AppointmentId hold, Instant now) {
        var event = new EventId(hold.value());
        notices.add(Notice.due(business, event, hold, NoticeKind.TIME_OFFERED, now));
    }
}
