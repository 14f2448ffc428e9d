package kz.localbusiness.web.photo;

import java.util.Locale;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;

/// Where browsers find a picture.
public final class PhotoAddress {

    private PhotoAddress() {}

    public static String of(Slug slug, PhotoId photo, ImageSize size) {
        return "/api/v1/businesses/%s/photos/%s/%s"
                .formatted(slug.value(), photo, size.name().toLowerCase(Locale.ROOT));
    }
}
