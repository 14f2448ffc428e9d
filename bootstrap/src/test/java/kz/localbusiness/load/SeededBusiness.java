package kz.localbusiness.load;

import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Closures;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.staff.StaffMember;

/// Opens a salon straight in the stores: no owner, no realm.
record SeededBusiness(LoadedSalon salon, LoadedPlatform platform) {

    void store() {
        platform.bean(Businesses.class).save(business());
        var visit =
                Offering.plain(
                        salon.id(), salon.visit(), "Visit", LoadedSalon.VISIT, Money.tenge(5_000));
        platform.bean(Offerings.class).save(visit);
        var staff = platform.bean(StaffMembers.class);
        for (var member : salon.staff()) {
            var number = salon.staff().indexOf(member) + 1;
            staff.save(StaffMember.named(salon.id(), member, "Aigerim " + number));
        }
        claimSlug();
    }

    private void claimSlug() {
        var directory = platform.bean(BusinessDirectory.class);
        directory.keep(salon.slug(), new RegistrationId(salon.id().value()), salon.id());
    }

    private Business business() {
        var profile =
                new Profile(
                        "Salon",
                        "",
                        new EmailAddress("owner@example.kz"),
                        new PhoneNumber("+77122000000"),
                        "Satpaev 1");
        return new Business(
                salon.id(),
                salon.slug(),
                profile,
                Business.DEFAULT_ZONE,
                WeeklyHours.everyDay(new OpeningHours(LoadedSalon.OPENS, LoadedSalon.CLOSES)),
                BookingPolicy.STANDARD,
                Closures.NONE,
                Stage.OPEN,
                null,
                null,
                salon.plan().now(),
                0);
    }
}
