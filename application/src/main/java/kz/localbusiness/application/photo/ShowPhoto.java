package kz.localbusiness.application.photo;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;

/// A picture, for anyone who knows its id; none of a business that is suspended or ends.
@FunctionalInterface
public interface ShowPhoto {

    /// A JPEG.
    Optional<ImageFile> show(Query query);

    record Query(BusinessId business, PhotoId photo, ImageSize size) implements ForBusiness {}
}
