package kz.localbusiness.application.photo;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.shared.BusinessId;

/// The photos that anyone may see of an open business; none while it is not open.
@FunctionalInterface
public interface ShowPublicAlbum {

    Album show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
