package kz.localbusiness.web.clients;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import kz.localbusiness.application.client.ListAlike;
import kz.localbusiness.web.text.PhoneNumbers;

/// A client, and those who may be the same person.
final class AlikeGroup extends Div {

    AlikeGroup(ListAlike.Group group, ClientActs acts) {
        addClassNames("card", "stack");
        var kept = group.kept();
        var link =
                new Anchor(
                        "/" + ClientsNavigation.client(acts.business().slug(), kept.id()),
                        "%s, %s".formatted(kept.name(), PhoneNumbers.shown(kept.phone())));
        link.addClassName("client-other");
        add(new H2(link));
        group.others().forEach(other -> add(new AlikeCard(other, acts)));
    }
}
