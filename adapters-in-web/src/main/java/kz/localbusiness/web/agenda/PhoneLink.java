package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.web.text.PhoneNumbers;

/// A client's number, to be called with one tap.
final class PhoneLink {

    private PhoneLink() {}

    /// Nobody can call a masked number.
    static HtmlContainer to(ClientDetails client) {
        var number = client.phone();
        var text = PhoneNumbers.shown(number);
        var phone = number.isMasked() ? new Span(text) : new Anchor("tel:" + number.value(), text);
        phone.addClassName("phone");
        phone.setVisible(!client.isErased());
        return phone;
    }
}
