package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/// One page of the setup: shows what is stored, keeps what was typed.
abstract class SetupPage extends Div implements LocaleChangeObserver {

    private final SetupStage stage;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();

    SetupPage(SetupStage stage) {
        this.stage = stage;
        addClassNames("card", "setup-page");
        hint.addClassName("quiet");
        add(title, hint);
    }

    /// @return false when something is wrong, which the page then tells
    abstract boolean keep();

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation(stage.key));
        hint.setText(getTranslation(stage.hint));
    }
}
