package kz.localbusiness.application.photo;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner says what a photo shows, for those who do not see it.
@FunctionalInterface
public interface DescribePhoto {

    AlbumDecision describe(Command command);

    /// @param description empty for nothing
    record Command(BusinessId business, PhotoId photo, String description) implements ForBusiness {}
}
