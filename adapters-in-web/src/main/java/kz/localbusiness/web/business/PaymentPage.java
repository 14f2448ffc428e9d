package kz.localbusiness.web.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.business.SetPaymentLink;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Business;

/// Where clients pay; only an owner decides that, and nobody has to.
final class PaymentPage extends SetupPage {

    private final Business business;
    private final SetPaymentLink setPaymentLink;
    private final boolean isDecided;
    final PaymentForm form;

    PaymentPage(Setup setup, SetPaymentLink setPaymentLink, OwnBusiness own) {
        super(SetupStage.PAYMENT);
        this.business = setup.business();
        this.setPaymentLink = setPaymentLink;
        this.isDecided = !own.admits(Audience.OWNERS);
        this.form = new PaymentForm(business);
        form.link.setReadOnly(isDecided);
        add(form);
    }

    @Override
    boolean keep() {
        if (isDecided) {
            return true;
        }
        if (!form.passes()) {
            return false;
        }
        setPaymentLink.set(form.command(business));
        return true;
    }
}
