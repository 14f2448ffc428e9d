package kz.localbusiness.web.business;

import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.form.WeekEditor;

/// When the business is open in an ordinary week.
final class HoursPage extends SetupPage {

    private final Business business;
    private final SetWeeklyHours setWeeklyHours;
    final WeekEditor week;

    HoursPage(Setup setup, SetWeeklyHours setWeeklyHours) {
        super(SetupStage.HOURS);
        this.business = setup.business();
        this.setWeeklyHours = setWeeklyHours;
        this.week = new WeekEditor(business.hours());
        add(week);
    }

    @Override
    boolean keep() {
        if (!week.passes()) {
            return false;
        }
        setWeeklyHours.set(new SetWeeklyHours.Command(business.id(), week.week()));
        return true;
    }
}
