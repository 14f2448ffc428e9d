package kz.localbusiness.web.privacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// What is kept, and the two ways on from there.
final class FoundClient extends Div implements LocaleChangeObserver {

    final Button erase;

    FoundClient(KeptOfClient kept, ClientFileLink download, EraseDialog dialog) {
        erase = new Button("", _ -> dialog.open());
        erase.setId("data-erase");
        erase.addThemeVariants(ButtonVariant.ERROR);
        addClassName("stack");
        var ways = new Div(download, erase);
        ways.addClassNames("row", "between");
        add(kept, ways);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        erase.setText(getTranslation("privacy.erase"));
    }
}
