package kz.localbusiness.web.clients;

import java.util.UUID;
import java.util.function.Consumer;
import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.ListClientVisits;
import kz.localbusiness.application.client.MergeClients;
import kz.localbusiness.application.client.RemoveNote;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.MergeDecision;
import kz.localbusiness.domain.client.NoteDecision;

/// What the parts of a client's page ask for; the page hears by which word to say so.
record ClientActs(Business business, ClientsPorts ports, ClientId client, Consumer<String> done) {

    NoteDecision note(ClientNote.Kind kind, String text) {
        var id = ports.ids().next();
        return ports.note().add(new AddNote.Command(business.id(), client, id, kind, text));
    }

    void forget(UUID note) {
        ports.forget().remove(new RemoveNote.Command(business.id(), client, note));
        done.accept("clients.note-removed");
    }

    MergeDecision merge(ClientId other) {
        return ports.merge().merge(new MergeClients.Command(business.id(), client, other));
    }

    ListClientVisits.Page visits(String after) {
        return ports.visits().list(new ListClientVisits.Query(business.id(), client, after));
    }

    void change(ClientCard card) {
        new ClientDialog(
                        business,
                        ports,
                        client,
                        card.profile(),
                        _ -> done.accept("clients.now-saved"))
                .open();
    }
}
