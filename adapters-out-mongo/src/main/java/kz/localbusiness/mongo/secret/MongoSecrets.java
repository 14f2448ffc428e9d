package kz.localbusiness.mongo.secret;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.SecretKeys;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.OutdatedSecrets;
import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoSecrets implements Secrets, OutdatedSecrets {

    private final BusinessMongo mongo;
    private final SecretKeys keys;
    private final Seals seals;

    MongoSecrets(BusinessMongo mongo, SecretKeys keys) {
        this.mongo = mongo;
        this.keys = keys;
        this.seals = new Seals(keys);
    }

    @Override
    public void put(SecretPurpose purpose, SecretValue value) {
        var document = stored(purpose).orElseGet(() -> empty(purpose));
        mongo.save(document.holding(seals.seal(document.id(), value)));
    }

    @Override
    public Optional<SecretValue> find(SecretPurpose purpose) {
        return stored(purpose)
                .flatMap(document ->
                        Optional.ofNullable(document.envelope())
                                .map(sealed -> seals.open(document.id(), sealed)));
    }

    @Override
    public void remove(SecretPurpose purpose) {
        stored(purpose)
                .filter(document -> document.envelope() != null)
                .ifPresent(document -> mongo.save(document.removed()));
    }

    /// The platform's own doing: the secret is the same as before, so it leaves no trace.
    @Override
    public void reseal(SecretPurpose purpose) {
        stored(purpose).ifPresent(this::reseal);
    }

    private void reseal(SecretDocument document) {
        var sealed = document.envelope();
        if (sealed != null && !sealed.key().equals(seals.newest())) {
            mongo.save(document.holding(seals.resealed(document.id(), sealed)), List.of());
        }
    }

    @Override
    public List<Outdated> outdated(int most) {
        var older = keys.names().stream().skip(1).toList();
        return mongo.namesOfAllBusinesses(SecretDocument.class, "key", older, most).stream()
                .map(MongoSecrets::named)
                .toList();
    }

    private Optional<SecretDocument> stored(SecretPurpose purpose) {
        return mongo.find(SecretDocument.class, purpose.name());
    }

    private static SecretDocument empty(SecretPurpose purpose) {
        var business = CurrentBusiness.required().toString();
        return new SecretDocument(business + "/" + purpose.name(), business, null, null, null, 0);
    }

    private static Outdated named(String id) {
        var parts = id.split("/", 2);
        return new Outdated(new BusinessId(UUID.fromString(parts[0])), new SecretPurpose(parts[1]));
    }
}
