package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import kz.localbusiness.application.client.ListClients.ListedClient;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Wording;

/// One of the list: who, how to reach them, when they came last and how often.
final class ClientRow extends Anchor implements LocaleChangeObserver {

    private final ListedClient client;
    private final ZoneId zone;
    private final Span last = new Span();
    private final Span value = new Span();

    ClientRow(ListedClient client, Business business) {
        super("/" + ClientsNavigation.client(business.slug(), client.id()));
        this.client = client;
        this.zone = business.zone();
        addClassName("client-row");
        var name = new Span(client.name());
        name.addClassName("client-name");
        var phone = new Span(PhoneNumbers.shown(client.phone()));
        phone.addClassNames("client-phone", "quiet");
        last.addClassNames("client-last", "quiet");
        value.addClassName("client-value");
        var tags = new Div();
        tags.addClassName("client-tags");
        client.tags().forEach(tag -> tags.add(new TagBadge(tag)));
        tags.setVisible(!client.tags().isEmpty());
        value.setVisible(client.tally().visits() > 0);
        var note = new Span(client.note());
        note.addClassNames("client-extract", "quiet");
        note.setVisible(!client.note().isEmpty());
        add(name, value, phone, last, tags, note);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        var tally = client.tally();
        var visit = tally.lastVisit();
        last.setText(
                visit == null
                        ? getTranslation("clients.never-came")
                        : getTranslation("clients.last", wording.dayOfYear(visit, zone)));
        value.setText(
                getTranslation("clients.value", tally.visits(), wording.money(tally.revenue())));
    }
}
