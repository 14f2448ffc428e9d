package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.PaymentLink;
import org.jspecify.annotations.Nullable;

/// Leads to where the business is paid on Kaspi; not there where it is not.
final class PayLink extends Anchor implements LocaleChangeObserver {

    PayLink(@Nullable PaymentLink payment) {
        setId("pay-link");
        addClassName("link-button");
        setTarget(AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer");
        setVisible(payment != null);
        if (payment != null) {
            setHref(payment.value());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("setting.pay-on-kaspi"));
    }
}
