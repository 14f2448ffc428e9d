package kz.localbusiness.web.layout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.UiLanguage;

/// Қаз, Рус, Eng. The page stays as it is, in other words.
public final class LanguageSwitch extends Nav implements LocaleChangeObserver {

    private final Map<Language, Button> buttons = new EnumMap<>(Language.class);

    public LanguageSwitch() {
        addClassName("language-switch");
        Stream.of(Language.values()).forEach(language -> add(button(language)));
    }

    void offer(Set<Language> spoken) {
        buttons.forEach((language, button) -> button.setVisible(spoken.contains(language)));
        setVisible(spoken.size() > 1);
    }

    private Button button(Language language) {
        var button = new Button(shortName(language), _ -> choose(language));
        button.setId("language-" + Locales.codeOf(language));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", Locales.codeOf(language));
        buttons.put(language, button);
        return button;
    }

    private void choose(Language language) {
        getUI().ifPresent(ui -> UiLanguage.choose(ui, language));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setAriaLabel(getTranslation("layout.language"));
        var current = UiLanguage.of(event.getUI());
        buttons.forEach((language, button) -> mark(button, language == current));
    }

    private static void mark(Button button, boolean current) {
        button.setClassName("current", current);
        button.getElement().setAttribute("aria-pressed", String.valueOf(current));
    }

    private static String shortName(Language language) {
        return switch (language) {
            case KK -> "Қаз";
            case RU -> "Рус";
            case EN -> "Eng";
        };
    }
}
