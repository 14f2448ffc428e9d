package kz.localbusiness.web.photo;

import com.vaadin.flow.component.html.Image;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;

/// A small photo, fetched when it comes into sight; its place is kept free until then.
public final class Picture extends Image {

    /// @param told for those who do not see it; empty where the text beside says it all
    public Picture(Slug slug, Photo photo, String told) {
        super(PhotoAddress.of(slug, photo.id(), ImageSize.SMALL), told);
        addClassName("picture");
        getElement().setAttribute("loading", "lazy");
        getElement().setAttribute("decoding", "async");
    }
}
