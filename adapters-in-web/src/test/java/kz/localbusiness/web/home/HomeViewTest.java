package kz.localbusiness.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.application.directory.FindBusinesses;
import kz.localbusiness.application.directory.FindBusinesses.DirectoryPage;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = HomeViewTest.Ports.class)
@ViewPackages(packages = "kz.localbusiness.web.home")
class HomeViewTest extends SpringBrowserlessTest {

    @Configuration
    @ComponentScan("kz.localbusiness.web.text")
    static class Ports {

        @Bean
        Instance instance() {
            return new Instance(URI.create("http://localhost:8080"), List.of("MongoDB"));
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        FindBusinesses findBusinesses() {
            return _ -> new DirectoryPage(List.of(), "");
        }

        @Bean
        ResolveSlug resolveSlug() {
            return _ -> Optional.of(new BusinessId(new UUID(0, 1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KK,Атырауда онлайн жазылыңыз",
        "RU,Запишитесь онлайн в Атырау",
        "EN,Book online in Atyrau"
    })
    void welcomesInThreeLanguages(Language language, String title) {
        UI.getCurrent().setLocale(Locales.of(language));

        navigate(HomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo(title);
    }

    @Test
    void leadsToRegistrationAndToTheDemo() {
        navigate(HomeView.class);

        assertThat(find(Anchor.class).withId("register").single().getHref()).isEqualTo("/register");
        assertThat(find(Anchor.class).withId("demo").single().getHref()).isEqualTo("/demo");
    }

    @Test
    void switchesTheLanguageOfThePageThatIsShown() {
        navigate(HomeView.class);

        test(find(Button.class).withId("language-kk").single()).click();

        assertThat(find(H1.class).single().getText()).startsWith("Атырауда");
    }

    @Test
    void saysThatSigningInFailed() {
        UI.getCurrent().navigate("", QueryParameters.of("sign-in", "failed"));

        var apology = find(Paragraph.class).withId("sign-in-failed").single();
        assertThat(apology.getText()).startsWith("Войти не получилось");
    }
}
