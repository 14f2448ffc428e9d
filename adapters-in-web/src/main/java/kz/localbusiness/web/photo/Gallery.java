package kz.localbusiness.web.photo;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.Photo;

/// The pictures of a business in one row, each of which opens large.
public final class Gallery extends UnorderedList implements LocaleChangeObserver {

    private final Slug slug;
    private final Album album;

    public Gallery(Slug slug, Album album) {
        this.slug = slug;
        this.album = album;
        addClassName("gallery");
        setVisible(!album.gallery().isEmpty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        album.gallery().forEach(photo -> add(new ListItem(opened(photo))));
    }

    private Anchor opened(Photo photo) {
        var number = album.gallery().indexOf(photo) + 1;
        var told =
                photo.description().isEmpty()
                        ? getTranslation("photo.number", number, album.gallery().size())
                        : photo.description();
        var large = new Anchor(PhotoAddress.of(slug, photo.id(), ImageSize.LARGE));
        large.setTarget(AnchorTarget.BLANK);
        large.setRouterIgnore(true);
        large.add(new Picture(slug, photo, told));
        return large;
    }
}
