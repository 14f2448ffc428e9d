package kz.localbusiness.web.agenda;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.AnswerClient;
import kz.localbusiness.application.booking.AnswerFeedback;
import kz.localbusiness.application.booking.BookForClient;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.GiveDiscount;
import kz.localbusiness.application.booking.ListFeedback;
import kz.localbusiness.application.booking.ListUnpaid;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.PublishFeedback;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.booking.RemindClient;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.booking.ResizeAppointment;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.ShowAppointment;
import kz.localbusiness.application.booking.ShowDay;
import kz.localbusiness.application.booking.ShowDay.DayAgenda;
import kz.localbusiness.application.booking.ShowDay.StaffAgenda;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.application.booking.ShowMoveStarts;
import kz.localbusiness.application.booking.ShowReminder;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.ShowReviews.Page;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.application.booking.ShowToday.Gap;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.ShowClient;
import kz.localbusiness.application.payment.ConfirmGivenBack;
import kz.localbusiness.application.payment.FindOutIfPaid;
import kz.localbusiness.application.payment.GiveMoneyBack;
import kz.localbusiness.application.payment.OfferRefundCode;
import kz.localbusiness.application.payment.SendInvoice;
import kz.localbusiness.application.payment.ShowBankWays;
import kz.localbusiness.application.payment.ShowCharges;
import kz.localbusiness.application.payment.WatchCharge;
import kz.localbusiness.application.payment.WithdrawInvoice;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.domain.booking.AnswerDecision;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.Offer;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.ReinstateDecision;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.booking.RenewDecision;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.booking.ReviewDecision;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.InvoiceDecision;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.payment.RefundCodeDecision;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.NoNews;
import kz.localbusiness.web.layout.RequestCounter;
import kz.localbusiness.web.text.Translations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The ports of one day as lambdas over plain fields.
@Configuration
@Import({
    AnnouncementBoard.class,
    Translations.class,
    OwnBusiness.class,
    NoNews.class,
    RequestCounter.class,
    AppointmentAnswers.class,
    AppointmentSheets.class,
    SheetPorts.class,
    OnlinePorts.class,
    NewBookings.class,
    BookingDesk.class
})
class AgendaInMemory {

    static final BusinessId ID = new BusinessId(new UUID(7, 7));
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final StaffMember AIGERIM =
            new StaffMember(
                    ID,
                    new StaffId(new UUID(8, 8)),
                    "Айгерим",
                    "",
                    OtherLanguages.NONE,
                    Schedule.OF_THE_BUSINESS,
                    false,
                    1);

    static final StaffMember DINARA =
            new StaffMember(
                    ID,
                    new StaffId(new UUID(8, 9)),
                    "Динара",
                    "",
                    OtherLanguages.NONE,
                    Schedule.OF_THE_BUSINESS,
                    false,
                    1);

    static final Instant NINE = Instant.parse("2026-03-02T04:00:00Z");

    Stage stage = Stage.OPEN;
    Role role = Role.OWNER;
    final List<Appointment> visits = new ArrayList<>();
    final List<Consumer<BookingEvent>> watchers = new ArrayList<>();
    final List<CancelAppointment.Command> cancelled = new ArrayList<>();
    final List<ConfirmAppointment.Command> confirmed = new ArrayList<>();
    ConfirmDecision confirmAnswer = new ConfirmDecision.NoSuchAppointment();
    final List<RenewManageLink.Command> renewed = new ArrayList<>();
    RenewManageLink.Answer renewAnswer =
            new RenewManageLink.Answer(new RenewDecision.NoSuchAppointment(), null);
    final List<RecordProgress.Command> recorded = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    ProgressDecision progressAnswer = new ProgressDecision.NoSuchAppointment();
    final List<Gap> gaps = new ArrayList<>();
    final List<Worry> worries = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();
    final List<MoveAppointment.Command> moved = new ArrayList<>();
    final List<FoundClient> clients = new ArrayList<>();
    final List<String> searched = new ArrayList<>();
    final List<BookForClient.Command> booked = new ArrayList<>();
    final Deque<BookingDecision> bookAnswers = new ArrayDeque<>();
    final Deque<MoveDecision> moveAnswers = new ArrayDeque<>();
    final List<RemindClient.Command> remindedOf = new ArrayList<>();
    final List<AnswerClient.Command> answeredTo = new ArrayList<>();
    AnswerDecision answerAnswer = new AnswerDecision.NoSuchAppointment();
    final List<AnswerFeedback.Command> feedbackAnswered = new ArrayList<>();
    final List<PublishFeedback.Command> feedbackPublished = new ArrayList<>();
    RemindDecision remindAnswer = new RemindDecision.NoSuchAppointment();
    final List<TakePayment.Command> taken = new ArrayList<>();
    final List<ReturnPayment.Command> returned = new ArrayList<>();
    List<Charge> charges = List.of();
    final List<GiveDiscount.Command> discounts = new ArrayList<>();
    final List<GiveMoneyBack.Command> refunds = new ArrayList<>();
    final List<ConfirmGivenBack.Command> givenBack = new ArrayList<>();
    final List<SendInvoice.Command> invoices = new ArrayList<>();
    final List<FindOutIfPaid.Query> askedAbout = new ArrayList<>();
    final List<WithdrawInvoice.Command> withdrawn = new ArrayList<>();
    final List<Runnable> chargeWatchers = new ArrayList<>();
    ShowBankWays.Ways ways = new ShowBankWays.Ways(false, false);
    InvoiceDecision invoiceAnswer = new InvoiceDecision.NoSuchVisit();
    InvoiceStanding standing = new InvoiceStanding.NoSuchInvoice();
    final List<OfferRefundCode.Command> offered = new ArrayList<>();
    RefundCodeDecision codeAnswer = new RefundCodeDecision.NoSuchRefund();
    RefundDecision refundAnswer = new RefundDecision.NoSuchCharge();
    PaymentDecision paymentAnswer = new PaymentDecision.NoSuchPayment();
    final List<ResizeAppointment.Command> resized = new ArrayList<>();
    final Deque<ResizeDecision> resizeAnswers = new ArrayDeque<>();
    final List<ReinstateAppointment.Command> reinstated = new ArrayList<>();
    ReinstateDecision reinstateAnswer = new ReinstateDecision.NoSuchAppointment();
    CancelDecision cancelAnswer = new CancelDecision.NoSuchAppointment();

    @Bean
    Instance instance() {
        return new Instance(URI.create("http://localhost:8080"), List.of());
    }

    @Bean
    Callers callers() {
        return () -> new Caller.Member(ID, "somebody", Set.of(role), AIGERIM.id());
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NINE, ZoneOffset.UTC);
    }

    @Bean
    ShowAnnouncements showAnnouncements() {
        return List::of;
    }

    @Bean
    ResolveSlug resolveSlug() {
        return _ -> Optional.of(ID);
    }

    @Bean
    ShowSetup showSetup() {
        return _ ->
                Optional.of(
                        new ShowSetup.Setup(
                                business(),
                                List.of(VisitFixture.haircut()),
                                List.of(AIGERIM, DINARA),
                                List.of()));
    }

    private Business business() {
        return new Business(
                ID,
                new Slug("salon"),
                Profile.named("Салон", new EmailAddress("owner@example.kz")),
                Business.DEFAULT_ZONE,
                WeeklyHours.closed(),
                BookingPolicy.STANDARD,
                Closures.NONE,
                stage,
                null,
                null,
                Instant.EPOCH,
                1);
    }

    @Bean
    ShowDay showDay() {
        return query -> {
            var date = query.date() == null ? TODAY : query.date();
            var shown = date.equals(TODAY) ? List.copyOf(visits) : List.<Appointment>of();
            return new DayAgenda(
                    date,
                    Business.DEFAULT_ZONE,
                    List.of(
                            new StaffAgenda(AIGERIM, shown, List.copyOf(blocks)),
                            new StaffAgenda(DINARA, with(DINARA, shown), List.of())));
        };
    }

    private static List<Appointment> with(StaffMember member, List<Appointment> all) {
        return all.stream()
                .filter(visit ->
                        visit.segments().stream().anyMatch(one -> one.staff().equals(member.id())))
                .toList();
    }

    @Bean
    WatchBookings watchBookings() {
        return (_, watcher) -> {
            watchers.add(watcher);
            return () -> watchers.remove(watcher);
        };
    }

    @Bean
    ConfirmAppointment confirmAppointment() {
        return command -> {
            confirmed.add(command);
            return confirmAnswer;
        };
    }

    @Bean
    RecordProgress recordProgress() {
        return command -> {
            recorded.add(command);
            return progressAnswer;
        };
    }

    @Bean
    RenewManageLink renewManageLink() {
        return command -> {
            renewed.add(command);
            return renewAnswer;
        };
    }

    @Bean
    CancelAppointment cancelAppointment() {
        return command -> {
            cancelled.add(command);
            return cancelAnswer;
        };
    }

    @Bean
    ReinstateAppointment reinstateAppointment() {
        return command -> {
            reinstated.add(command);
            return reinstateAnswer;
        };
    }

    @Bean
    ResizeAppointment resizeAppointment() {
        return command -> {
            resized.add(command);
            return resizeAnswers.removeFirst();
        };
    }

    @Bean
    ShowToday showToday(ShowDay showDay) {
        return query -> {
            var day = showDay.show(new ShowDay.Query(query.business(), null));
            return new ShowToday.Today(
                    day, NINE, (int) requested().count(), unpaid(), gaps, worries);
        };
    }

    private ShowToday.Unpaid unpaid() {
        var unpaid = visits.stream().filter(Appointment::isUnpaid).toList();
        var owed = unpaid.stream().map(Appointment::owed).reduce(Money.ZERO, Money::plus);
        return new ShowToday.Unpaid(unpaid.size(), owed);
    }

    @Bean
    ListUnpaid listUnpaid() {
        return _ ->
                new ListUnpaid.Unpaid(
                        Business.DEFAULT_ZONE,
                        visits.stream().filter(Appointment::isUnpaid).toList(),
                        List.of(AIGERIM, DINARA));
    }

    @Bean
    ShowReminder showReminder() {
        return query ->
                visits.stream()
                        .filter(visit -> visit.id().equals(query.appointment()))
                        .map(visit ->
                                new ShowReminder.Reminder(
                                        business(), visit, new ManageToken("token")))
                        .findFirst();
    }

    @Bean
    RemindClient remindClient() {
        return command -> {
            remindedOf.add(command);
            return remindAnswer;
        };
    }

    @Bean
    AnswerClient answerClient() {
        return command -> {
            answeredTo.add(command);
            return answerAnswer;
        };
    }

    @Bean
    ListFeedback listFeedback() {
        return _ ->
                new Page(
                        Rating.NONE,
                        visits.stream().flatMap(visit -> Review.of(visit).stream()).toList(),
                        "");
    }

    @Bean
    AnswerFeedback answerFeedback() {
        return command -> {
            feedbackAnswered.add(command);
            return new ReviewDecision.NoSuchAppointment();
        };
    }

    @Bean
    PublishFeedback publishFeedback() {
        return command -> {
            feedbackPublished.add(command);
            return new ReviewDecision.Reviewed(VisitFixture.home(), visits.getFirst());
        };
    }

    @Bean
    TakePayment takePayment() {
        return command -> {
            taken.add(command);
            return paymentAnswer;
        };
    }

    @Bean
    ShowCharges showCharges() {
        return _ -> charges;
    }

    @Bean
    ShowBankWays showBankWays() {
        return _ -> ways;
    }

    @Bean
    WatchCharge watchCharge() {
        return (_, watcher) -> {
            chargeWatchers.add(watcher);
            return () -> chargeWatchers.remove(watcher);
        };
    }

    @Bean
    SendInvoice sendInvoice() {
        return command -> {
            invoices.add(command);
            return invoiceAnswer;
        };
    }

    @Bean
    FindOutIfPaid findOutIfPaid() {
        return query -> {
            askedAbout.add(query);
            return standing;
        };
    }

    @Bean
    WithdrawInvoice withdrawInvoice() {
        return command -> {
            withdrawn.add(command);
            return standing;
        };
    }

    @Bean
    GiveMoneyBack giveMoneyBack() {
        return command -> {
            refunds.add(command);
            return refundAnswer;
        };
    }

    @Bean
    ConfirmGivenBack confirmGivenBack() {
        return command -> {
            givenBack.add(command);
            return refundAnswer;
        };
    }

    @Bean
    OfferRefundCode offerRefundCode() {
        return command -> {
            offered.add(command);
            return codeAnswer;
        };
    }

    @Bean
    GiveDiscount giveDiscount() {
        return command -> {
            discounts.add(command);
            return paymentAnswer;
        };
    }

    @Bean
    ReturnPayment returnPayment() {
        return command -> {
            returned.add(command);
            return paymentAnswer;
        };
    }

    @Bean
    ShowRequests showRequests() {
        return _ ->
                new ShowRequests.Requests(
                        Business.DEFAULT_ZONE, requested().toList(), List.of(AIGERIM, DINARA));
    }

    private Stream<Appointment> requested() {
        return visits.stream().filter(Appointment::awaitsTheBusiness);
    }

    @Bean
    ShowAppointment showAppointment() {
        return query ->
                visits.stream().filter(visit -> visit.id().equals(query.appointment())).findFirst();
    }

    @Bean
    ShowMoveStarts showMoveStarts() {
        return _ ->
                Optional.of(
                        new FreeStarts(
                                Business.DEFAULT_ZONE, List.of(new DayOffers(TODAY, offers))));
    }

    @Bean
    MoveAppointment moveAppointment() {
        return command -> {
            moved.add(command);
            return moveAnswers.removeFirst();
        };
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    FindClients findClients() {
        return query -> {
            searched.add(query.text());
            return query.text().length() < 3 ? List.of() : clients;
        };
    }

    @Bean
    ShowFreeStarts showFreeStarts() {
        return _ ->
                Optional.of(
                        new FreeStarts(
                                Business.DEFAULT_ZONE, List.of(new DayOffers(TODAY, offers))));
    }

    @Bean
    BookForClient bookForClient() {
        return command -> {
            booked.add(command);
            return bookAnswers.removeFirst();
        };
    }

    @Bean
    ShowClient showClient() {
        return query ->
                clients.stream()
                        .filter(one -> one.id().equals(query.client()))
                        .map(VisitFixture::card)
                        .map(card -> new ShowClient.ShownClient(card, List.of()))
                        .findFirst();
    }

    @Bean
    ListClientVisits listClientVisits() {
        return _ -> new ListClientVisits.Page(visits, "");
    }
}
