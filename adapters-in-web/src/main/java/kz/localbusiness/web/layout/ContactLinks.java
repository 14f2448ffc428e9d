package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.sharing.WhatsApp;
import kz.localbusiness.web.text.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/// The ways to call a business or to write to it.
public final class ContactLinks extends Div {

    /// @param callLabel what a reader hears of the number
    public ContactLinks(@Nullable PhoneNumber phone, String callLabel, Contacts contacts) {
        addClassNames("row", "contacts");
        if (phone != null) {
            var call = new Anchor("tel:" + phone.value(), PhoneNumbers.shown(phone));
            call.setAriaLabel(callLabel);
            add(call);
        }
        var whatsapp = contacts.whatsapp();
        if (whatsapp != null) {
            add(new OutsideLink(WhatsApp.chat(whatsapp), "WhatsApp"));
        }
        if (!contacts.instagram().isEmpty()) {
            var profile = "https://www.instagram.com/" + contacts.instagram();
            add(new OutsideLink(profile, "Instagram"));
        }
        setVisible(getChildren().findAny().isPresent());
    }
}
