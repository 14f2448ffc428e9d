package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import kz.localbusiness.domain.business.Contacts;
import kz.localbusiness.domain.shared.PhoneNumber;
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
            add(outside("https://wa.me/" + whatsapp.value().substring(1), "WhatsApp"));
        }
        if (!contacts.instagram().isEmpty()) {
            add(outside("https://www.instagram.com/" + contacts.instagram(), "Instagram"));
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private static Anchor outside(String target, String name) {
        var anchor = new Anchor(target, name);
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }
}
