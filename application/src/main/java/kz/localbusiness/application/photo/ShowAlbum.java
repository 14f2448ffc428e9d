package kz.localbusiness.application.photo;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.shared.BusinessId;

/// All photos of a business, for those who work there.
@FunctionalInterface
public interface ShowAlbum {

    Album show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
