package kz.localbusiness.mongo.secret;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.SecretKeys;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.secret.SecretPurpose;
import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoPlatformSecrets implements PlatformSecrets {

    private final BusinessMongo mongo;
    private final Seals seals;

    MongoPlatformSecrets(BusinessMongo mongo, SecretKeys keys) {
        this.mongo = mongo;
        this.seals = new Seals(keys);
    }

    @Override
    public SecretValue keep(SecretPurpose purpose, Supplier<SecretValue> fresh) {
        var id = "platform/" + purpose.name();
        return stored(id).map(this::opened).orElseGet(() -> begun(id, fresh.get()));
    }

    private SecretValue begun(String id, SecretValue value) {
        var document = PlatformSecretDocument.of(id, seals.seal(id, value), 0);
        return mongo.addShared(document) ? value : opened(stored(id).orElseThrow());
    }

    private SecretValue opened(PlatformSecretDocument document) {
        var value = seals.open(document.id(), document.envelope());
        if (!document.key().equals(seals.newest())) {
            reseal(document);
        }
        return value;
    }

    private void reseal(PlatformSecretDocument document) {
        var sealed = seals.resealed(document.id(), document.envelope());
        try {
            mongo.saveShared(PlatformSecretDocument.of(document.id(), sealed, document.version()));
        } catch (StaleState resealedBySomebodyElse) {
            // who did the same
        }
    }

    private Optional<PlatformSecretDocument> stored(String id) {
        return mongo.findShared(PlatformSecretDocument.class, where("_id").is(id));
    }
}
