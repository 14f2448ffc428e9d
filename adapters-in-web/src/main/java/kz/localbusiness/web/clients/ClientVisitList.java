package kz.localbusiness.web.clients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.client.ClientCard;

/// The latest visits, or what was paid for them; earlier ones are read when they are asked for.
final class ClientVisitList extends Div implements LocaleChangeObserver {

    private final ClientActs acts;
    private final String nothing;
    private final Function<Appointment, Stream<? extends Component>> rows;
    final Div visits = new Div();
    final Paragraph empty = new Paragraph();
    final Button earlier = new Button("", _ -> more());
    private String next = "";

    static ClientVisitList ofVisits(ClientCard card, ClientActs acts) {
        var name = card.profile().name();
        var zone = acts.business().zone();
        return new ClientVisitList(
                acts,
                "clients.no-visits",
                visit -> Stream.of(new ClientVisitRow(visit, name, zone)));
    }

    static ClientVisitList ofPayments(ClientActs acts) {
        var zone = acts.business().zone();
        return new ClientVisitList(
                acts, "clients.no-payments", visit -> ClientPaymentRow.of(visit, zone));
    }

    private ClientVisitList(
            ClientActs acts,
            String nothing,
            Function<Appointment, Stream<? extends Component>> rows) {
        this.acts = acts;
        this.nothing = nothing;
        this.rows = rows;
        addClassName("stack");
        visits.addClassNames("card", "client-visits");
        empty.addClassName("quiet");
        earlier.addClassName("earlier-visits");
        add(empty, visits, earlier);
        more();
    }

    private void more() {
        var page = acts.visits(next);
        page.visits().stream().flatMap(rows).forEach(row -> visits.add(row));
        next = page.next();
        earlier.setVisible(!next.isEmpty());
        var isEmpty = visits.getChildren().findAny().isEmpty();
        visits.setVisible(!isEmpty);
        empty.setVisible(isEmpty);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        empty.setText(getTranslation(nothing));
        earlier.setText(getTranslation("clients.earlier"));
    }
}
