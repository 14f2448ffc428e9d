package kz.localbusiness.application.directory;

import kz.localbusiness.application.directory.out.DirectoryEntries;
import kz.localbusiness.application.photo.out.Signs;

/// The one public door to the use cases of this package, for wiring by hand.
public final class DirectoryUseCases {

    private DirectoryUseCases() {}

    public static FindBusinesses findBusinesses(DirectoryEntries entries, Signs signs) {
        return new FindBusinessesUseCase(entries, signs);
    }

    public static ListPublicPages listPublicPages(DirectoryEntries entries) {
        return new ListPublicPagesUseCase(entries);
    }
}
