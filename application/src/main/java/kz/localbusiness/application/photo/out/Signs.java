package kz.localbusiness.application.photo.out;

import java.util.Collection;
import java.util.Map;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.domain.shared.BusinessId;

/// By which picture businesses are known: the logo, else the first of the gallery.
@FunctionalInterface
public interface Signs {

    /// Without those that have none.
    Map<BusinessId, PhotoId> of(Collection<BusinessId> businesses);
}
