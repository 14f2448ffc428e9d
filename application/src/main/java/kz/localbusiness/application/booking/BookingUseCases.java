package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.CalendarFiles;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.application.booking.out.UnpaidVisits;
import kz.localbusiness.application.booking.out.WaitingRequests;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.notice.ClientReach;
import kz.localbusiness.application.notice.Telling;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.notice.out.Notices;
import kz.localbusiness.application.payment.ClientMoney;
import kz.localbusiness.application.payment.MoneyWorries;
import kz.localbusiness.application.payment.VisitMoney;

/// The one public door to the use cases of this package, for wiring by hand.
public final class BookingUseCases {

    private BookingUseCases() {}

    public static AnswerOffer answerOffer(
            BookingOffice office, Waitlist waitlist, Notices notices, ManageLinks links) {
        return new AnswerOfferUseCase(office, waitlist, notices, links);
    }

    public static BlockTime blockTime(BookingOffice office, Callers callers) {
        return new BlockTimeUseCase(office, callers);
    }

    public static BookAppointment bookAppointment(
            BookingOffice office, ManageLinks links, Pace pace) {
        return new BookAppointmentUseCase(office, links, pace);
    }

    public static BookForClient bookForClient(BookingOffice office, Callers callers) {
        return new BookForClientUseCase(office, callers);
    }

    public static BookSeries bookSeries(
            BookingOffice office, Callers callers, ManageLinks links, Pace pace) {
        return new BookSeriesUseCase(office, callers, links, pace);
    }

    public static CancelAppointment cancelAppointment(BookingOffice office, Callers callers) {
        return new CancelAppointmentUseCase(office, callers);
    }

    public static CancelMyAppointment cancelMyAppointment(BookingOffice office, ManageLinks links) {
        return new CancelMyAppointmentUseCase(office, links);
    }

    public static ConfirmAppointment confirmAppointment(BookingOffice office, Callers callers) {
        return new ConfirmAppointmentUseCase(office, callers);
    }

    public static ExplainDay explainDay(BookingOffice office) {
        return new ExplainDayUseCase(office);
    }

    public static ExplainStart explainStart(BookingOffice office) {
        return new ExplainStartUseCase(office);
    }

    public static ExplainStartToOwner explainStartToOwner(BookingOffice office) {
        return new ExplainStartToOwnerUseCase(office);
    }

    public static ExportClient exportClient(
            ClientRecords records, ClientCards cards, ClientMoney money, ChatLinks chats) {
        return new ExportClientUseCase(records, cards, money, chats);
    }

    public static GiveFeedback giveFeedback(BookingOffice office, ManageLinks links) {
        return new GiveFeedbackUseCase(office, links);
    }

    public static AnswerFeedback answerFeedback(BookingOffice office, Reviews reviews) {
        return new AnswerFeedbackUseCase(office, reviews);
    }

    public static PublishFeedback publishFeedback(BookingOffice office, Reviews reviews) {
        return new PublishFeedbackUseCase(office, reviews);
    }

    public static ListFeedback listFeedback(Reviews reviews) {
        return new ListFeedbackUseCase(reviews);
    }

    public static ShowReviews showReviews(Businesses businesses, Reviews reviews) {
        return new ShowReviewsUseCase(businesses, reviews);
    }

    public static GiveDiscount giveDiscount(BookingOffice office, Callers callers) {
        return new GiveDiscountUseCase(office, callers);
    }

    public static HoldSlot holdSlot(BookingOffice office) {
        return new HoldSlotUseCase(office);
    }

    public static JoinWaitlist joinWaitlist(
            BookingOffice office, Waitlist waitlist, ManageLinks links, Pace pace) {
        return new JoinWaitlistUseCase(office, waitlist, links, pace);
    }

    public static ListUnpaid listUnpaid(BookingOffice office, UnpaidVisits unpaid) {
        return new ListUnpaidUseCase(office, unpaid);
    }

    public static ListDueAgendas listDueAgendas(DueAgendas dueAgendas, Clock clock) {
        return new ListDueAgendasUseCase(dueAgendas, clock);
    }

    public static ListDueOffers listDueOffers(DueOffers dueOffers, Clock clock) {
        return new ListDueOffersUseCase(dueOffers, clock);
    }

    public static MoveAppointment moveAppointment(BookingOffice office, Callers callers) {
        return new MoveAppointmentUseCase(office, callers);
    }

    public static MoveMyAppointment moveMyAppointment(BookingOffice office, ManageLinks links) {
        return new MoveMyAppointmentUseCase(office, links);
    }

    public static OpenManageLink openManageLink(ManageLinks links, Clock clock) {
        return new OpenManageLinkUseCase(links, clock);
    }

    public static OpenShortLink openShortLink(
            ShortLinks shortLinks, ManageLinks links, Clock clock) {
        return new OpenShortLinkUseCase(shortLinks, links, clock);
    }

    public static PassOffer passOffer(BookingOffice office, Waitlist waitlist, Notices notices) {
        return new PassOfferUseCase(office, waitlist, notices);
    }

    public static PlanSeries planSeries(BookingOffice office) {
        return new PlanSeriesUseCase(office);
    }

    public static ShowReminder showReminder(BookingOffice office, ManageLinks links) {
        return new ShowReminderUseCase(office, links);
    }

    public static RemindClient remindClient(
            BookingOffice office, ClientReach reach, Callers callers) {
        return new RemindClientUseCase(office, reach, callers);
    }

    public static RecordProgress recordProgress(BookingOffice office, Callers callers) {
        return new RecordProgressUseCase(office, callers);
    }

    public static ReinstateAppointment reinstateAppointment(BookingOffice office, Callers callers) {
        return new ReinstateAppointmentUseCase(office, callers);
    }

    public static RelayNews relayNews(
            BookingOffice office,
            Waitlist waitlist,
            Notices notices,
            ClientVisits clientVisits,
            ClientCards cards,
            Reviews reviews,
            VisitMoney money,
            Telling telling,
            LiveNews liveNews) {
        return new RelayNewsUseCase(
                office, waitlist, notices, clientVisits, cards, reviews, money, telling, liveNews);
    }

    public static ReleaseHold releaseHold(BookingOffice office) {
        return new ReleaseHoldUseCase(office);
    }

    public static RenewManageLink renewManageLink(
            BookingOffice office, Callers callers, ManageLinks links, ShortLinks shortLinks) {
        return new RenewManageLinkUseCase(office, callers, links, shortLinks);
    }

    public static RenewMyManageLink renewMyManageLink(
            BookingOffice office, ManageLinks links, ShortLinks shortLinks) {
        return new RenewMyManageLinkUseCase(office, links, shortLinks);
    }

    public static ResizeAppointment resizeAppointment(BookingOffice office, Callers callers) {
        return new ResizeAppointmentUseCase(office, callers);
    }

    public static ReturnPayment returnPayment(BookingOffice office, Callers callers) {
        return new ReturnPaymentUseCase(office, callers);
    }

    public static ShowAppointment showAppointment(Agendas agendas, Callers callers) {
        return new ShowAppointmentUseCase(agendas, callers);
    }

    public static ShowCalendar showCalendar(BookingOffice office, Callers callers) {
        return new ShowCalendarUseCase(office, callers);
    }

    public static ShowDay showDay(BookingOffice office, Callers callers) {
        return new ShowDayUseCase(office, callers);
    }

    public static ShowFreeStarts showFreeStarts(BookingOffice office) {
        return new ShowFreeStartsUseCase(office);
    }

    public static ShowMoveStarts showMoveStarts(BookingOffice office) {
        return new ShowMoveStartsUseCase(office);
    }

    public static AskForChange askForChange(BookingOffice office, ManageLinks links) {
        return new AskForChangeUseCase(office, links);
    }

    public static PromiseToCome promiseToCome(BookingOffice office, ManageLinks links) {
        return new PromiseToComeUseCase(office, links);
    }

    public static ShowMyCalendarFile showMyCalendarFile(
            BookingOffice office, ManageLinks links, CalendarFiles files, Instance instance) {
        return new ShowMyCalendarFileUseCase(office, links, files, instance);
    }

    public static ShowMyMessages showMyMessages(
            BookingOffice office, ClientCards cards, ManageLinks links) {
        return new ShowMyMessagesUseCase(office, cards, links);
    }

    public static AgreeToWhatsApp agreeToWhatsApp(
            BookingOffice office, ClientCards cards, ClientVisits clientVisits, ManageLinks links) {
        return new AgreeToWhatsAppUseCase(office, cards, clientVisits, links);
    }

    public static ChooseMyMessages chooseMyMessages(
            BookingOffice office, ClientCards cards, ClientVisits clientVisits, ManageLinks links) {
        return new ChooseMyMessagesUseCase(office, cards, clientVisits, links);
    }

    public static AnswerClient answerClient(BookingOffice office, Callers callers) {
        return new AnswerClientUseCase(office, callers);
    }

    public static ShowMyMoveStarts showMyMoveStarts(BookingOffice office, ManageLinks links) {
        return new ShowMyMoveStartsUseCase(office, links);
    }

    public static ShowMyAppointment showMyAppointment(BookingOffice office, ManageLinks links) {
        return new ShowMyAppointmentUseCase(office, links);
    }

    public static ShowMyBookings showMyBookings(
            BookingOffice office, ClientVisits visits, ManageLinks links, Callers callers) {
        return new ShowMyBookingsUseCase(office, visits, links, callers);
    }

    public static ShowMyPeople showMyPeople(Agendas agendas, ClientVisits visits, Callers callers) {
        return new ShowMyPeopleUseCase(agendas, visits, callers);
    }

    public static ShowMyOffer showMyOffer(Waitlist waitlist, ManageLinks links, Clock clock) {
        return new ShowMyOfferUseCase(waitlist, links, clock);
    }

    public static ShowRequests showRequests(BookingOffice office, WaitingRequests requests) {
        return new ShowRequestsUseCase(office, requests);
    }

    public static ShowToday showToday(
            BookingOffice office,
            WaitingRequests requests,
            UnpaidVisits unpaid,
            Notices notices,
            MoneyWorries money,
            Callers callers) {
        return new ShowTodayUseCase(office, requests, unpaid, notices, money, callers);
    }

    public static ShowWaitlist showWaitlist(Waitlist waitlist) {
        return new ShowWaitlistUseCase(waitlist);
    }

    public static TakePayment takePayment(BookingOffice office, Callers callers) {
        return new TakePaymentUseCase(office, callers);
    }

    public static UnblockTime unblockTime(Agendas agendas, Callers callers) {
        return new UnblockTimeUseCase(agendas, callers);
    }

    public static WatchBookings watchBookings(LiveNews news) {
        return new WatchBookingsUseCase(news);
    }

    public static WatchMyAppointment watchMyAppointment(
            LiveNews news, BookingOffice office, ManageLinks links) {
        return new WatchMyAppointmentUseCase(news, office, links);
    }
}
