package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.textIfAny;
import static kz.localbusiness.mongo.booking.Fields.with;

import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.bson.Document;

final class ClientMapper {

    private ClientMapper() {}

    /// @throws IllegalArgumentException when the number is masked: the real one would be lost
    static Document toDocument(ClientDetails client) {
        if (client.phone().isMasked()) {
            throw new IllegalArgumentException("a masked number is only for showing");
        }
        var document =
                new Document("name", client.name())
                        .append("phone", client.phone().value())
                        .append("language", client.language().name());
        with(document, "request", client.request());
        return with(document, "email", client.email() == null ? null : client.email().value());
    }

    static ClientDetails toDomain(Document client) {
        return new ClientDetails(
                text(client, "name"),
                new PhoneNumber(text(client, "phone")),
                client.get("email") instanceof String email ? new EmailAddress(email) : null,
                textIfAny(client, "request"),
                Language.valueOf(text(client, "language")));
    }
}
