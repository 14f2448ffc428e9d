package kz.localbusiness.web.agenda;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.client.FindClients;
import kz.localbusiness.application.client.FindClients.FoundClient;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.web.text.Wording;

/// When whoever comes was there last, and the way to all that is known of them.
final class ClientPast extends Div implements LocaleChangeObserver {

    private static final int SHOWN = 5;

    private final ZoneId zone;
    private final List<Appointment> visits;
    private final H3 title = new H3();
    private final UnorderedList list = new UnorderedList();
    private final Anchor whole = new Anchor();

    private ClientPast(Business business, ClientId client, List<Appointment> visits) {
        this.zone = business.zone();
        this.visits = visits;
        whole.setHref("/%s/admin/clients/%s".formatted(business.slug().value(), client.value()));
        whole.addClassName("link-button");
        list.addClassName("past-visits");
        addClassNames("stack", "tight");
        add(title, list, whole);
    }

    /// Empty for whoever the business has no card of.
    static Optional<ClientPast> before(Appointment visit, Business business, SheetPorts ports) {
        var phone = visit.client().phone();
        return ports.clients().find(new FindClients.Query(business.id(), phone.value())).stream()
                .filter(found -> found.phone().equals(phone))
                .findFirst()
                .map(FoundClient::id)
                .map(client ->
                        new ClientPast(business, client, last(visit, client, business, ports)));
    }

    private static List<Appointment> last(
            Appointment visit, ClientId client, Business business, SheetPorts ports) {
        var page = ports.visits().list(new ListClientVisits.Query(business.id(), client, ""));
        return page.visits().stream()
                .filter(one -> !one.id().equals(visit.id()))
                .filter(one -> one.slot().start().isBefore(visit.slot().start()))
                .limit(SHOWN)
                .toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var wording = Wording.in(event.getLocale());
        title.setText(
                getTranslation(visits.isEmpty() ? "agenda.first-visit" : "agenda.last-visits"));
        whole.setText(getTranslation("agenda.client-page"));
        list.removeAll();
        visits.forEach(visit -> list.add(line(visit, wording)));
    }

    private ListItem line(Appointment visit, Wording wording) {
        var what =
                "%s · %s"
                        .formatted(
                                wording.dayOfYear(visit.slot().start(), zone),
                                visit.offering().name());
        var line = new ListItem(new Span(what), new StateBadge(visit.state()));
        line.addClassNames("row", "between");
        return line;
    }
}
