package kz.localbusiness.application.photo;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.photo.AlbumDecision;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner says in which order the pictures of the business are shown.
@FunctionalInterface
public interface ArrangePhotos {

    AlbumDecision arrange(Command command);

    /// @param order all of the gallery, each once
    record Command(BusinessId business, List<PhotoId> order) implements ForBusiness {}
}
