package kz.localbusiness.application.business;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.catalog.out.Arrangements;
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

    public static BeginRegistration beginRegistration(
            RegistrationDesk desk, BusinessDirectory directory, Pace pace) {
        return new BeginRegistrationUseCase(desk, directory, pace);
    }

    public static ChangeAddress changeAddress(
            Businesses businesses, BusinessDirectory directory, Pace pace, Clock clock) {
        return new ChangeAddressUseCase(businesses, directory, pace, clock);
    }

    public static CheckSuspension checkSuspension(Businesses businesses) {
        return new CheckSuspensionUseCase(businesses);
    }

    public static ConfirmEmail confirmEmail(
            RegistrationDesk desk, BusinessDirectory directory, RealmPool pool) {
        return new ConfirmEmailUseCase(desk, directory, pool);
    }

    public static DescribeBusiness describeBusiness(Businesses businesses) {
        return new DescribeBusinessUseCase(businesses);
    }

    public static FoundBusiness foundBusiness(Founding founding, RealmWorks works) {
        return new FoundBusinessUseCase(founding, works);
    }

    public static PrepareRealm prepareRealm(RealmWorks works) {
        return new PrepareRealmUseCase(works);
    }

    public static RegisterBusiness registerBusiness(
            RegistrationDesk desk, Founding founding, RealmPool pool, TermsRecords terms) {
        return new RegisterBusinessUseCase(desk, founding, pool, terms);
    }

    public static RemoveClosure removeClosure(Businesses businesses, Clock clock) {
        return new RemoveClosureUseCase(businesses, clock);
    }

    public static FollowAddress followAddress(BusinessDirectory directory) {
        return new FollowAddressUseCase(directory);
    }

    public static SetPaymentLink setPaymentLink(Businesses businesses) {
        return new SetPaymentLinkUseCase(businesses);
    }

    public static ResendCode resendCode(RegistrationDesk desk) {
        return new ResendCodeUseCase(desk);
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

    public static ShowAddress showAddress(Businesses businesses) {
        return new ShowAddressUseCase(businesses);
    }

    public static ShowBusinessPage showBusinessPage(
            Businesses businesses,
            Offerings offerings,
            Arrangements arrangements,
            StaffMembers staff) {
        return new ShowBusinessPageUseCase(businesses, offerings, arrangements, staff);
    }

    public static ShowRealmPool showRealmPool(RealmPool pool) {
        return new ShowRealmPoolUseCase(pool);
    }

    public static ShowSetup showSetup(
            Businesses businesses, Offerings offerings, StaffMembers staff, Callers callers) {
        return new ShowSetupUseCase(businesses, offerings, staff, callers);
    }

    public static CountMissingRealms countMissingRealms(RealmWorks works) {
        return new CountMissingRealmsUseCase(works);
    }

    public static ListDueRegistrations listDueRegistrations(
            RegistrationDesk desk, Registrations registrations) {
        return new ListDueRegistrationsUseCase(desk, registrations);
    }

    public static TendRegistration tendRegistration(
            RegistrationDesk desk, Registrations registrations, RealmPool pool) {
        return new TendRegistrationUseCase(desk, registrations, pool);
    }
}
