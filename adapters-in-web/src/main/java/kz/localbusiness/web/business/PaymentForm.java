package kz.localbusiness.web.business;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.PaymentLink;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.FormCheck;

/// Where clients pay on Kaspi; may stay empty.
public final class PaymentForm extends Div implements LocaleChangeObserver {

    final TextField link = new TextField();
    private final FormCheck check =
            new FormCheck(
                    new FieldCheck<>(link)
                            .refuse(
                                    typed ->
                                            !typed.isBlank() && !PaymentLink.isValid(typed.strip()),
                                    "setting.payment-impossible"));

    public PaymentForm(Business business) {
        addClassName("fields");
        link.setId("setup-payment");
        link.setMaxLength(PaymentLink.MAX_LENGTH);
        link.setPlaceholder("https://pay.kaspi.kz/pay/…");
        link.getElement().setAttribute("inputmode", "url");
        var payment = business.profile().payment();
        link.setValue(payment == null ? "" : payment.value());
        add(link);
    }

    public boolean passes() {
        return check.passes();
    }

    public SetPaymentLink.Command command(Business business) {
        var typed = Optional.of(link.getValue().strip()).filter(text -> !text.isEmpty());
        return new SetPaymentLink.Command(business.id(), typed.map(PaymentLink::new).orElse(null));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        link.setLabel(getTranslation("setting.payment-link"));
        link.setHelperText(getTranslation("setting.payment-hint"));
        check.speakAgain();
    }
}
