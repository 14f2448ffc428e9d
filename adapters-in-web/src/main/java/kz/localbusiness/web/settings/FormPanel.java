package kz.localbusiness.web.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.BooleanSupplier;
import kz.localbusiness.web.layout.Toast;

/// A form that is stored as a whole.
final class FormPanel extends Div implements LocaleChangeObserver {

    private final BooleanSupplier passes;
    private final Runnable keep;
    final Button save = new Button("", _ -> save());

    FormPanel(Div form, BooleanSupplier passes, Runnable keep) {
        this.passes = passes;
        this.keep = keep;
        addClassName("card");
        save.setId("settings-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        var acts = new Div(save);
        acts.addClassNames("row", "settings-acts");
        add(form, acts);
    }

    private void save() {
        if (passes.getAsBoolean()) {
            keep.run();
            Toast.show(UI.getCurrent(), getTranslation("setting.saved"));
        }
        save.setEnabled(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        save.setText(getTranslation("setting.save"));
    }
}
