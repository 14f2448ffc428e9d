package kz.localbusiness.web.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kz.localbusiness.domain.business.OpeningHours;
import org.jspecify.annotations.Nullable;

/// From and to of one stretch of hours.
public final class StretchFields extends Div implements LocaleChangeObserver {

    private static final Duration STEP = Duration.ofMinutes(30);

    public final TimePicker opens = picker();
    public final TimePicker closes = picker();
    public final Button remove;

    public StretchFields(@Nullable OpeningHours hours, Consumer<StretchFields> removed) {
        addClassName("stretch");
        remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> removed.accept(this));
        if (hours != null) {
            opens.setValue(hours.opens());
            closes.setValue(hours.closes());
        }
        var until = new Span("–");
        until.getElement().setAttribute("aria-hidden", "true");
        add(opens, until, closes, remove);
    }

    /// Twenty-four hours in every language; other minutes than the listed ones may be typed.
    private static TimePicker picker() {
        var picker = new TimePicker();
        picker.setStep(STEP);
        picker.setLocale(Locale.UK);
        picker.setManualValidation(true);
        return picker;
    }

    /// Empty when something is missing or the end is not after the start.
    public Optional<OpeningHours> hours() {
        var from = opens.getValue();
        var to = closes.getValue();
        return isPossible(from, to) ? Optional.of(new OpeningHours(from, to)) : Optional.empty();
    }

    private static boolean isPossible(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from != null && to != null && OpeningHours.isPossible(from, to);
    }

    void mark(boolean wrong) {
        opens.setInvalid(wrong);
        closes.setInvalid(wrong);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        opens.setAriaLabel(getTranslation("business.hours-from"));
        closes.setAriaLabel(getTranslation("business.hours-to"));
        remove.setAriaLabel(getTranslation("business.hours-remove"));
    }
}
