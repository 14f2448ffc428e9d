package kz.localbusiness.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.chat.InviteTeamChat;
import kz.localbusiness.application.chat.LeaveTeamChat;
import kz.localbusiness.application.chat.ShowTeamChat;
import kz.localbusiness.application.chat.out.InMemoryChatBot;
import kz.localbusiness.application.notice.ChooseMyWishes;
import kz.localbusiness.application.notice.ShowMyWishes;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.TeamNews.Kind;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamRole;
import kz.localbusiness.web.browser.BrowserPorts;
import kz.localbusiness.web.browser.NoBrowsers;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AnnouncementBoard;
import kz.localbusiness.web.layout.NobodyWaits;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ProtectAccountViewTest.Ports.class)
@ViewPackages(packages = {"kz.localbusiness.web.protection", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class ProtectAccountViewTest extends SpringBrowserlessTest {

    private static final BusinessId ID = new BusinessId(new UUID(7, 7));

    @Autowired private ShowMyWishes wishes;
    @Autowired private InMemoryPlatform platform;

    @Configuration
    @Import({
        AnnouncementBoard.class,
        BrowserPorts.class,
        NobodyWaits.class,
        NoBrowsers.class,
        OwnBusiness.class,
        TeamChatPorts.class,
        Translations.class,
        WishPorts.class
    })
    static class Ports {

        @Bean
        Instance instance() {
            return new Instance(URI.create("http://localhost:8080"), List.of());
        }

        @Bean
        Callers callers() {
            return () -> new Caller.Member(ID, "somebody", Set.of(Role.OWNER), null);
        }

        @Bean
        ResolveSlug resolveSlug() {
            return _ -> Optional.empty();
        }

        @Bean
        ShowAnnouncements announcements() {
            return List::of;
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }

        /// Whoever calls is known as somebody of the team by their e-mail address.
        @Bean
        InMemoryPlatform platform(Callers callers) {
            var platform = new InMemoryPlatform();
            platform.callers.become(callers.current());
            var me =
                    new Colleague(
                            new AccountId("somebody"),
                            "",
                            new EmailAddress("somebody@example.kz"),
                            TeamRole.STAFF,
                            null,
                            Colleague.Standing.SETTLED);
            CurrentBusiness.as(
                    ID,
                    () -> {
                        platform.teams.save(Team.of(ID, List.of(me)));
                        return true;
                    });
            return platform;
        }

        @Bean
        ShowMyWishes showMyWishes(InMemoryPlatform platform) {
            return platform.port(ShowMyWishes.class);
        }

        @Bean
        ChooseMyWishes chooseMyWishes(InMemoryPlatform platform) {
            return platform.port(ChooseMyWishes.class);
        }

        @Bean
        ShowTeamChat showTeamChat(InMemoryPlatform platform) {
            return platform.port(ShowTeamChat.class);
        }

        @Bean
        InviteTeamChat inviteTeamChat(InMemoryPlatform platform) {
            return platform.port(InviteTeamChat.class);
        }

        @Bean
        LeaveTeamChat leaveTeamChat(InMemoryPlatform platform) {
            return platform.port(LeaveTeamChat.class);
        }

        @Bean
        ShowSetup showSetup() {
            return _ -> Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KK, Сіздің аккаунтыңыз, Кіру кілті",
        "RU, Ваш аккаунт, Ключ доступа",
        "EN, Your account, Passkey"
    })
    void tellsWhatProtectsAnAccount(Language language, String title, String passkey) {
        UI.getCurrent().setLocale(Locales.of(language));

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo(title);
        assertThat(find(H2.class).all()).extracting(H2::getText).hasSize(5).contains(passkey);
    }

    @ParameterizedTest
    @CsvSource({
        "KK, Маған не туралы хабарлау керек, Жаңа жазылу",
        "RU, О чём мне сообщать, Новая запись",
        "EN, What I am told, New booking"
    })
    void showsWhatTheCallerIsTold(Language language, String title, String booked) {
        UI.getCurrent().setLocale(Locales.of(language));

        open();

        assertThat(find(H2.class).all()).extracting(H2::getText).contains(title);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("somebody@example.kz"));
        assertThat(kinds().getItemLabelGenerator().apply(Kind.BOOKED)).isEqualTo(booked);
        assertThat(kinds().getValue())
                .containsExactlyInAnyOrder(Kind.REQUESTED, Kind.BOOKED, Kind.MOVED, Kind.CANCELLED);
    }

    @Test
    void keepsWhatTheCallerChooses() {
        open();

        kinds().setValue(Set.of(Kind.REVIEWED));
        languages().setValue(Language.KK);
        test(find(Button.class).withId("wishes-save").single()).click();

        var chosen = wishes.show(new ShowMyWishes.Query(ID)).orElseThrow().wishes();
        assertThat(chosen.wanted(Channel.EMAIL)).containsExactly(Kind.REVIEWED);
        assertThat(chosen.language()).isEqualTo(Language.KK);
        assertThat(find(Button.class).withId("wishes-save").single().isEnabled()).isTrue();
    }

    @SuppressWarnings("unchecked") // its items are of one kind
    private CheckboxGroup<Kind> kinds() {
        return find(CheckboxGroup.class).withId("wishes-email").single();
    }

    @SuppressWarnings("unchecked") // its items are of one kind
    private Select<Language> languages() {
        return find(Select.class).withId("wishes-language").single();
    }

    @Test
    void leadsToTheBotAndBack() {
        open();

        test(find(Button.class).withId("team-telegram-get").single()).click();

        var door = find(Anchor.class).withId("team-telegram-open").single();
        assertThat(CurrentBusiness.as(ID, () -> comesWith(door.getHref()))).isTrue();
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        test(find(Button.class).withId("team-telegram-leave").single()).click();
        assertThat(find(Button.class).withId("team-telegram-get").all()).hasSize(1);
    }

    @Test
    void showsWhatHasComeOfItToWhoeverComesBackFromTheBot() {
        open();
        test(find(Button.class).withId("team-telegram-get").single()).click();
        var door = find(Anchor.class).withId("team-telegram-open").single();
        isNow(PageVisibility.HIDDEN);
        assertThat(CurrentBusiness.as(ID, () -> comesWith(door.getHref()))).isTrue();

        isNow(PageVisibility.VISIBLE);

        assertThat(find(Button.class).withId("team-telegram-leave").all()).hasSize(1);
        assertThat(find(Anchor.class).withId("team-telegram-open").all()).isEmpty();
        var words = find(Paragraph.class).withId("team-telegram-state").single();
        assertThat(words.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(words.getText()).contains("Telegram");
    }

    private void isNow(PageVisibility visibility) {
        var page = UI.getCurrent().getElement();
        var said =
                JacksonUtils.createObjectNode()
                        .put("event.detail", visibility.name())
                        .put("for", DebouncePhase.TRAILING.getIdentifier());
        page.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(page, "vaadin-page-visibility-change", said));
        roundTrip();
    }

    private boolean comesWith(String door) {
        var digest = InMemoryChatBot.keyOf(URI.create(door)).digest();
        var invited = platform.memberChats.with(digest).orElseThrow();
        platform.memberChats.save(invited.linked(7_000_000_001L, Instant.EPOCH));
        return true;
    }

    @Test
    void showsNoWayToABotThatIsNotThere() {
        platform.bot.goAway();

        open();

        assertThat(find(Button.class).withId("team-telegram-get").all()).isEmpty();
    }

    @Test
    void takesTheWishToTheRealmAndRemembersTheWayBack() {
        open();

        test(find(Button.class).withId("one-time-codes").single()).click();

        var session = VaadinSession.getCurrent().getSession();
        assertThat(session.getAttribute("sign-in-step." + ID)).isEqualTo("CONFIGURE_TOTP");
        assertThat(session.getAttribute("SPRING_SECURITY_SAVED_REQUEST"))
                .isInstanceOfSatisfying(
                        SavedRequest.class,
                        next ->
                                assertThat(next.getRedirectUrl())
                                        .isEqualTo("/salon/admin/account"));
    }

    private void open() {
        navigate(ProtectAccountView.class, Map.of("slug", "salon"));
    }
}
