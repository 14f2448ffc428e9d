package kz.localbusiness.application.photo;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.PhotoDecision;
import kz.localbusiness.domain.photo.PhotoPlace;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner shows the business, its sign, or somebody who serves.
@FunctionalInterface
public interface AddPhoto {

    PhotoDecision add(Command command);

    /// @param image as it was sent, hence anything
    /// @param description for those who do not see it; may be empty
    record Command(BusinessId business, PhotoPlace place, ImageFile image, String description)
            implements ForBusiness {}
}
