package kz.localbusiness.web.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Asks on which other days the hours of one day are the same.
public final class CopyDayDialog extends Dialog implements LocaleChangeObserver {

    private final DayOfWeek from;
    public final CheckboxGroup<DayOfWeek> to = new CheckboxGroup<>();
    public final Button copy = new Button();
    private final Button leave = new Button("", _ -> close());

    CopyDayDialog(DayOfWeek from, Consumer<Set<DayOfWeek>> chosen) {
        this.from = from;
        addClassName("copy-day");
        to.setId("copy-day-to");
        to.setItems(Stream.of(DayOfWeek.values()).filter(day -> day != from).toList());
        copy.setId("copy-day-do");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(_ -> {
            chosen.accept(EnumSet.copyOf(to.getValue()));
            close();
        });
        copy.setEnabled(false);
        to.addValueChangeListener(change -> copy.setEnabled(!change.getValue().isEmpty()));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(to);
        getFooter().add(leave, copy);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
        setHeaderTitle(
                getTranslation(
                        "setting.copy-day",
                        from.getDisplayName(TextStyle.FULL_STANDALONE, locale)));
        to.setLabel(getTranslation("setting.copy-to"));
        to.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        copy.setText(getTranslation("setting.copy"));
        leave.setText(getTranslation("setting.leave"));
    }
}
