package kz.localbusiness.application.catalog;

import kz.localbusiness.application.catalog.out.Arrangements;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.StaffMembers;

/// The one public door to the use cases of this package, for wiring by hand.
public final class CatalogUseCases {

    private CatalogUseCases() {}

    public static ArrangeServices arrangeServices(Offerings offerings, Arrangements arrangements) {
        return new ArrangeServicesUseCase(offerings, arrangements);
    }

    public static AssignServices assignServices(Offerings offerings, StaffMembers staff) {
        return new AssignServicesUseCase(offerings, staff);
    }

    public static RestoreOffering restoreOffering(Offerings offerings) {
        return new RestoreOfferingUseCase(offerings);
    }

    public static ShowCatalogue showCatalogue(Offerings offerings, Arrangements arrangements) {
        return new ShowCatalogueUseCase(offerings, arrangements);
    }

    public static ArchiveOffering archiveOffering(Offerings offerings) {
        return new ArchiveOfferingUseCase(offerings);
    }

    public static DescribeOffering describeOffering(Offerings offerings) {
        return new DescribeOfferingUseCase(offerings);
    }

    public static SaveOffering saveOffering(
            Offerings offerings, StaffMembers staff, Resources resources) {
        return new SaveOfferingUseCase(offerings, staff, resources);
    }
}
