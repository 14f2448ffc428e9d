package kz.localbusiness.web.clients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.client.ClientCard;

/// The latest visits; earlier ones are read when they are asked for.
final class ClientVisitList extends Div implements LocaleChangeObserver {

    private final String name;
    private final ClientActs acts;
    final Div visits = new Div();
    final Paragraph empty = new Paragraph();
    final Button earlier = new Button("", _ -> more());
    private String next = "";

    ClientVisitList(ClientCard card, ClientActs acts) {
        this.name = card.profile().name();
        this.acts = acts;
        addClassName("stack");
        visits.addClassNames("card", "client-visits");
        empty.addClassName("quiet");
        earlier.setId("earlier-visits");
        add(empty, visits, earlier);
        more();
    }

    private void more() {
        var page = acts.visits(next);
        page.visits()
                .forEach(visit ->
                        visits.add(new ClientVisitRow(visit, name, acts.business().zone())));
        next = page.next();
        earlier.setVisible(!next.isEmpty());
        var isEmpty = visits.getChildren().findAny().isEmpty();
        visits.setVisible(!isEmpty);
        empty.setVisible(isEmpty);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        empty.setText(getTranslation("clients.no-visits"));
        earlier.setText(getTranslation("clients.earlier"));
    }
}
