package kz.localbusiness.mongo.secret;

import kz.localbusiness.mongo.OfOneBusiness;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Stays when the secret is removed, so that the removal leaves its trace.
///
/// @param id `business/purpose`
/// @param key the name of the key that wraps the data key; missing like the rest once it is removed
/// @param wrapped the data key of this one secret
/// @param sealed the secret itself
@Document("secrets")
record SecretDocument(
        @Id String id,
        String business,
        @Nullable String key,
        @Nullable Binary wrapped,
        @Nullable Binary sealed,
        @Version long version)
        implements OfOneBusiness {

    SecretDocument holding(Envelope envelope) {
        return new SecretDocument(
                id,
                business,
                envelope.key(),
                new Binary(envelope.wrapped()),
                new Binary(envelope.sealed()),
                version);
    }

    SecretDocument removed() {
        return new SecretDocument(id, business, null, null, null, version);
    }

    @Nullable Envelope envelope() {
        return key == null || wrapped == null || sealed == null
                ? null
                : new Envelope(key, wrapped.getData(), sealed.getData());
    }
}
