package kz.localbusiness.application.client;

import java.util.UUID;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.client.NoteDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// Remembers something of a client, with who wrote it and when.
@FunctionalInterface
public interface AddNote {

    NoteDecision add(Command command);

    /// @param note its name, chosen by the caller: sent twice, it is one note
    record Command(
            BusinessId business, ClientId client, UUID note, ClientNote.Kind kind, String text)
            implements ForBusiness {}
}
