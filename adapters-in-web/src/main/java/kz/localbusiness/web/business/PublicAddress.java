package kz.localbusiness.web.business;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.web.layout.Toast;

/// Where clients book: to open, to copy, and from here to the day.
final class PublicAddress extends Div implements LocaleChangeObserver {

    private final Paragraph open = new Paragraph();
    private final Anchor day;
    final Button copy = new Button();

    PublicAddress(Slug slug, Instance instance) {
        addClassName("stack");
        open.addClassNames("notice", "good");
        var address = instance.publicPage(slug).toString();
        var link = new Anchor("/" + slug.value(), address);
        link.setId("setup-public-link");
        link.addClassName("public-link");
        day = new Anchor("/" + BusinessNavigation.day(slug));
        day.setId("setup-to-day");
        day.addClassNames("link-button", "primary");
        copy.setId("setup-copy-link");
        Clipboard.onClick(copy)
                .writeText(address, _ -> say("business.copied"), _ -> say("business.not-copied"));
        var actions = new Div(copy, day);
        actions.addClassName("row");
        add(open, link, actions);
    }

    private void say(String key) {
        Toast.show(UI.getCurrent(), getTranslation(key));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        open.setText(getTranslation("business.is-open"));
        day.setText(getTranslation("business.to-day"));
        copy.setText(getTranslation("business.copy"));
    }
}
