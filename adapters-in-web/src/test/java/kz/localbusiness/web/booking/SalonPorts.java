package kz.localbusiness.web.booking;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AskForChange;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.CancelMyAppointment;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.application.booking.ExplainDay;
import kz.localbusiness.application.booking.GiveFeedback;
import kz.localbusiness.application.booking.HoldSlot;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.application.booking.PromiseToCome;
import kz.localbusiness.application.booking.ReleaseHold;
import kz.localbusiness.application.booking.RenewManageLink;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.ServiceChoice;
import kz.localbusiness.application.booking.ShowFreeStarts;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.booking.ShowMyAppointment.MyAppointment;
import kz.localbusiness.application.booking.ShowMyCalendarFile;
import kz.localbusiness.application.booking.ShowMyMessages;
import kz.localbusiness.application.booking.ShowMyMoveStarts;
import kz.localbusiness.application.booking.ShowMyOffer;
import kz.localbusiness.application.booking.ShowMyPeople;
import kz.localbusiness.application.booking.ShowReviews;
import kz.localbusiness.application.booking.WatchMyAppointment;
import kz.localbusiness.application.business.CheckSuspension;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowBusinessPage;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.application.chat.InviteMyChat;
import kz.localbusiness.application.chat.LeaveMyChat;
import kz.localbusiness.application.chat.ShowMyChat;
import kz.localbusiness.application.closing.CheckClosing;
import kz.localbusiness.application.notice.ShowWaysToClients;
import kz.localbusiness.application.payment.ShowMyReceipts;
import kz.localbusiness.application.photo.ShowPublicAlbum;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.RenewDecision;
import kz.localbusiness.domain.booking.WaitlistDecision;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.InvitationDecision;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.web.OpenBusinesses;
import kz.localbusiness.web.browser.BrowserPorts;
import kz.localbusiness.web.browser.NoBrowsers;
import kz.localbusiness.web.limit.OpenDoors;
import kz.localbusiness.web.seo.BusinessPreviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The application as the salon's pages see it: each port answers what the test says.
@Import({
    BrowserPorts.class,
    BusinessPreviews.class,
    NoBrowsers.class,
    OpenBusinesses.class,
    OpenDoors.class,
    SalonMoney.class
})
@Configuration
@ComponentScan({
    "kz.localbusiness.web.booking",
    "kz.localbusiness.web.error",
    "kz.localbusiness.web.text"
})
class SalonPorts {

    final List<BookAppointment.Command> booked = new ArrayList<>();
    final List<CancelMyAppointment.Command> cancelled = new ArrayList<>();
    final List<MoveMyAppointment.Command> moved = new ArrayList<>();
    final List<GiveFeedback.Command> given = new ArrayList<>();
    final List<RenewMyManageLink.Command> renewed = new ArrayList<>();
    final List<AnswerOffer.Command> answered = new ArrayList<>();
    final List<Consumer<BookingEvent>> watchers = new ArrayList<>();
    final List<HoldSlot.Command> held = new ArrayList<>();
    final List<ReleaseHold.Command> released = new ArrayList<>();
    final List<JoinWaitlist.Command> joined = new ArrayList<>();
    HoldDecision holding = SalonFixture.held();
    WaitlistDecision waitingFor = new WaitlistDecision.NoOffer();
    ExplainDay.Answer noTime = new ExplainDay.HasTime();
    Optional<ShowMyPeople.Household> household = Optional.empty();
    private final AtomicInteger ids = new AtomicInteger();
    final List<AskForChange.Command> asks = new ArrayList<>();
    final List<PromiseToCome.Command> promises = new ArrayList<>();
    PromiseDecision promising = new PromiseDecision.NoSuchAppointment();
    final List<ChooseMyMessages.Command> chosen = new ArrayList<>();
    final List<InviteMyChat.Command> chatWishes = new ArrayList<>();
    MyChat chat = new MyChat.NotLinked();
    InvitationDecision chatInvitation =
            new InvitationDecision.Invited(
                    URI.create("https://t.me/lbp_bot?start=key"),
                    SalonFixture.NOW.plus(ChatInvitation.TERM));
    final List<AgreeToWhatsApp.Command> agreed = new ArrayList<>();
    MessageWishes wishes = MessageWishes.NONE;
    List<Channel> ways = List.of(Channel.EMAIL);
    List<KnownReceipt> receipts = List.of();
    AskDecision asking = new AskDecision.NoSuchAppointment();
    BookingDecision booking = new BookingDecision.SlotTaken();
    CancelDecision cancelling = new CancelDecision.NoSuchAppointment();
    MoveDecision moving = new MoveDecision.SlotTaken();
    RenewManageLink.Answer renewing =
            new RenewManageLink.Answer(new RenewDecision.NoSuchAppointment(), null);
    FeedbackDecision praising = new FeedbackDecision.NoSuchAppointment();
    WaitlistDecision answering = new WaitlistDecision.NoOffer();
    final List<ShowFreeStarts.Query> asked = new ArrayList<>();
    boolean isAnAppointment = true;
    ShowReviews.Page reviews = new ShowReviews.Page(Rating.NONE, List.of(), "");
    boolean free = true;
    boolean suspended;
    boolean closing;
    BusinessPage page = SalonFixture.page();
    Album album = Album.empty(SalonFixture.salon().id());
    Optional<WaitlistEntry> waiting = Optional.empty();
    LinkDecision link = new LinkDecision.LinkInvalid();
    Appointment appointment = SalonFixture.visit();
    BookingPolicy rules = BookingPolicy.STANDARD;
    final SettableClock clock = new SettableClock(SalonFixture.NOW);

    void reset() {
        free = true;
        clock.setTo(SalonFixture.NOW);
        wishes = MessageWishes.NONE;
        ways = List.of(Channel.EMAIL);
        chosen.clear();
        agreed.clear();
        chatWishes.clear();
        chat = new MyChat.NotLinked();
        reviews = new ShowReviews.Page(Rating.NONE, List.of(), "");
        suspended = false;
        closing = false;
        booked.clear();
        held.clear();
        released.clear();
        joined.clear();
        holding = SalonFixture.held();
        noTime = new ExplainDay.HasTime();
        household = Optional.empty();
        cancelled.clear();
        moved.clear();
        given.clear();
        renewed.clear();
        watchers.clear();
        answered.clear();
        asked.clear();
        asks.clear();
        promises.clear();
        page = SalonFixture.page();
        album = Album.empty(SalonFixture.salon().id());
        isAnAppointment = true;
        rules = BookingPolicy.STANDARD;
        waiting = Optional.empty();
        appointment = SalonFixture.visit();
        link = opened();
    }

    static LinkDecision opened() {
        return new LinkDecision.Opened(ManageLink.to(SalonFixture.visit(), SalonFixture.SALON));
    }

    static FeedbackDecision praised() {
        var words = new Feedback(5, "", SalonFixture.NOW);
        return new FeedbackDecision.FeedbackStands(words);
    }

    @Bean
    CheckClosing checkClosing() {
        return _ -> closing;
    }

    @Bean
    CheckSuspension checkSuspension() {
        return _ -> suspended;
    }

    @Bean
    Instance instance() {
        return new Instance(URI.create("http://localhost:8080"), List.of("MongoDB", "Keycloak"));
    }

    @Bean
    Clock clock() {
        return clock;
    }

    @Bean
    Ids ids() {
        return () -> new UUID(7, ids.incrementAndGet());
    }

    @Bean
    ResolveSlug resolveSlug() {
        return slug ->
                slug.equals(SalonFixture.SLUG) ? Optional.of(SalonFixture.SALON) : Optional.empty();
    }

    @Bean
    ShowBusinessPage showBusinessPage() {
        return _ -> Optional.of(page);
    }

    @Bean
    ShowMyPeople showMyPeople() {
        return _ -> household;
    }

    @Bean
    ShowReviews showReviews() {
        return _ -> reviews;
    }

    @Bean
    ShowPublicAlbum showPublicAlbum() {
        return _ -> album;
    }

    @Bean
    ShowFreeStarts showFreeStarts() {
        return query -> {
            asked.add(query);
            return free ? Optional.of(SalonFixture.free(query)) : Optional.empty();
        };
    }

    @Bean
    ExplainDay explainDay() {
        return _ -> noTime;
    }

    @Bean
    HoldSlot holdSlot() {
        return command -> {
            held.add(command);
            return holding;
        };
    }

    @Bean
    ReleaseHold releaseHold() {
        return released::add;
    }

    @Bean
    JoinWaitlist joinWaitlist() {
        return command -> {
            joined.add(command);
            return new JoinWaitlist.Answer(waitingFor, SalonFixture.TOKEN);
        };
    }

    @Bean
    BookAppointment bookAppointment() {
        return command -> {
            booked.add(command);
            return new BookAppointment.Answer(booking, SalonFixture.TOKEN);
        };
    }

    @Bean
    OpenManageLink openManageLink() {
        return _ -> link;
    }

    @Bean
    ShowMyAppointment showMyAppointment() {
        return _ ->
                waiting.isPresent() || !isAnAppointment
                        ? Optional.empty()
                        : Optional.of(
                                new MyAppointment(
                                        SalonFixture.salon(),
                                        SalonFixture.AIGERIM,
                                        "Айгерим",
                                        appointment,
                                        leeway()));
    }

    /// As the rules of the salon have it.
    Leeway leeway() {
        return Leeway.of(new AtHome(SalonFixture.day(), appointment), rules, clock.instant());
    }

    @Bean
    ShowMyMoveStarts showMyMoveStarts() {
        return query -> {
            var all =
                    new ShowFreeStarts.Query(
                            query.business(),
                            List.of(ServiceChoice.of(SalonFixture.HAIRCUT.id(), null)),
                            Preference.NONE,
                            query.from(),
                            query.to());
            return new ShowMyMoveStarts.Shown(SalonFixture.free(all));
        };
    }

    @Bean
    ShowMyOffer showMyOffer() {
        return _ -> waiting;
    }

    @Bean
    AnswerOffer answerOffer() {
        return command -> {
            answered.add(command);
            return answering;
        };
    }

    @Bean
    WatchMyAppointment watchMyAppointment() {
        return (_, watcher) -> {
            watchers.add(watcher);
            return () -> watchers.remove(watcher);
        };
    }

    @Bean
    CancelMyAppointment cancelMyAppointment() {
        return command -> {
            cancelled.add(command);
            return cancelling;
        };
    }

    @Bean
    MoveMyAppointment moveMyAppointment() {
        return command -> {
            moved.add(command);
            return moving;
        };
    }

    @Bean
    PromiseToCome promiseToCome() {
        return command -> {
            promises.add(command);
            return promising;
        };
    }

    @Bean
    AskForChange askForChange() {
        return command -> {
            asks.add(command);
            return asking;
        };
    }

    @Bean
    ShowMyReceipts showMyReceipts() {
        return _ -> receipts;
    }

    @Bean
    ShowMyCalendarFile showMyCalendarFile() {
        return _ -> Optional.of("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    ShowMyMessages showMyMessages() {
        return _ -> Optional.of(wishes);
    }

    @Bean
    ChooseMyMessages chooseMyMessages() {
        return command -> {
            chosen.add(command);
            wishes = wishes.choosing(command.silent(), command.unwanted(), command.first());
            return new MessagesDecision.MessagesChosen(wishes);
        };
    }

    @Bean
    AgreeToWhatsApp agreeToWhatsApp() {
        return command -> {
            agreed.add(command);
            var phone = appointment.client().phone();
            wishes =
                    command.agrees()
                            ? wishes.agreeing(new OptIn(phone, clock.instant(), command.where()))
                            : wishes.withdrawing(phone);
            return new MessagesDecision.MessagesChosen(wishes);
        };
    }

    @Bean
    ShowWaysToClients showWaysToClients() {
        return _ -> ways;
    }

    @Bean
    ShowMyChat showMyChat() {
        return _ -> chat;
    }

    @Bean
    InviteMyChat inviteMyChat() {
        return command -> {
            chatWishes.add(command);
            return chatInvitation;
        };
    }

    @Bean
    LeaveMyChat leaveMyChat() {
        return _ -> {
            chat = new MyChat.NotLinked();
            return chat;
        };
    }

    @Bean
    RenewMyManageLink renewMyManageLink() {
        return command -> {
            renewed.add(command);
            return renewing;
        };
    }

    @Bean
    GiveFeedback giveFeedback() {
        return command -> {
            given.add(command);
            return praising;
        };
    }
}
