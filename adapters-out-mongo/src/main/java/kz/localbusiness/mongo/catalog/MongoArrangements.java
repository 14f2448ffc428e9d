package kz.localbusiness.mongo.catalog;

import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.catalog.out.Arrangements;
import kz.localbusiness.domain.catalog.Arrangement;
import kz.localbusiness.domain.catalog.Category;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.StoredTranslations;
import kz.localbusiness.mongo.catalog.ArrangementDocument.Heading;
import org.springframework.stereotype.Component;

/// One document for each business.
@Component
class MongoArrangements implements Arrangements, StoredTranslations {

    private static final String ONLY = "services";

    private final BusinessMongo mongo;

    MongoArrangements(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Arrangement current() {
        return mongo.find(ArrangementDocument.class, ONLY)
                .map(this::toDomain)
                .orElseGet(() -> Arrangement.none(CurrentBusiness.required()));
    }

    @Override
    public void save(Arrangement arrangement) {
        mongo.save(toDocument(arrangement));
    }

    private Arrangement toDomain(ArrangementDocument stored) {
        return new Arrangement(
                new BusinessId(UUID.fromString(stored.business())),
                stored.categories().stream()
                        .map(one -> new Category(one.name(), translations(one.names())))
                        .toList(),
                stored.order().stream().map(UUID::fromString).map(OfferingId::new).toList(),
                stored.version());
    }

    private ArrangementDocument toDocument(Arrangement arrangement) {
        return new ArrangementDocument(
                "%s/%s".formatted(arrangement.business(), ONLY),
                arrangement.business().toString(),
                arrangement.categories().stream()
                        .map(one -> new Heading(one.name(), texts(one.names())))
                        .toList(),
                arrangement.order().stream().map(one -> one.value().toString()).toList(),
                arrangement.version());
    }
}
