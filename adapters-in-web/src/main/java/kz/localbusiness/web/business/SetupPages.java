package kz.localbusiness.web.business;

import java.util.function.Consumer;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.business.ShowSetup.Setup;
import org.springframework.stereotype.Component;

/// Makes each page of the setup from what is stored at that moment.
@Component
final class SetupPages {

    private final DescribeBusiness describeBusiness;
    private final FirstStaffMember staff;
    private final SetWeeklyHours setWeeklyHours;
    private final Catalogue catalogue;
    private final ActivateBusiness activateBusiness;
    private final Instance instance;

    SetupPages(
            DescribeBusiness describeBusiness,
            FirstStaffMember staff,
            SetWeeklyHours setWeeklyHours,
            Catalogue catalogue,
            ActivateBusiness activateBusiness,
            Instance instance) {
        this.describeBusiness = describeBusiness;
        this.staff = staff;
        this.setWeeklyHours = setWeeklyHours;
        this.catalogue = catalogue;
        this.activateBusiness = activateBusiness;
        this.instance = instance;
    }

    SetupPage page(SetupStage stage, Setup setup, Consumer<SetupStage> goTo) {
        return switch (stage) {
            case PROFILE -> new ProfilePage(setup, describeBusiness, staff);
            case HOURS -> new HoursPage(setup, setWeeklyHours);
            case SERVICES -> new ServicesPage(setup, catalogue);
            case OPENING -> new OpeningPage(setup, activateBusiness, instance, goTo);
        };
    }
}
