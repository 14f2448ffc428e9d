package kz.localbusiness.web.form;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A length in minutes, with buttons to make it shorter and longer.
public final class MinutesField extends IntegerField {

    /// @param step of the buttons, not of what may be typed
    public MinutesField(Duration least, Duration most, Duration step) {
        setMin(Math.toIntExact(least.toMinutes()));
        setMax(Math.toIntExact(most.toMinutes()));
        setStep(Math.toIntExact(step.toMinutes()));
        setStepButtonsVisible(true);
    }

    public void show(@Nullable Duration length) {
        setValue(length == null ? null : (Integer) Math.toIntExact(length.toMinutes()));
    }

    /// Null while nothing is typed.
    public @Nullable Duration length() {
        var typed = getValue();
        return typed == null ? null : Duration.ofMinutes(typed);
    }
}
