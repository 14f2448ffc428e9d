package kz.localbusiness.web.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.notice.ListDueNotices;
import kz.localbusiness.application.notice.SendNotice;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.platform.Severity;
import kz.localbusiness.domain.platform.Wordings;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// The clock stands on Monday, 2 March 2026.
@ContextConfiguration(classes = MessagesInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.notice", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ListMessagesViewTest extends SpringBrowserlessTest {

    @Autowired private OpenSalon salon;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        salon.run(() -> salon.platform.teams.save(Team.of(salon.business, List.of(owner()))));
        var nothing = new MemberWishes(salon.business, owner().account(), Language.EN, Map.of(), 0);
        salon.run(() -> salon.platform.teamWishes.save(nothing));
    }

    @Test
    void saysThatNothingWasSent() {
        open();

        assertThat(texts(find(ListMessagesView.class).single()))
                .contains("There were no messages yet");
    }

    @Test
    void tellsWhatWasSentByWhichWay() {
        booked("12:00");
        send();

        open();

        var card = find(MessageCard.class).single();
        assertThat(texts(card)).contains("Booking received · Dana", "E-mail · taken for delivery");
    }

    @Test
    void tellsWhomOfTheTeamAMessageIsFor() {
        salon.run(() -> salon.platform.teamWishes.forget(owner().account()));
        booked("12:00");
        send();

        open();

        assertThat(find(MessageCard.class).all())
                .flatExtracting(card -> texts(card))
                .contains("Booking received · Dana", "New request · Dana · to Aigerim");
    }

    @Test
    void showsEachMessageOfOneMomentOnce() {
        var now = salon.platform.clock.instant();
        for (int i = 0; i < 60; i++) {
            var visit = new AppointmentId(new UUID(1, i));
            var event = new EventId(new UUID(i, i));
            var notice = Notice.due(salon.business, event, visit, NoticeKind.CANCELLED, now);
            salon.run(() -> salon.platform.notices.add(notice));
        }

        open();
        var view = find(ListMessagesView.class).single();
        test(view.earlier).click();

        assertThat(find(MessageCard.class).all()).hasSize(60);
        assertThat(view.earlier.isVisible()).isFalse();
    }

    @Test
    void tellsWhyAMessageDidNotArriveAndSendsItOnceMore() {
        salon.platform.emails.answer(new Refused(DeliveryFailure.BAD_ADDRESS));
        booked("12:00");
        send();
        open();
        assertThat(texts(find(MessageCard.class).single()))
                .contains("E-mail · no such number or address");
        salon.platform.emails.accept();

        test(find(Button.class).withClassName("resend").single()).click();
        send();

        assertThat(salon.platform.emails.sent()).hasSize(1);
        open();
        assertThat(find(MessageCard.class).all()).hasSize(2);
    }

    @Test
    void sendsNothingOnceMoreThatIsNotTrue() {
        booked("12:00");
        send();
        open();
        salon.platform.clock.setTo(salon.at(MONDAY, "13:00"));

        test(find(Button.class).withClassName("resend").single()).click();
        send();

        assertThat(salon.platform.emails.sent()).hasSize(1);
    }

    @Test
    void countsUnderTheBellWhatIsNewAndLeadsToIt() {
        booked("12:00");
        open();
        assertThat(counted()).isEqualTo("1");

        find(Popover.class).single().open();

        var line = find(Anchor.class).withClassName("bell-line").single();
        assertThat(texts(line)).contains("New request");
        assertThat(line.hasClassName("new")).isTrue();
        assertThat(line.getHref()).isEqualTo("/salon/admin/requests");
        assertThat(counted()).isEmpty();
    }

    @Test
    void showsUnderTheBellWhatThePlatformAnnouncesUntilItIsRead() {
        announced();
        open();
        assertThat(counted()).isEqualTo("1");

        find(Popover.class).single().open();

        var line = find(Div.class).withClassName("announced").single();
        assertThat(texts(line)).startsWith("Please note", "Maintenance");
        assertThat(line.hasClassName("new")).isTrue();
        assertThat(counted()).isEmpty();
    }

    @Test
    void ringsOnOpenPages() {
        open();
        assertThat(counted()).isEmpty();

        booked("12:00");
        runPendingSignalsTasks();

        assertThat(counted()).isEqualTo("1");
    }

    private String counted() {
        return texts(find(NativeButton.class).withId("bell").single()).stream()
                .findFirst()
                .orElse("");
    }

    private void open() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        navigate(ListMessagesView.class, Map.of("slug", "salon"));
    }

    private void announced() {
        var now = salon.platform.clock.instant();
        salon.platform.announcements.save(
                new Announcement(
                        new UUID(0, 1),
                        new Wordings("Жұмыс", "Работы", "Maintenance"),
                        Severity.WARNING,
                        now,
                        now.plus(Duration.ofHours(2))));
    }

    private void booked(String time) {
        salon.platform.callers.become(new Caller.Anyone());
        salon.booked(MONDAY, time);
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    private void send() {
        salon.platform.clock.advance(Duration.ofSeconds(1));
        salon.platform.callers.become(new Caller.Platform());
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(9).forEach(send::send);
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    private Colleague owner() {
        return new Colleague(
                new AccountId("owner-of-" + salon.business),
                "Aigerim",
                new EmailAddress("aigerim@example.kz"),
                TeamRole.OWNER,
                null,
                Standing.SETTLED);
    }

    private static List<String> texts(Component component) {
        return texts(component.getElement()).filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.isVisible()
                        ? element.getChildren().flatMap(ListMessagesViewTest::texts)
                        : Stream.empty();
    }
}
