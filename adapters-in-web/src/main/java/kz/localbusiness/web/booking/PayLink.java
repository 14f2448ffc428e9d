package kz.localbusiness.web.booking;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.web.layout.OutsideLink;
import org.jspecify.annotations.Nullable;

/// Leads to where the business is paid on Kaspi; not there where it is not.
final class PayLink extends OutsideLink implements LocaleChangeObserver {

    PayLink(@Nullable PaymentLink payment) {
        super(payment == null ? "" : payment.value());
        setId("pay-link");
        addClassName("link-button");
        setVisible(payment != null);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(getTranslation("setting.pay-on-kaspi"));
    }
}
