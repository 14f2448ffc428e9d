package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.partIfAny;
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
        if (client.isErased()) {
            return new Document("language", client.language().name());
        }
        if (client.phone().isMasked()) {
            throw new IllegalArgumentException("a masked number is only for showing");
        }
        var document =
                new Document("name", client.name())
                        .append("phone", client.phone().value())
                        .append("language", client.language().name());
        with(document, "request", client.request());
        with(document, "consent", ConsentMapper.toDocument(client.consent()));
        return with(document, "email", client.email() == null ? null : client.email().value());
    }

    /// One without a name and a number was erased.
    static ClientDetails toDomain(Document client) {
        return client.containsKey("phone") ? known(client) : erased(client);
    }

    private static ClientDetails erased(Document client) {
        return ClientDetails.erasedIn(language(client));
    }

    private static ClientDetails known(Document client) {
        return new ClientDetails(
                text(client, "name"),
                new PhoneNumber(text(client, "phone")),
                client.get("email") instanceof String email ? new EmailAddress(email) : null,
                textIfAny(client, "request"),
                language(client),
                ConsentMapper.toDomain(partIfAny(client, "consent")));
    }

    private static Language language(Document client) {
        return Language.valueOf(text(client, "language"));
    }
}
