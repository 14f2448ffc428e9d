package kz.localbusiness.application.business;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.Realms;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.staff.out.StaffMembers;

/// The one public door to the use cases of this package, for wiring by hand.
public final class BusinessUseCases {

    private BusinessUseCases() {}

    public static ActivateBusiness activateBusiness(Businesses businesses, Offerings offerings) {
        return new ActivateBusinessUseCase(businesses, offerings);
    }

    public static AddClosure addClosure(Businesses businesses, Clock clock) {
        return new AddClosureUseCase(businesses, clock);
    }

    public static DescribeBusiness describeBusiness(Businesses businesses) {
        return new DescribeBusinessUseCase(businesses);
    }

    public static RegisterBusiness registerBusiness(
            BusinessDirectory directory,
            Businesses businesses,
            Realms realms,
            Clock clock,
            Pace pace) {
        return new RegisterBusinessUseCase(directory, businesses, realms, clock, pace);
    }

    public static RemoveClosure removeClosure(Businesses businesses, Clock clock) {
        return new RemoveClosureUseCase(businesses, clock);
    }

    public static ResolveSlug resolveSlug(BusinessDirectory directory) {
        return new ResolveSlugUseCase(directory);
    }

    public static SetBookingPolicy setBookingPolicy(Businesses businesses) {
        return new SetBookingPolicyUseCase(businesses);
    }

    public static SetPublicHolidays setPublicHolidays(Businesses businesses, Clock clock) {
        return new SetPublicHolidaysUseCase(businesses, clock);
    }

    public static SetWeeklyHours setWeeklyHours(Businesses businesses) {
        return new SetWeeklyHoursUseCase(businesses);
    }

    public static ShowBusinessPage showBusinessPage(
            Businesses businesses, Offerings offerings, StaffMembers staff) {
        return new ShowBusinessPageUseCase(businesses, offerings, staff);
    }

    public static ShowSetup showSetup(
            Businesses businesses, Offerings offerings, StaffMembers staff, Callers callers) {
        return new ShowSetupUseCase(businesses, offerings, staff, callers);
    }
}
