package kz.localbusiness.application.races;

import java.time.Clock;
import java.util.Set;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.*;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.out.InMemoryClientVisits;
import kz.localbusiness.application.booking.out.InMemoryLiveNews;
import kz.localbusiness.application.booking.out.InMemoryReviews;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.business.out.InMemoryRealms;
import kz.localbusiness.application.business.out.InMemoryTermsRecords;
import kz.localbusiness.application.client.out.InMemoryClientCards;
import kz.localbusiness.application.limit.Limits;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.notice.Members;
import kz.localbusiness.application.notice.Planner;
import kz.localbusiness.application.notice.Telling;
import kz.localbusiness.application.notice.out.InMemoryBells;
import kz.localbusiness.application.notice.out.InMemoryNoticeChoices;
import kz.localbusiness.application.notice.out.InMemoryReminders;
import kz.localbusiness.application.notice.out.InMemoryTeamWishes;
import kz.localbusiness.application.payment.FiscalDesk;
import kz.localbusiness.application.payment.VisitMoney;
import kz.localbusiness.application.payment.out.InMemoryBankConnections;
import kz.localbusiness.application.payment.out.InMemoryCashRegisters;
import kz.localbusiness.application.payment.out.InMemoryCharges;
import kz.localbusiness.application.payment.out.InMemoryFiscalRecords;
import kz.localbusiness.application.payment.out.InMemoryFiscalRegister;
import kz.localbusiness.application.payment.out.InMemoryReceipts;
import kz.localbusiness.application.payment.out.InMemoryRegisterTurns;
import kz.localbusiness.application.secret.out.InMemorySecrets;
import kz.localbusiness.application.team.Roster;
import kz.localbusiness.application.team.out.InMemoryAccounts;
import kz.localbusiness.application.team.out.InMemoryTeams;

/// One instance of the application: its own use cases behind the boundary, over its own stores.
public final class Node {

    private static final Callers PLATFORM = Caller.Platform::new;

    final Clock clock;
    private static final Callers OWNER =
            () -> new Caller.Member(CurrentBusiness.required(), "owner", Set.of(Role.OWNER), null);

    final Stores stores;
    final BookAppointment book;
    final BookForClient bookForClient;
    final HoldSlot hold;
    final ReleaseHold release;
    final BookSeries series;
    final MoveAppointment move;
    final MoveMyAppointment moveMine;
    final CancelAppointment cancel;
    final ReinstateAppointment reinstate;
    final ResizeAppointment resize;
    final ConfirmAppointment confirm;
    final RecordProgress progress;
    final BlockTime block;
    final UnblockTime unblock;
    final JoinWaitlist join;
    final AnswerOffer answer;
    final ListDueAgendas dueAgendas;
    final RelayNews relay;
    final ListDueOffers dueOffers;
    final PassOffer pass;

    public Node(Stores stores, Clock clock, Ids ids, ManageLinks links) {
        this.clock = clock;
        this.stores = stores;
        var office =
                new BookingOffice(
                        stores.businesses(),
                        stores.offerings(),
                        stores.staff(),
                        stores.agendas(),
                        stores.rotation(),
                        clock,
                        ids);
        var waitlist = stores.waitlist();
        var notices = stores.notices();
        var unhurried = new Pace(new NoTallies(), Limits.USUAL, clock);
        book =
                port(
                        BookAppointment.class,
                        BookingUseCases.bookAppointment(office, links, unhurried));
        bookForClient = port(BookForClient.class, BookingUseCases.bookForClient(office, PLATFORM));
        hold = port(HoldSlot.class, BookingUseCases.holdSlot(office));
        release = port(ReleaseHold.class, BookingUseCases.releaseHold(office));
        series =
                port(
                        BookSeries.class,
                        BookingUseCases.bookSeries(office, PLATFORM, links, unhurried));
        move = port(MoveAppointment.class, BookingUseCases.moveAppointment(office, PLATFORM));
        moveMine = port(MoveMyAppointment.class, BookingUseCases.moveMyAppointment(office, links));
        cancel = port(CancelAppointment.class, BookingUseCases.cancelAppointment(office, OWNER));
        reinstate =
                port(
                        ReinstateAppointment.class,
                        BookingUseCases.reinstateAppointment(office, OWNER));
        resize = port(ResizeAppointment.class, BookingUseCases.resizeAppointment(office, OWNER));
        confirm =
                port(
                        ConfirmAppointment.class,
                        BookingUseCases.confirmAppointment(office, PLATFORM));
        progress = port(RecordProgress.class, BookingUseCases.recordProgress(office, PLATFORM));
        block = port(BlockTime.class, BookingUseCases.blockTime(office, PLATFORM));
        unblock = port(UnblockTime.class, BookingUseCases.unblockTime(stores.agendas(), PLATFORM));
        join =
                port(
                        JoinWaitlist.class,
                        BookingUseCases.joinWaitlist(office, waitlist, links, unhurried));
        answer =
                port(
                        AnswerOffer.class,
                        BookingUseCases.answerOffer(office, waitlist, notices, links));
        dueAgendas =
                port(
                        ListDueAgendas.class,
                        BookingUseCases.listDueAgendas(stores.dueAgendas(), clock));
        relay =
                port(
                        RelayNews.class,
                        BookingUseCases.relayNews(
                                office,
                                waitlist,
                                notices,
                                new InMemoryClientVisits(),
                                new InMemoryClientCards(),
                                new InMemoryReviews(),
                                new VisitMoney(
                                        office,
                                        new InMemoryReceipts(),
                                        new InMemoryCharges(),
                                        new InMemoryBankConnections(),
                                        new FiscalDesk(
                                                new InMemoryFiscalRegister(clock),
                                                new InMemoryCashRegisters(),
                                                new InMemoryFiscalRecords(),
                                                new InMemoryRegisterTurns(),
                                                new InMemorySecrets())),
                                new Telling(
                                        notices,
                                        new Planner(
                                                new InMemoryReminders(),
                                                new InMemoryNoticeChoices(),
                                                clock),
                                        new InMemoryBells(),
                                        new Members(
                                                new Roster(
                                                        new InMemoryTeams(),
                                                        new InMemoryAccounts(new InMemoryRealms())),
                                                new InMemoryTeamWishes(),
                                                new InMemoryTermsRecords())),
                                new InMemoryLiveNews()));
        dueOffers =
                port(ListDueOffers.class, BookingUseCases.listDueOffers(stores.dueOffers(), clock));
        pass = port(PassOffer.class, BookingUseCases.passOffer(office, waitlist, notices));
    }

    private <P> P port(Class<P> type, P useCase) {
        return new BoundaryProxy(PLATFORM, clock).around(type, useCase);
    }
}
