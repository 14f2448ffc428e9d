package kz.localbusiness.web.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// A button of which only a picture is seen; what it does, and to what, is told to those who hear.
public final class IconButton extends Button implements LocaleChangeObserver {

    private final String key;
    private final String what;

    /// @param key of what it does, with a place for what it does it to
    public IconButton(VaadinIcon icon, String key, String what, Runnable act) {
        super(icon.create(), _ -> act.run());
        this.key = key;
        this.what = what;
        addClassName("icon");
        addThemeVariants(ButtonVariant.TERTIARY);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var told = getTranslation(key, what);
        setAriaLabel(told);
        setTooltipText(told);
    }
}
