package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.localbusiness.domain.notice.Placeholder;

/// The facts of a visit that a message can tell, to be pressed and put into its words.
final class PlaceholderChips extends Div implements LocaleChangeObserver {

    private final Map<Placeholder, Button> chips = new EnumMap<>(Placeholder.class);

    PlaceholderChips(Set<Placeholder> known, Consumer<Placeholder> pressed) {
        for (var one : known) {
            var chip = new Button("", _ -> pressed.accept(one));
            chip.setId("words-insert-" + one.word());
            chip.addThemeVariants(ButtonVariant.SMALL);
            chips.put(one, chip);
            add(chip);
        }
        addClassNames("row", "chips");
        getElement().setAttribute("role", "group");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("setting.words-insert"));
        chips.forEach(
                (one, chip) -> chip.setText(getTranslation("setting.placeholder." + one.word())));
    }
}
