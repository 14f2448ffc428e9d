package kz.localbusiness.application.photo;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner takes a photo away, wherever it is shown; it is gone for good.
@FunctionalInterface
public interface RemovePhoto {

    AlbumDecision remove(Command command);

    record Command(BusinessId business, PhotoId photo) implements ForBusiness {}
}
