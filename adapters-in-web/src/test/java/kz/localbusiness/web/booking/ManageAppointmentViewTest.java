package kz.localbusiness.web.booking;

import static kz.localbusiness.web.booking.SalonFixture.NOW;
import static kz.localbusiness.web.booking.SalonFixture.TEN;
import static kz.localbusiness.web.booking.SalonFixture.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.AgreeToWhatsApp;
import kz.localbusiness.application.booking.ChooseMyMessages;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AnswerDecision;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.ChangeRules;
import kz.localbusiness.domain.chat.ChatInvitation;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SalonPorts.class)
@ViewPackages(packages = {"kz.localbusiness.web.booking", "kz.localbusiness.web.error"})
class ManageAppointmentViewTest extends SpringBrowserlessTest {

    private final SalonPorts ports;

    @Autowired
    ManageAppointmentViewTest(SalonPorts ports) {
        this.ports = ports;
    }

    @BeforeEach
    void speakRussian() {
        ports.reset();
        UI.getCurrent().setLocale(Locales.of(Language.RU));
    }

    @ParameterizedTest
    @CsvSource({"KK,Растауды күтуде", "RU,Ждёт подтверждения", "EN,Waiting for confirmation"})
    void tellsWhereTheAppointmentStands(Language language, String state) {
        UI.getCurrent().setLocale(Locales.of(language));

        open();

        assertThat(find(StateBadge.class).single().getText()).isEqualTo(state);
    }

    @Test
    void changesNothingWhenOpened() {
        open();

        assertThat(ports.cancelled).isEmpty();
        assertThat(ports.moved).isEmpty();
        assertThat(ports.given).isEmpty();
    }

    @Test
    void followsTheBusinessAsItAnswers() {
        open();
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));

        ports.watchers
                .getFirst()
                .accept(new AppointmentConfirmed(new EventId(new UUID(0, 9)), VISIT, NOW));
        roundTrip();

        assertThat(find(StateBadge.class).single().getText()).isEqualTo("Подтверждена");
    }

    @Test
    void stopsFollowingWhenThePageIsLeft() {
        open();

        UI.getCurrent().navigate("unknown-salon");

        assertThat(ports.watchers).isEmpty();
    }

    @Test
    void cancelsWithTheReasonThatWasTyped() {
        open();
        ports.cancelling =
                new CancelDecision.NowCancelled(SalonFixture.day(), SalonFixture.visit());

        press("open-cancel");
        test(find(TextArea.class).withId("cancel-reason").single()).setValue("Заболела");
        press("cancel");

        assertThat(ports.cancelled).hasSize(1);
        assertThat(ports.cancelled.getFirst().reason()).isEqualTo("Заболела");
        assertThat(find(Notice.class).single().getText()).isEqualTo("Запись отменена.");
    }

    @Test
    void saysWhyTheBusinessCancelled() {
        ports.appointment =
                SalonFixture.visitIn(
                        new Cancelled(NOW, Actor.BUSINESS, "Мастер заболел", new Confirmed(NOW)));

        open();

        var help = find(Paragraph.class).withId("manage-help").single().getText();
        assertThat(help).contains("Мастер заболел").contains("+7 7122 32 10 00");
        assertThat(find(Button.class).withId("open-cancel").all()).isEmpty();
    }

    @Test
    void movesToAnotherFreeStart() {
        open();
        ports.moving = new MoveDecision.Moved(SalonFixture.day(), SalonFixture.visit());
        var another = TEN.plus(Duration.ofHours(3));

        press("open-move");
        test(find(NativeButton.class).withId("start-" + another.getEpochSecond()).single()).click();
        press("move");

        assertThat(ports.moved).hasSize(1);
        assertThat(ports.moved.getFirst().start()).isEqualTo(another);
        assertThat(find(Notice.class).single().getText()).isEqualTo("Готово: запись перенесена.");
    }

    @Test
    void saysWithOneTapThatTheClientComes() {
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));
        open();
        assertThat(ports.promises).as("opening the page promises nothing").isEmpty();
        var promised = promised();
        ports.promising = promised;
        ports.appointment = promised.appointment();

        press("promise");

        assertThat(ports.promises).singleElement().extracting("appointment").isEqualTo(VISIT);
        assertThat(find(Notice.class).single().getText())
                .isEqualTo("Спасибо! Компания знает, что Вы придёте.");
        assertThat(find(Button.class).withId("promise").all()).isEmpty();
        assertThat(find(Paragraph.class).withId("promised").single().getText())
                .startsWith("Вы сообщили, что придёте.");
        assertThat(find(ComingPanel.class).single().getId()).hasValue("coming");
    }

    private static PromiseDecision.Promised promised() {
        var home = new AtHome(SalonFixture.day(), SalonFixture.visitIn(new Confirmed(NOW)));
        var when = new Occurrence(NOW, new EventId(new UUID(0, 9)));
        return (PromiseDecision.Promised) home.promise(when);
    }

    @ParameterizedTest
    @MethodSource("refusedPromises")
    void saysWhyNothingCanBePromised(PromiseDecision refusal, Language language, String words) {
        UI.getCurrent().setLocale(Locales.of(language));
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));
        ports.promising = refusal;
        open();

        press("promise");

        assertThat(find(Notice.class).single().getText()).isEqualTo(words);
    }

    static Stream<Arguments> refusedPromises() {
        var visit = SalonFixture.visit();
        return Stream.of(
                Arguments.of(
                        new PromiseDecision.NotConfirmed(visit),
                        Language.KK,
                        "Бұл жазылу әлі расталған жоқ."),
                Arguments.of(
                        new PromiseDecision.WasCancelled(visit),
                        Language.RU,
                        "Эта запись уже отменена."),
                Arguments.of(
                        new PromiseDecision.TooLate(visit),
                        Language.EN,
                        "The visit has begun already."));
    }

    @Test
    void asksForNoPromiseBeforeTheBusinessAgreesOrOnceTheVisitHasBegun() {
        open();
        assertThat(find(Button.class).withId("promise").all()).isEmpty();

        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));
        ports.clock.setTo(TEN);
        open();

        assertThat(find(Button.class).withId("promise").all()).isEmpty();
    }

    @Test
    void asksForWhatCannotBeDoneHere() {
        open();
        ports.asking = new AskDecision.Asked(SalonFixture.day(), SalonFixture.visit());

        press("open-ask");
        press("ask");
        assertThat(ports.asks).isEmpty();
        test(find(TextArea.class).withId("ask-words").single()).setValue("Можно позже?");
        press("ask");

        assertThat(ports.asks).singleElement().extracting("words").isEqualTo("Можно позже?");
        assertThat(find(Notice.class).single().getText()).startsWith("Отправлено.");
    }

    @Test
    void showsWhatWasAskedAndAnswered() {
        var home = new AtHome(SalonFixture.day(), SalonFixture.visit());
        var when = new Occurrence(NOW, new EventId(new UUID(0, 8)));
        var asked = (AskDecision.Asked) home.ask("Можно позже?", when);
        ports.appointment = asked.appointment();
        open();
        assertThat(text(AskedCard.class)).contains("Можно позже?", "Ждёт ответа");
        assertThat(find(Button.class).withId("open-ask").all()).isEmpty();

        var then = new AtHome(asked.agenda(), asked.appointment());
        var owner = new Doer(Actor.BUSINESS, "owner");
        ports.appointment =
                ((AnswerDecision.Answered) then.answer("В 11:00", owner, when)).appointment();
        open();

        assertThat(text(AskedCard.class)).contains("Ответ компании: В 11:00");
        assertThat(find(Button.class).withId("open-ask").all()).hasSize(1);
    }

    private String text(Class<? extends Component> part) {
        return find(part).single().getElement().getTextRecursively();
    }

    @Test
    void replacesTheLinkOnlyAfterAsking() {
        open();

        press("open-renew-link");
        assertThat(ports.renewed).isEmpty();
        press("renew-link");

        assertThat(ports.renewed).hasSize(1);
        assertThat(find(Notice.class).single().getText()).startsWith("Её заменили на новую.");
    }

    @ParameterizedTest
    @MethodSource("statesInEveryLanguage")
    void namesEveryStateInEveryLanguage(AppointmentState state, Language language, String name) {
        UI.getCurrent().setLocale(Locales.of(language));
        ports.appointment = SalonFixture.visitIn(state);

        open();

        assertThat(find(StateBadge.class).single().getText()).isEqualTo(name);
        var help = find(Paragraph.class).withId("manage-help").single().getText();
        assertThat(help).isNotBlank().doesNotContain("{");
    }

    static Stream<Arguments> statesInEveryLanguage() {
        return Stream.of(
                Arguments.of(new Rescheduled(NOW), Language.KK, "Ауыстырылды"),
                Arguments.of(new Rescheduled(NOW), Language.RU, "Перенесена"),
                Arguments.of(new Rescheduled(NOW), Language.EN, "Moved"),
                Arguments.of(new Arrived(NOW), Language.KK, "Сіз келдіңіз"),
                Arguments.of(new Arrived(NOW), Language.RU, "Вы на месте"),
                Arguments.of(new Arrived(NOW), Language.EN, "You are here"),
                Arguments.of(new Completed(NOW), Language.KK, "Аяқталды"),
                Arguments.of(new Completed(NOW), Language.RU, "Завершена"),
                Arguments.of(new Completed(NOW), Language.EN, "Completed"),
                Arguments.of(new NoShow(NOW), Language.KK, "Келмедіңіз"),
                Arguments.of(new NoShow(NOW), Language.RU, "Визит не состоялся"),
                Arguments.of(new NoShow(NOW), Language.EN, "Missed"));
    }

    @Test
    void asksToCallOnceItIsTooLateOrWasMovedTooOften() {
        open();
        press("open-move");
        var start = "start-" + TEN.plus(Duration.ofHours(3)).getEpochSecond();
        test(find(NativeButton.class).withId(start).single()).click();
        ports.moving = new MoveDecision.TooLate(SalonFixture.visit());

        press("move");
        assertThat(find(Notice.class).single().getText())
                .isEqualTo("Изменить запись онлайн уже нельзя. Позвоните, пожалуйста, в компанию.");
        ports.moving = new MoveDecision.TooOften(SalonFixture.visit(), 2);
        press("move");

        assertThat(find(Notice.class).single().getText())
                .startsWith("Перенести эту запись онлайн больше нельзя");
    }

    @Test
    void knowsBeforePressingWhatCannotBeChangedAndWhomToCall() {
        var cutoff = Duration.ofHours(3);
        ports.rules = changing(new ChangeRules(cutoff, cutoff, 5));

        open();

        assertThat(find(Button.class).withId("open-move").all()).isEmpty();
        assertThat(find(Button.class).withId("open-cancel").all()).isEmpty();
        var instead = find(CallInstead.class).single();
        assertThat(instead.getElement().getTextRecursively())
                .contains("Перенести онлайн уже нельзя", "Отменить онлайн уже нельзя", "за 3 ч")
                .contains("+7 7122 32 10 00");
    }

    @Test
    void saysHowOftenAVisitMoves() {
        ports.rules = changing(new ChangeRules(Duration.ZERO, Duration.ZERO, 0));

        open();

        assertThat(find(Button.class).withId("open-move").all()).isEmpty();
        assertThat(find(Button.class).withId("open-cancel").all()).hasSize(1);
        assertThat(find(CallInstead.class).single().getElement().getTextRecursively())
                .contains("можно перенести одну запись: 0");
    }

    @Test
    void choosesWhichMessagesCome() {
        ports.appointment = SalonFixture.visitOf(reachable(), new Confirmed(NOW));
        open();
        var email = find(Checkbox.class).withId("messages-email").single();
        assertThat(email.getValue()).isTrue();

        test(email).click();

        assertThat(ports.chosen)
                .singleElement()
                .extracting(ChooseMyMessages.Command::silent)
                .isEqualTo(Set.of(Channel.EMAIL));
        assertThat(text(MessagesPanel.class))
                .contains("Письма приходят только о том, что указано ниже", "перенесла");
        open();
        assertThat(find(Checkbox.class).withId("messages-email").single().getValue()).isFalse();
    }

    @Test
    void choosesWhatIsToldAndByWhichWayFirst() {
        ports.ways = List.of(Channel.SMS, Channel.WHATSAPP, Channel.EMAIL);
        open();
        var kinds = kinds();
        assertThat(kinds.getValue()).containsExactlyInAnyOrderElementsOf(MessageWishes.DISPENSABLE);
        assertThat(kinds.getLabel()).isEqualTo("О чём сообщать");
        assertThat(find(Checkbox.class).withId("messages-whatsapp").single().getLabel())
                .isEqualTo("Писать мне в WhatsApp");

        test(kinds).deselectItem("Скоро визит");
        test(first()).selectItem("SMS");
        test(find(Checkbox.class).withId("messages-sms").single()).click();

        assertThat(ports.wishes)
                .isEqualTo(
                        MessageWishes.NONE.choosing(
                                Set.of(Channel.SMS), Set.of(NoticeKind.REMINDER), Channel.SMS));
        open();
        assertThat(first().getValue()).isEqualTo(Channel.SMS);
        assertThat(find(Checkbox.class).withId("messages-sms").single().getValue()).isFalse();
    }

    @SuppressWarnings("unchecked") // its items are of one kind
    private CheckboxGroup<NoticeKind> kinds() {
        return find(CheckboxGroup.class).withId("messages-kinds").single();
    }

    @SuppressWarnings("unchecked") // its items are of one kind
    private Select<Channel> first() {
        return find(Select.class).withId("messages-first").single();
    }

    @Test
    void agreesToWhatsAppAndWithdraws() {
        open();
        assertThat(find(Checkbox.class).withId("messages-whatsapp").all()).isEmpty();
        ports.ways = List.of(Channel.WHATSAPP);
        open();
        var whatsApp = find(Checkbox.class).withId("messages-whatsapp").single();
        assertThat(whatsApp.getValue()).isFalse();

        test(whatsApp).click();
        test(whatsApp).click();

        assertThat(ports.agreed)
                .extracting(AgreeToWhatsApp.Command::agrees)
                .containsExactly(true, false);
        assertThat(ports.agreed)
                .extracting(AgreeToWhatsApp.Command::where)
                .containsOnly(OptIn.Where.BY_LINK);
        assertThat(ports.chosen).isEmpty();
    }

    @Test
    void saysThatNothingIsSentToWhoeverLeftNoAddress() {
        open();

        assertThat(find(Checkbox.class).withId("messages-email").all()).isEmpty();
        assertThat(text(MessagesPanel.class)).contains("нет адреса эл. почты");
        assertThat(always()).isEmpty();
        assertThat(find(CheckboxGroup.class).withId("messages-kinds").all()).isEmpty();
    }

    private List<Paragraph> always() {
        return find(Paragraph.class).withId("messages-always").all();
    }

    @Test
    void saysNothingOfLettersWhereTheBusinessWritesNone() {
        ports.ways = List.of(Channel.TELEGRAM, Channel.SMS);
        ports.appointment = SalonFixture.visitOf(reachable(), new Confirmed(NOW));

        open();

        assertThat(find(Checkbox.class).withId("messages-email").all()).isEmpty();
        assertThat(always()).hasSize(1);
        assertThat(find(Paragraph.class).withId("messages-effect").all()).isEmpty();
        assertThat(kinds().isVisible()).isTrue();
    }

    @Test
    void asksWhatToTellOnceAWayReachesTheClient() {
        ports.ways = List.of(Channel.TELEGRAM, Channel.WHATSAPP);
        ports.chat = new MyChat.NotLinked();
        open();
        assertThat(find(CheckboxGroup.class).withId("messages-kinds").all()).isEmpty();
        assertThat(find(Select.class).withId("messages-first").all()).isEmpty();
        assertThat(always()).isEmpty();

        test(find(Checkbox.class).withId("messages-whatsapp").single()).click();
        assertThat(kinds().isVisible()).isTrue();
        assertThat(always()).hasSize(1);

        ports.wishes = MessageWishes.NONE;
        ports.chat = new MyChat.Linked(NOW);
        open();
        assertThat(kinds().isVisible()).isTrue();
    }

    @Test
    void leadsToTheBotAndBack() {
        open();
        assertThat(ports.chatWishes).as("opening the page asks for nothing").isEmpty();

        press("telegram-get");

        var door = find(Anchor.class).withId("telegram-open").single();
        assertThat(door.getHref()).isEqualTo("https://t.me/lbp_bot?start=key");
        assertThat(door.getElement().getAttribute("rel")).contains("noopener");
        assertThat(text(MessagesPanel.class)).contains("Ссылка действует один раз, до ");
        assertThat(ports.chatWishes).hasSize(1);

        ports.chat = new MyChat.Linked(NOW);
        open();
        assertThat(text(MessagesPanel.class)).contains("визитах приходят в Telegram");
        press("telegram-leave");

        assertThat(find(Notice.class).single().getText())
                .isEqualTo("В Telegram больше ничего не придёт.");
        assertThat(find(Button.class).withId("telegram-get").all()).hasSize(1);
    }

    @Test
    void offersNoWayThatIsOver() {
        open();
        press("telegram-get");

        ports.clock.setTo(NOW.plus(ChatInvitation.TERM));
        UI.getCurrent().setLocale(Locales.of(Language.KK));

        assertThat(find(Anchor.class).withId("telegram-open").all()).isEmpty();
        assertThat(find(Button.class).withId("telegram-get").single().getText())
                .isEqualTo("Telegram арқылы алу");
    }

    @Test
    void saysNothingOfTelegramWhereThereIsNoBot() {
        ports.chat = new MyChat.NoBot();

        open();

        assertThat(text(MessagesPanel.class)).doesNotContain("Telegram");
    }

    private static ClientDetails reachable() {
        var address = new EmailAddress("dana@example.kz");
        return new ClientDetails("Дана", new PhoneNumber("+77011234567"), address, "", Language.RU);
    }

    @ParameterizedTest
    @CsvSource({
        "-3600, Вас ждут. Если планы изменятся",
        "0, Ваш визит уже идёт. Если что-то неясно",
        "3600, Время визита прошло. Если что-то неясно"
    })
    void saysOnlyWhatIsTrueAtTheTime(long seconds, String help) {
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));
        ports.clock.setTo(TEN.plusSeconds(seconds));

        open();

        assertThat(find(VisitHelp.class).single().getText()).startsWith(help);
    }

    @Test
    void promisesNoChangeThatComesTooLate() {
        var cutoff = Duration.ofHours(3);
        ports.rules = changing(new ChangeRules(cutoff, cutoff, 5));
        ports.appointment = SalonFixture.visitIn(new Confirmed(NOW));

        open();

        assertThat(find(VisitHelp.class).single().getText())
                .isEqualTo("Вас ждут. Если что-то неясно, позвоните: +7 7122 32 10 00.");
    }

    @Test
    void leadsToTheCalendarBeforeTheVisitAndToTheSameOnceMoreAfterIt() {
        open();
        assertThat(links()).contains("calendar-file", "google-calendar", "my-bookings");
        assertThat(links()).doesNotContain("book-again");

        ports.clock.setTo(TEN);
        open();
        assertThat(links()).doesNotContain("calendar-file", "book-again").contains("my-bookings");

        ports.clock.setTo(TEN.plus(Duration.ofHours(1)));
        open();
        assertThat(links()).doesNotContain("calendar-file").contains("book-again");
        assertThat(find(Anchor.class).withId("book-again").single().getHref())
                .startsWith("/demo-salon?service=")
                .contains("&staff=" + SalonFixture.AIGERIM.value());
    }

    @Test
    void leadsToTheSameOnceMoreAsSoonAsItIsCancelled() {
        ports.appointment =
                SalonFixture.visitIn(new Cancelled(NOW, Actor.CLIENT, "", new Confirmed(NOW)));

        open();

        assertThat(links()).contains("book-again").doesNotContain("calendar-file");
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().flatMap(one -> one.getId().stream()).toList();
    }

    @Test
    void offersNothingInsteadOfWhatIsAllowed() {
        open();

        assertThat(find(CallInstead.class).all()).isEmpty();
    }

    @Test
    void saysThatAnExpiredLinkHasExpired() {
        ports.link = new LinkDecision.LinkExpired();

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Срок действия ссылки истёк");
    }

    @Test
    void opensNoLinkOfAnotherBusiness() {
        var other = new BusinessId(new UUID(0, 99));
        ports.link = new LinkDecision.Opened(new ManageLink(other, VISIT, TEN, 0));

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Ссылка недействительна");
    }

    @Test
    void opensNoLinkThatIsTooLongToBeOurs() {
        open("x".repeat(201));

        assertThat(find(H1.class).single().getText()).isEqualTo("Ссылка недействительна");
    }

    private void open() {
        open("genuine-token");
    }

    private void open(String token) {
        navigate(
                ManageAppointmentView.class,
                Map.of("slug", SalonFixture.SLUG.value(), "token", token));
    }

    private static BookingPolicy changing(ChangeRules rules) {
        var standard = BookingPolicy.STANDARD;
        return new BookingPolicy(
                standard.window(),
                rules,
                standard.limits(),
                standard.approval(),
                true,
                standard.holds());
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
