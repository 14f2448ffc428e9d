package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// Tells the people of a business that it ends, and its owners the way back.
final class ClosingBanner extends Div implements LocaleChangeObserver {

    private final Span text = new Span();
    private final Anchor back = new Anchor();
    private @Nullable Business business;

    ClosingBanner() {
        setId("closing-banner");
        addClassNames("notice", "bad", "row");
        getElement().setAttribute("role", "status");
        setVisible(false);
        add(text, back);
    }

    void show(Business own, boolean ownsIt) {
        business = own;
        setVisible(own.isClosing());
        back.setVisible(ownsIt);
        back.setHref("/%s/admin/data".formatted(own.slug().value()));
        tell();
    }

    private void tell() {
        var closing = business == null ? null : business.closing();
        if (business != null && closing != null) {
            var end = Wording.in(getLocale()).dateTime(closing.end(), business.zone());
            text.setText(getTranslation("closing.banner", end));
            back.setText(getTranslation("closing.back"));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tell();
    }
}
