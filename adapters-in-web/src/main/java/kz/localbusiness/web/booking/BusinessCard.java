package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.PhoneNumbers;

/// Who the business is and where to find it.
final class BusinessCard extends Header implements LocaleChangeObserver {

    private final Profile profile;

    BusinessCard(Profile profile) {
        this.profile = profile;
        addClassName("business-card");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        add(new H1(profile.name()));
        if (!profile.description().isEmpty()) {
            var description = new Paragraph(profile.description());
            description.addClassName("pre-line");
            add(description);
        }
        add(contacts());
    }

    private Paragraph contacts() {
        var contacts = new Paragraph();
        contacts.addClassNames("row", "contacts");
        if (!profile.address().isEmpty()) {
            contacts.add(new Span(profile.address()));
        }
        var phone = profile.phone();
        if (phone != null) {
            contacts.add(call(phone));
        }
        return contacts;
    }

    private Anchor call(PhoneNumber phone) {
        var call = new Anchor("tel:" + phone.value(), PhoneNumbers.shown(phone));
        call.setAriaLabel(getTranslation("booking.call", PhoneNumbers.shown(phone)));
        return call;
    }
}
