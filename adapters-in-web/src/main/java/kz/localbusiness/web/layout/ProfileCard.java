package kz.localbusiness.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.stream.Stream;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Category;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.web.photo.Gallery;
import kz.localbusiness.web.photo.Picture;
import kz.localbusiness.web.text.PhoneNumbers;

/// Who the business is, where to find it and how to reach it, as clients see it.
public final class ProfileCard extends Header implements LocaleChangeObserver {

    private final Business business;
    private final Album album;

    /// Without photos, beside one visit.
    public ProfileCard(Business business) {
        this(business, Album.empty(business.id()));
    }

    public ProfileCard(Business business, Album album) {
        this.business = business;
        this.album = album;
        addClassName("business-card");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var profile = business.profile();
        var category = profile.listing().category();
        if (category != Category.OTHER) {
            var trade = new Span(getTranslation(CategoryTexts.key(category)));
            trade.addClassName("quiet");
            add(trade);
        }
        add(sign(profile.name()));
        if (!profile.description().isEmpty()) {
            var description = new Paragraph(profile.description());
            description.addClassName("pre-line");
            add(description);
        }
        Stream.of(contacts(profile), place(profile), new Gallery(business.slug(), album))
                .filter(Component::isVisible)
                .forEach(this::add);
    }

    private Div sign(String name) {
        var sign = new Div();
        sign.addClassName("business-sign");
        var logo = album.logo();
        if (logo != null) {
            sign.add(new Picture(business.slug(), logo, ""));
        }
        sign.add(new H1(name));
        return sign;
    }

    private Div contacts(Profile profile) {
        var phone = profile.phone();
        var label = phone == null ? "" : getTranslation("booking.call", PhoneNumbers.shown(phone));
        return new ContactLinks(phone, label, profile.listing().contacts());
    }

    private static Div place(Profile profile) {
        var place = new Div();
        place.addClassNames("row", "contacts");
        if (!profile.address().isEmpty()) {
            var maps = new MapLinks();
            maps.show(profile.address());
            place.add(new Span(profile.address()), maps);
        }
        place.setVisible(!profile.address().isEmpty());
        return place;
    }
}
