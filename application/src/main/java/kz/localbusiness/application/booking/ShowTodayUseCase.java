package kz.localbusiness.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.UnpaidVisits;
import kz.localbusiness.application.booking.out.WaitingRequests;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.payment.MoneyWorries;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.Gaps;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.booking.Worry.MessagesWait;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.TEAM)
class ShowTodayUseCase implements ShowToday {

    private static final Duration DEBTS = Duration.ofDays(14);
    private static final int MOST_STUCK = 100;

    private final BookingOffice office;
    private final WaitingRequests requests;
    private final UnpaidVisits unpaid;
    private final Notices notices;
    private final MoneyWorries money;
    private final Callers callers;
    private final OwnWork own;
    private final ShowDay days;

    ShowTodayUseCase(
            BookingOffice office,
            WaitingRequests requests,
            UnpaidVisits unpaid,
            Notices notices,
            MoneyWorries money,
            Callers callers) {
        this.office = office;
        this.requests = requests;
        this.unpaid = unpaid;
        this.notices = notices;
        this.money = money;
        this.callers = callers;
        this.own = new OwnWork(callers);
        this.days = new ShowDayUseCase(office, callers);
    }

    @Override
    public Today show(Query query) {
        var now = office.clock().instant();
        var business = office.businesses().current().orElseThrow();
        var offered = office.offerings().offered();
        var day = days.show(new ShowDay.Query(business.id(), null));
        var people =
                day.staff().stream()
                        .map(ShowDay.StaffAgenda::member)
                        .filter(one -> !one.archived())
                        .toList();
        return new Today(
                day,
                now,
                waiting(now),
                unpaid(business, now),
                gaps(people, business, offered, day.date(), now),
                worries(business, offered, day.date()));
    }

    private int waiting(Instant now) {
        var all =
                requests.ahead(now, ShowRequests.MOST).stream()
                        .flatMap(home -> home.requestsAhead(now))
                        .filter(own::includes)
                        .limit(ShowRequests.MOST);
        return Math.toIntExact(all.count());
    }

    private Unpaid unpaid(Business business, Instant now) {
        if (!runsIt(business)) {
            return Unpaid.NONE;
        }
        var since = now.minus(DEBTS);
        return Unpaid.of(
                unpaid.latest(since, ListUnpaid.MOST).stream()
                        .flatMap(Agenda::unpaid)
                        .filter(visit -> !visit.slot().start().isBefore(since))
                        .limit(ListUnpaid.MOST)
                        .toList());
    }

    private boolean runsIt(Business business) {
        return Audience.MANAGEMENT.admits(callers.current(), business.id());
    }

    private List<Gap> gaps(
            List<StaffMember> people,
            Business business,
            List<Offering> offered,
            LocalDate date,
            Instant now) {
        var keys =
                people.stream()
                        .flatMap(one ->
                                Stream.of(date.minusDays(1), date, date.plusDays(1))
                                        .map(day -> AgendaKey.of(one.id(), day)))
                        .toList();
        var board = Board.of(office.agendas().glance(keys));
        return people.stream()
                .flatMap(one ->
                        shortestBy(one, offered)
                                .flatMap(shortest ->
                                        Gaps.of(one, business, board, date, now, shortest).stream())
                                .map(time -> new Gap(one, time)))
                .sorted(Comparator.comparing(gap -> gap.time().start()))
                .toList();
    }

    /// Empty for somebody who renders nothing.
    private static Stream<Duration> shortestBy(StaffMember member, List<Offering> offered) {
        return offered.stream()
                .filter(one -> one.delivery().performers().include(member.id()))
                .map(one -> one.durationBy(member.id()))
                .min(Comparator.naturalOrder())
                .stream();
    }

    private List<Worry> worries(Business business, List<Offering> offered, LocalDate date) {
        if (!runsIt(business)) {
            return List.of();
        }
        int stuck = notices.waiting(Notice.PATIENCE, MOST_STUCK);
        Stream<Worry> messages = stuck == 0 ? Stream.empty() : Stream.of(new MessagesWait(stuck));
        var ahead = Worry.of(business, office.staff().all(), offered, date);
        return Stream.of(ofMoney(business), messages, ahead.stream())
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Worry> ofMoney(Business business) {
        return Audience.OWNERS.admits(callers.current(), business.id())
                ? money.all().stream()
                : Stream.empty();
    }
}
