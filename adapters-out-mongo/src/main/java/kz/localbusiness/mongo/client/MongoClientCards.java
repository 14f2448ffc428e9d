package kz.localbusiness.mongo.client;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientOrder;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.client.ClientSearch;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/// Each search key is asked for by itself, so that its index gives whoever came last first and no
/// more are read than are wanted, however many have the key.
@Component
class MongoClientCards implements ClientCards {

    private static final String LAST_VISIT = ClientCardMapper.name(ClientOrder.LAST_VISIT);
    private static final Comparator<ClientCardDocument> LATEST_FIRST =
            Comparator.<ClientCardDocument, String>comparing(
                            one -> one.places().getString(ClientOrder.LAST_VISIT.name()))
                    .reversed();

    /// Of those who share a likeness, not all are alike.
    private static final int LOOKED_AT = 50;

    private final BusinessMongo mongo;

    MongoClientCards(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<ClientCard> find(ClientId id) {
        return mongo.find(ClientCardDocument.class, id.value().toString())
                .map(ClientCardMapper::toDomain);
    }

    @Override
    public Optional<ClientCard> having(PhoneNumber phone) {
        var theirs = where("phones").is(phone.value());
        return all(theirs, Sort.by("_id"), 1).findFirst().map(ClientCardMapper::toDomain);
    }

    @Override
    public List<ClientCard> found(ClientSearch.Step step, int most) {
        var found = new LinkedHashMap<String, ClientCardDocument>();
        for (var key : step.keys()) {
            var fitting = fitting(where("keys").is(key), step);
            all(fitting, Sort.by(LAST_VISIT).descending(), most)
                    .forEach(one -> found.putIfAbsent(one.id(), one));
        }
        return found.values().stream()
                .sorted(LATEST_FIRST)
                .limit(most)
                .map(ClientCardMapper::toDomain)
                .toList();
    }

    @Override
    public List<ClientCard> alike(ClientProfile profile, int most) {
        var sharing = where("alike").in(profile.likeness());
        return all(sharing, Sort.by("_id"), LOOKED_AT)
                .map(ClientCardMapper::toDomain)
                .filter(card -> card.profile().isLike(profile))
                .limit(most)
                .toList();
    }

    @Override
    public List<ClientCard> stretch(Stretch stretch, int most) {
        var place = ClientCardMapper.name(stretch.order());
        var which = where(place).gt(stretch.from()).lt(stretch.to());
        var tagged = stretch.tag().isEmpty() ? which : which.and("tags").is(stretch.tag());
        var order = Sort.by(place);
        return all(tagged, stretch.backwards() ? order.descending() : order, most)
                .map(ClientCardMapper::toDomain)
                .toList();
    }

    @Override
    public long count() {
        return mongo.count(ClientCardDocument.class);
    }

    @Override
    public void save(ClientCard card) {
        mongo.save(ClientCardMapper.toDocument(card));
    }

    @Override
    public void remove(ClientId id) {
        mongo.remove(ClientCardDocument.class, id.value().toString());
    }

    private static Criteria fitting(Criteria which, ClientSearch.Step step) {
        var patterns = Map.of("folded", step.name(), "phones", step.phone(), "noted", step.noted());
        for (var pattern : patterns.entrySet()) {
            which =
                    pattern.getValue().isEmpty()
                            ? which
                            : which.and(pattern.getKey()).regex(pattern.getValue());
        }
        return which;
    }

    private Stream<ClientCardDocument> all(Criteria which, Sort order, int most) {
        return mongo.findAll(ClientCardDocument.class, which, order, most).stream();
    }
}
