package kz.localbusiness.web.booking;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.net.URI;
import kz.localbusiness.domain.payment.QuickOrder;

/// Takes an order to the bank's site, in a tab of its own: this page stays to see it paid.
///
/// @see "features/decisions/039-biller.md"
@Tag("form")
final class QuickPayForm extends HtmlContainer {

    /// @param text of the only button
    QuickPayForm(QuickOrder order, URI online, String text) {
        setId("quick-pay");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", online.toString());
        getElement().setAttribute("target", AnchorTarget.BLANK.getValue());
        getElement().setAttribute("rel", "noopener");
        say("TranId", order.number().digits());
        say("OrderId", order.number().digits());
        say("Amount", String.valueOf(order.sum().tiyn()));
        say("Service", order.biller().value());
        say("returnUrl", order.returnTo().toString());
        say("refererHost", order.returnTo().getHost());
        var pay = new NativeButton(text);
        pay.addClassNames("link-button", "primary");
        add(pay);
    }

    private void say(String name, String value) {
        var field = new Element("input");
        field.setAttribute("type", "hidden");
        field.setAttribute("name", name);
        field.setAttribute("value", value);
        getElement().appendChild(field);
    }
}
