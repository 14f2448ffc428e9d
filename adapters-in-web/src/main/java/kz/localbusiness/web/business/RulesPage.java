package kz.localbusiness.web.business;

import kz.localbusiness.application.business.SetBookingPolicy;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Business;

/// By which rules clients book. The proposed ones are good for most: going on is enough.
final class RulesPage extends SetupPage {

    private final Business business;
    private final SetBookingPolicy setBookingPolicy;
    final RulesForm form;

    RulesPage(Setup setup, SetBookingPolicy setBookingPolicy) {
        super(SetupStage.RULES);
        this.business = setup.business();
        this.setBookingPolicy = setBookingPolicy;
        this.form = new RulesForm(business.policy());
        add(form);
    }

    @Override
    boolean keep() {
        if (!form.passes()) {
            return false;
        }
        setBookingPolicy.set(new SetBookingPolicy.Command(business.id(), form.policy()));
        return true;
    }
}
