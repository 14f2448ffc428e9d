package kz.localbusiness.mongo.secret;

import kz.localbusiness.mongo.OfAllBusinesses;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `platform/purpose`, to which it is sealed
/// @param key the name of the key that wraps the data key
/// @param wrapped the data key of this one secret
/// @param sealed the secret itself
@Document("platformSecrets")
record PlatformSecretDocument(
        @Id String id, String key, Binary wrapped, Binary sealed, @Version long version)
        implements OfAllBusinesses {

    static PlatformSecretDocument of(String id, Envelope envelope, long version) {
        return new PlatformSecretDocument(
                id,
                envelope.key(),
                new Binary(envelope.wrapped()),
                new Binary(envelope.sealed()),
                version);
    }

    Envelope envelope() {
        return new Envelope(key, wrapped.getData(), sealed.getData());
    }
}
