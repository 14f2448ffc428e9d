package kz.localbusiness.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = SettingsInMemory.class)
@ViewPackages(packages = "kz.localbusiness.web.settings")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class WordsPanelTest extends SpringBrowserlessTest {

    private static final String TYPED = "See you at {time}, {date}";

    @Autowired SettingsInMemory world;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locales.of(Language.EN));
        navigate(SettingsView.class, Map.of("slug", "salon", "part", "words"));
        choice().channel.setValue(Channel.SMS);
    }

    private WordsChoice choice() {
        return find(WordsChoice.class).single();
    }

    private void type(String words) {
        find(TextArea.class).withId("words-text").single().setValue(words);
    }

    private String typed() {
        return find(TextArea.class).withId("words-text").single().getValue();
    }

    private String told(String id) {
        return find(Paragraph.class).withId(id).single().getText();
    }

    private String complaint() {
        var words = find(TextArea.class).withId("words-text").single();
        return words.isInvalid() ? words.getErrorMessage() : "";
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private Optional<String> kept(NoticeKind kind, Language language) {
        var key = new TemplateKey(kind, Channel.SMS, language);
        return world.salon
                .call(() -> world.salon.platform.wordings.current())
                .find(key)
                .map(MessageTemplate::text);
    }

    @Test
    void isFoundBesideTheMessages() {
        navigate(SettingsView.class, Map.of("slug", "salon", "part", "notices"));

        assertThat(find(Anchor.class).withId("to-words").single().getHref())
                .isEqualTo("/" + SettingsNavigation.part(new Slug("salon"), SettingsPart.WORDS));
    }

    @Test
    void showsThePlatformsWordsAsAClientWouldReadThem() {
        assertThat(typed()).isEqualTo("REMINDER {service} {time} {link}");
        assertThat(told("words-whose")).isEqualTo("These are the platform’s words");
        assertThat(told("words-sample")).startsWith("REMINDER Haircut 15:00 http://localhost/");
        assertThat(find(Button.class).withId("words-usual").exists()).isFalse();
    }

    @Test
    void wordsHowLettersBegin() {
        choice().channel.setValue(Channel.EMAIL);
        type("See you!");

        press("words-save");

        assertThat(told("words-sample")).isEqualTo("See you!");
        assertThat(told("words-whose")).isEqualTo("These are your own words");
        assertThat(find(TextArea.class).withId("words-text").single().getHelperText())
                .startsWith("The letter begins with these words.");
    }

    @Test
    void keepsOwnWords() {
        type(TYPED);
        assertThat(told("words-whose")).isEqualTo("Not saved yet");

        press("words-save");

        assertThat(kept(NoticeKind.REMINDER, Language.EN)).contains(TYPED);
        assertThat(kept(NoticeKind.REMINDER, Language.RU)).isEmpty();
        assertThat(told("words-whose")).isEqualTo("These are your own words");
    }

    @Test
    void showsTheMessageAndItsPriceWhileItIsTyped() {
        type(TYPED);
        assertThat(told("words-sample")).isEqualTo("See you at 15:00, 2026-03-03");
        assertThat(told("words-cost")).isEqualTo("SMS in this example: 1, price ₸18");

        type("Күтеміз: {date} {time}. " + "ә".repeat(60));

        assertThat(told("words-cost")).isEqualTo("SMS in this example: 2, price ₸36");
        assertThat(complaint()).isEmpty();
    }

    @Test
    void putsFactsInAfterOneAnother() {
        type("");
        press("words-insert-date");
        press("words-insert-time");

        assertThat(typed()).isEqualTo("{date}{time}");
        assertThat(told("words-sample")).isEqualTo("2026-03-0315:00");
        assertThat(find(Button.class).withId("words-insert-reason").exists()).isFalse();
    }

    @Test
    void saysWhatIsWrongAndKeepsNothing() {
        type("See you on {date}");
        assertThat(complaint()).isEqualTo("Clients need this as well: Time");
        type("{tiem}");
        assertThat(complaint()).isEqualTo("There is no such fact in this message: tiem");
        type("{");
        assertThat(complaint()).isEqualTo("A brace is left open, or never opened");
        type("a".repeat(301));
        assertThat(complaint()).isEqualTo("At most 300 characters");
        type("a\u0000b");
        assertThat(complaint()).isEqualTo("There are characters here that nobody can see");
        type(" ");
        assertThat(complaint()).isEqualTo("Write the words of the message");

        press("words-save");

        assertThat(kept(NoticeKind.REMINDER, Language.EN)).isEmpty();
        assertThat(complaint()).isEqualTo("Write the words of the message");
        assertThat(find(Button.class).withId("words-save").single().isEnabled()).isTrue();
    }

    @Test
    void wordsEachMessageInEachLanguageByItself() {
        choice().kind.setValue(NoticeKind.CANCELLED);
        choice().language.setValue(Language.KK);
        assertThat(typed()).startsWith("CANCELLED");
        press("words-insert-reason");
        type("{date} {time} тоқтатылды. {reason}");

        press("words-save");

        assertThat(kept(NoticeKind.CANCELLED, Language.KK))
                .contains("{date} {time} тоқтатылды. {reason}");
    }

    @Test
    void forgetsNothingThatWasTypedWhileAnotherMessageIsLookedAt() {
        type(TYPED);

        choice().kind.setValue(NoticeKind.MOVED);
        assertThat(typed()).startsWith("MOVED");
        choice().kind.setValue(NoticeKind.REMINDER);

        assertThat(typed()).isEqualTo(TYPED);
        assertThat(told("words-whose")).isEqualTo("Not saved yet");
        assertThat(kept(NoticeKind.REMINDER, Language.EN)).isEmpty();
    }

    @Test
    void usesThePlatformsWordsAgainAfterAsking() {
        type(TYPED);
        press("words-save");

        press("words-usual");
        assertThat(kept(NoticeKind.REMINDER, Language.EN)).contains(TYPED);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(kept(NoticeKind.REMINDER, Language.EN)).isEmpty();
        assertThat(typed()).startsWith("REMINDER");
        assertThat(find(Button.class).withId("words-usual").exists()).isFalse();
    }

    @Test
    void speaksTheLanguageOfWhoeverReads() {
        type("See you on {date}");

        UI.getCurrent().setLocale(Locales.of(Language.RU));

        assertThat(complaint()).isEqualTo("Клиенту не обойтись без этого: Время");
        assertThat(told("words-whose")).isEqualTo("Ещё не сохранено");
    }

    @Test
    void countsNoPartsWhereNothingIsPaid() {
        choice().channel.setValue(Channel.TELEGRAM);

        assertThat(find(Paragraph.class).withId("words-cost").exists()).isFalse();
        assertThat(told("words-sample")).startsWith("REMINDER Haircut");
    }
}
