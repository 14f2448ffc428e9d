package kz.localbusiness.web.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.web.layout.OutsideLink;
import kz.localbusiness.web.sharing.WhatsApp;
import kz.localbusiness.web.text.PhoneNumbers;

/// Who it is, and what one does most: call, write, book again.
final class ClientHeader extends Div implements LocaleChangeObserver {

    private final Anchor write;
    final Anchor book;
    final Button change;

    ClientHeader(ClientCard card, ClientActs acts) {
        addClassNames("client-header", "stack", "tight");
        var profile = card.profile();
        var numbers = new Div();
        numbers.addClassNames("row", "client-numbers");
        for (var phone : profile.phones()) {
            numbers.add(new Anchor("tel:" + phone.value(), PhoneNumbers.shown(phone)));
        }
        write = new OutsideLink(WhatsApp.chat(profile.phone()), "WhatsApp");
        write.addClassName("link-button");
        book = new Anchor("/" + ClientsNavigation.bookAgain(acts.business().slug(), card.id()), "");
        book.setId("book-again");
        book.addClassNames("link-button", "primary");
        change = new Button("", _ -> acts.change(card));
        change.setId("change-client");
        var tags = new Div();
        tags.addClassName("client-tags");
        profile.tags().forEach(tag -> tags.add(new TagBadge(tag)));
        tags.setVisible(!profile.tags().isEmpty());
        var ways = new Div(book, write, change);
        ways.addClassName("row");
        add(new H1(profile.name()), numbers, tags, ways);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        write.setAriaLabel(getTranslation("clients.write"));
        book.setText(getTranslation("clients.book-again"));
        change.setText(getTranslation("clients.change"));
    }
}
