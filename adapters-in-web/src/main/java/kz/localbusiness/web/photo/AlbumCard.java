package kz.localbusiness.web.photo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.domain.photo.PhotoPlace.Gallery;
import kz.localbusiness.domain.photo.PhotoPlace.Logo;
import kz.localbusiness.web.form.Notice;

/// The sign and the pictures of a business, each kept at once.
public final class AlbumCard extends Div implements LocaleChangeObserver {

    private final Business business;
    private final PhotoActs acts;
    private final H2 logoTitle = new H2();
    private final Paragraph logoHint = new Paragraph();
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    final Notice notice = new Notice();
    final Div logo = new Div();
    final Div photos = new Div();
    final Button removeLogo = new Button("", _ -> removeLogo());
    final PhotoUpload newLogo;
    final PhotoUpload newPhoto;

    public AlbumCard(Business business, PhotoPorts ports) {
        this.business = business;
        this.acts = new PhotoActs(ports, business, this::show, notice::warn);
        newLogo =
                new PhotoUpload(
                        "logo-choose",
                        "photo.choose-logo",
                        bytes -> acts.add(new Logo(), bytes),
                        notice::warn);
        newPhoto =
                new PhotoUpload(
                        "photo-choose",
                        "photo.choose",
                        bytes -> acts.add(new Gallery(), bytes),
                        notice::warn);
        addClassName("card");
        logoHint.addClassName("quiet");
        hint.addClassName("quiet");
        logo.addClassName("logo-frame");
        photos.addClassName("photo-rows");
        removeLogo.setId("logo-remove");
        var sign = new Div(logo, newLogo, removeLogo);
        sign.addClassName("row");
        add(notice, logoTitle, logoHint, sign, title, hint, photos, newPhoto);
        show();
    }

    private void show() {
        notice.clear();
        var album = acts.album();
        logo.removeAll();
        var sign = Optional.ofNullable(album.logo());
        sign.ifPresent(photo -> logo.add(new Picture(business.slug(), photo, "")));
        logo.setVisible(sign.isPresent());
        removeLogo.setVisible(sign.isPresent());
        photos.removeAll();
        var gallery = album.gallery();
        for (int at = 0; at < gallery.size(); at++) {
            photos.add(new PhotoRow(business.slug(), gallery, at, acts));
        }
        newPhoto.setVisible(gallery.size() < Album.MOST_IN_GALLERY);
    }

    private void removeLogo() {
        Optional.ofNullable(acts.album().logo()).ifPresent(acts::remove);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        logoTitle.setText(getTranslation("photo.logo"));
        logoHint.setText(getTranslation("photo.logo-hint"));
        title.setText(getTranslation("photo.gallery"));
        hint.setText(getTranslation("photo.gallery-hint", Album.MOST_IN_GALLERY));
        removeLogo.setText(getTranslation("photo.remove"));
        removeLogo.setAriaLabel(getTranslation("photo.remove-logo"));
    }
}
