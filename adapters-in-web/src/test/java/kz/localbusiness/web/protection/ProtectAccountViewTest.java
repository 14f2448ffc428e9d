package kz.localbusiness.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.platform.ShowAnnouncements;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ProtectAccountViewTest.Ports.class)
@ViewPackages(packages = {"kz.localbusiness.web.protection", "kz.localbusiness.web.layout"})
class ProtectAccountViewTest extends SpringBrowserlessTest {

    private static final BusinessId ID = new BusinessId(new UUID(7, 7));

    @Configuration
    @Import({
        AnnouncementBoard.class,
        BrowserPorts.class,
        NobodyWaits.class,
        NoBrowsers.class,
        OwnBusiness.class,
        Translations.class
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

        @Bean
        ShowSetup showSetup() {
            return _ -> Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KK, Аккаунтты қорғау, Кіру кілті",
        "RU, Защита аккаунта, Ключ доступа",
        "EN, Protecting your account, Passkey"
    })
    void tellsWhatProtectsAnAccount(Language language, String title, String passkey) {
        UI.getCurrent().setLocale(Locales.of(language));

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo(title);
        assertThat(find(H2.class).all()).extracting(H2::getText).hasSize(3).contains(passkey);
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
