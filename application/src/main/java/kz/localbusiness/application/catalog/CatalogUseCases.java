package kz.localbusiness.application.catalog;

import kz.localbusiness.application.catalog.out.Offerings;

/// The one public door to the use cases of this package, for wiring by hand.
public final class CatalogUseCases {

    private CatalogUseCases() {}

    public static ArchiveOffering archiveOffering(Offerings offerings) {
        return new ArchiveOfferingUseCase(offerings);
    }

    public static SaveOffering saveOffering(Offerings offerings) {
        return new SaveOfferingUseCase(offerings);
    }
}
