package kz.localbusiness.embedded.mongo;

import static kz.localbusiness.embedded.mongo.StoresOnEmbeddedMongo.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.SettableCallers;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.audit.AuditUseCases;
import kz.localbusiness.application.audit.ListDueTraces;
import kz.localbusiness.application.audit.RelayTraces;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.Traces;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.booking.ListDueAgendas;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.InMemoryLiveNews;
import kz.localbusiness.application.booking.out.InMemoryManageLinks;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.Rotation;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.InMemoryRealms;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.limit.Limits;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.application.notice.Members;
import kz.localbusiness.application.notice.Planner;
import kz.localbusiness.application.notice.Telling;
import kz.localbusiness.application.notice.out.Bells;
import kz.localbusiness.application.notice.out.NoticeChoices;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.notice.out.Reminders;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.payment.FiscalDesk;
import kz.localbusiness.application.payment.VisitMoney;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.CashRegisters;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.InMemoryFiscalRegister;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.application.secret.out.InMemorySecrets;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.team.Roster;
import kz.localbusiness.application.team.out.InMemoryAccounts;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingLimits;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.PolicyOverrides;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// An open salon over the product's stores, on the day before everything happens; a client may have
/// three visits ahead.
final class SalonOnEmbeddedMongo {

    static final LocalDate DAY = LocalDate.parse("2026-03-03");
    static final DerivedSecrets SECRETS =
            purpose ->
                    UUID.nameUUIDFromBytes(purpose.getBytes(StandardCharsets.UTF_8))
                            .toString()
                            .getBytes(StandardCharsets.UTF_8);

    final BusinessId business = new BusinessId(UUID.randomUUID());
    final StaffId aigerim = new StaffId(UUID.randomUUID());
    final OfferingId haircut = new OfferingId(UUID.randomUUID());
    final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T04:00:00Z"));
    final SettableCallers callers = new SettableCallers();
    final InMemoryManageLinks links = new InMemoryManageLinks();
    final Waitlist waitlist = store(Waitlist.class);
    final Reviews reviews = store(Reviews.class);
    final ClientVisits visits = store(ClientVisits.class);
    final ClientCards cards = store(ClientCards.class);
    final FiscalDesk fiscal =
            new FiscalDesk(
                    new InMemoryFiscalRegister(clock),
                    store(CashRegisters.class),
                    store(FiscalRecords.class),
                    store(RegisterTurns.class),
                    new InMemorySecrets());
    final Pace pace = new Pace(store(Tallies.class), Limits.USUAL, clock);
    final BookingOffice office =
            new BookingOffice(
                    store(Businesses.class),
                    store(Offerings.class),
                    store(StaffMembers.class),
                    store(Agendas.class),
                    store(Rotation.class),
                    clock,
                    UUID::randomUUID);

    SalonOnEmbeddedMongo() {
        asOwner(() -> CurrentBusiness.as(business, this::opened));
    }

    <P> P port(Class<P> type, P useCase) {
        return new BoundaryProxy(callers, clock).around(type, useCase);
    }

    <T> T asOwner(Supplier<T> act) {
        return as(new Caller.Member(business, "ainur", Set.of(Role.OWNER)), act);
    }

    /// Who has proven to have the number.
    <T> T asClient(PhoneNumber phone, Supplier<T> act) {
        return as(new Caller.Member(business, "client", Set.of(Role.CLIENT), null, phone), act);
    }

    Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(Business.DEFAULT_ZONE).toInstant();
    }

    Agenda day() {
        return CurrentBusiness.as(business, () -> office.agendas().of(AgendaKey.of(aigerim, DAY)));
    }

    /// Every piece of news, and whatever acts have left in records.
    void toldEverything() {
        var due = BookingUseCases.listDueAgendas(store(DueAgendas.class), clock);
        var relay =
                BookingUseCases.relayNews(
                        office,
                        waitlist,
                        store(Notices.class),
                        visits,
                        cards,
                        reviews,
                        new VisitMoney(
                                office,
                                store(Receipts.class),
                                store(Charges.class),
                                store(BankConnections.class),
                                fiscal),
                        new Telling(
                                store(Notices.class),
                                new Planner(
                                        store(Reminders.class), store(NoticeChoices.class), clock),
                                store(Bells.class),
                                new Members(
                                        new Roster(
                                                store(Teams.class),
                                                new InMemoryAccounts(new InMemoryRealms())),
                                        store(TeamWishes.class),
                                        store(TermsRecords.class))),
                        new InMemoryLiveNews());
        var traces = AuditUseCases.listDueTraces(store(Traces.class), clock);
        var log = AuditUseCases.relayTraces(store(Traces.class), store(AuditLog.class));
        as(
                new Caller.Platform(),
                () -> {
                    port(ListDueAgendas.class, due).due(1_000).stream()
                            .filter(one -> one.business().equals(business))
                            .forEach(port(RelayNews.class, relay)::relay);
                    port(ListDueTraces.class, traces).due(1_000).stream()
                            .filter(one -> one.business().equals(business))
                            .forEach(port(RelayTraces.class, log)::relay);
                    return true;
                });
    }

    <T> T as(Caller caller, Supplier<T> act) {
        var before = callers.current();
        callers.become(caller);
        try {
            return act.get();
        } finally {
            callers.become(before);
        }
    }

    private boolean opened() {
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var usual = BookingPolicy.STANDARD;
        var policy =
                new BookingPolicy(
                        usual.window(),
                        usual.changes(),
                        new BookingLimits(3, BookingLimits.UNLIMITED),
                        Approval.INSTANT,
                        usual.buffersWithinHours(),
                        usual.holds());
        office.businesses()
                .save(
                        new Business(
                                business,
                                new Slug("salon-" + business.toString().substring(0, 8)),
                                Profile.named("Salon", new EmailAddress("ainur@example.kz")),
                                Business.DEFAULT_ZONE,
                                WeeklyHours.everyDay(hours),
                                policy,
                                Closures.NONE,
                                Stage.OPEN,
                                null,
                                null,
                                Instant.EPOCH,
                                0));
        office.staff().save(StaffMember.named(business, aigerim, "Aigerim"));
        office.offerings().save(anHour());
        return true;
    }

    private Offering anHour() {
        return new Offering(
                business,
                haircut,
                "Haircut",
                "",
                OtherLanguages.NONE,
                OtherLanguages.NONE,
                "",
                Duration.ofHours(1),
                Money.tenge(5_000),
                Delivery.PLAIN,
                PolicyOverrides.NONE,
                false,
                0);
    }
}
