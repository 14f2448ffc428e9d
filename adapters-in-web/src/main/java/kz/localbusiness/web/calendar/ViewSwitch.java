package kz.localbusiness.web.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Day, week, month or list.
final class ViewSwitch extends Div implements LocaleChangeObserver {

    private final Map<CalendarSpan, NativeButton> buttons = new EnumMap<>(CalendarSpan.class);

    ViewSwitch(Consumer<CalendarSpan> chosen) {
        addClassName("view-switch");
        getElement().setAttribute("role", "group");
        for (var span : CalendarSpan.values()) {
            var button = new NativeButton("", _ -> chosen.accept(span));
            button.setId("calendar-" + span.code());
            buttons.put(span, button);
            add(button);
        }
    }

    NativeButton button(CalendarSpan span) {
        return Objects.requireNonNull(buttons.get(span), "every span has a button");
    }

    void show(CalendarSpan shown) {
        buttons.forEach((span, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(span == shown)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("calendar.views"));
        buttons.forEach(
                (span, button) -> button.setText(getTranslation("calendar.view." + span.code())));
    }
}
