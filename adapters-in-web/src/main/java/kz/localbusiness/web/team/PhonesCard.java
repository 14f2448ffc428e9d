package kz.localbusiness.web.team;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;

/// Where the owner decides whether staff see how clients can be reached.
final class PhonesCard extends Div implements LocaleChangeObserver {

    private final Paragraph hint = new Paragraph();
    final Checkbox masked = new Checkbox();

    /// @param shown takes whether staff are to see them
    PhonesCard(Consumer<Boolean> shown) {
        addClassName("card");
        hint.addClassName("quiet");
        masked.setId("mask-phones");
        masked.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown.accept(!change.getValue());
            }
        });
        add(masked, hint);
    }

    void show(boolean phonesShown) {
        masked.setValue(!phonesShown);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        masked.setLabel(getTranslation("colleagues.mask"));
        hint.setText(getTranslation("colleagues.mask-hint"));
    }
}
