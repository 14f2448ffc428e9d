package kz.localbusiness.web.business;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kz.localbusiness.application.business.ShowSetup.Setup;

/// Where the owner stands among the pages of the setup; each can be gone to.
final class SetupProgress extends Nav implements LocaleChangeObserver {

    final Map<SetupStage, Button> stages = new EnumMap<>(SetupStage.class);

    SetupProgress(Consumer<SetupStage> goTo) {
        addClassName("setup-progress");
        var list = new OrderedList();
        for (var stage : SetupStage.values()) {
            var button = new Button("", _ -> goTo.accept(stage));
            button.setId("setup-step-" + stage.name().toLowerCase(Locale.ROOT));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            var number = new Span(String.valueOf(stages.size() + 1));
            number.addClassName("step-number");
            number.getElement().setAttribute("aria-hidden", "true");
            button.setIcon(number);
            stages.put(stage, button);
            list.add(new ListItem(button));
        }
        add(list);
    }

    void show(Setup setup, SetupStage current) {
        stages.forEach((stage, button) -> {
            button.setClassName("done", stage.isDone(setup));
            button.setClassName("current", stage == current);
            button.getElement().setAttribute("aria-current", stage == current ? "step" : "false");
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setAriaLabel(getTranslation("business.setup-title"));
        stages.forEach((stage, button) -> {
            button.setText(getTranslation(stage.key));
            button.setAriaLabel(getTranslation(stage.key));
        });
    }
}
