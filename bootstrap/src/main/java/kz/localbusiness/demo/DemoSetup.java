package kz.localbusiness.demo;

import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.DescribeBusiness;
import kz.localbusiness.application.business.FoundBusiness;
import kz.localbusiness.application.business.SetWeeklyHours;
import kz.localbusiness.application.catalog.DescribeOffering;
import kz.localbusiness.application.staff.NameStaffMember;
import kz.localbusiness.domain.business.ActivationDecision;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.RegistrationDecision;
import kz.localbusiness.domain.catalog.OfferingDecision.Saved;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import org.springframework.stereotype.Component;

/// Walks the demo business through the same steps as any owner.
@Component
class DemoSetup {

    private final FoundBusiness found;
    private final DescribeBusiness describe;
    private final SetWeeklyHours setHours;
    private final NameStaffMember nameStaff;
    private final DescribeOffering describeOffering;
    private final ActivateBusiness activate;

    DemoSetup(
            FoundBusiness found,
            DescribeBusiness describe,
            SetWeeklyHours setHours,
            NameStaffMember nameStaff,
            DescribeOffering describeOffering,
            ActivateBusiness activate) {
        this.found = found;
        this.describe = describe;
        this.setHours = setHours;
        this.nameStaff = nameStaff;
        this.describeOffering = describeOffering;
        this.activate = activate;
    }

    /// @return whether the demo business is open now
    boolean open(Password ownersPassword) {
        var registration =
                found.found(
                        new FoundBusiness.Command(
                                DemoSalon.BUSINESS,
                                DemoSalon.NAME,
                                DemoSalon.SLUG,
                                DemoSalon.OWNER,
                                ownersPassword,
                                Language.RU));
        return registration instanceof RegistrationDecision.Registered
                && tellEverything()
                && activate.activate(new ActivateBusiness.Command(DemoSalon.BUSINESS))
                        instanceof ActivationDecision.Activated;
    }

    private boolean tellEverything() {
        describe.describe(
                new DescribeBusiness.Command(
                        DemoSalon.BUSINESS,
                        DemoSalon.NAME,
                        DemoSalon.DESCRIPTION,
                        DemoSalon.PHONE,
                        DemoSalon.ADDRESS,
                        DemoSalon.LISTING));
        setHours.set(new SetWeeklyHours.Command(DemoSalon.BUSINESS, DemoSalon.hours()));
        return DemoSalon.STAFF.stream().allMatch(this::name)
                && DemoSalon.SERVICES.stream().allMatch(this::offer);
    }

    private boolean name(DemoSalon.Member member) {
        var command = new NameStaffMember.Command(DemoSalon.BUSINESS, member.id(), member.name());
        return nameStaff.name(command) instanceof Named;
    }

    private boolean offer(DemoSalon.Treatment service) {
        var command =
                new DescribeOffering.Command(
                        DemoSalon.BUSINESS,
                        service.id(),
                        service.name(),
                        "",
                        service.duration(),
                        service.price());
        return describeOffering.describe(command) instanceof Saved;
    }
}
