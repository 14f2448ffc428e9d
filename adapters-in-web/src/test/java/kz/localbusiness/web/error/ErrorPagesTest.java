package kz.localbusiness.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.util.List;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ErrorPagesTest.Ports.class)
@ViewPackages(packages = "kz.localbusiness.web.error")
class ErrorPagesTest extends SpringBrowserlessTest {

    @Configuration
    @ComponentScan("kz.localbusiness.web.text")
    static class Ports {

        @Bean
        Instance instance() {
            return new Instance(URI.create("http://localhost:8080"), List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fails/busy,RU,Сейчас много обращений",
        "fails/foreign,KK,Мұндай бет жоқ",
        "fails/badly,EN,Something went wrong",
        "nowhere,EN,There is no such page"
    })
    void namesTheProblemInTheLanguageOfTheReader(String path, Language language, String title) {
        UI.getCurrent().setLocale(Locales.of(language));

        UI.getCurrent().navigate(path);

        assertThat(find(H1.class).single().getText()).isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givesAReferenceInsteadOfDetails(Language language) {
        UI.getCurrent().setLocale(Locales.of(language));

        UI.getCurrent().navigate("fails/badly");

        var text = find(Paragraph.class).all().getFirst().getText();
        assertThat(text).containsPattern("[0-9a-f]{8}").doesNotContain("secret detail");
    }
}
