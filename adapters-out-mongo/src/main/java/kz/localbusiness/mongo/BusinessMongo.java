package kz.localbusiness.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/// Every access to the store. What is of one business is only ever that of the current one,
/// whatever is asked for; what all share says so in its method's name.
@Component
public class BusinessMongo {

    private final MongoOperations mongo;

    BusinessMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// @param name what follows the business in the id
    public <T extends OfOneBusiness> Optional<T> find(Class<T> type, String name) {
        return Optional.ofNullable(mongo.findById(id(name), type)).map(BusinessMongo::checked);
    }

    /// At most as many as there are names.
    public <T extends OfOneBusiness> List<T> findAll(Class<T> type, Collection<String> names) {
        var ids = names.stream().map(BusinessMongo::id).toList();
        return mongo.find(query(where("_id").in(ids)), type).stream()
                .map(BusinessMongo::checked)
                .toList();
    }

    /// @param most more than these are never read
    public <T extends OfOneBusiness> List<T> findAll(
            Class<T> type, Criteria which, Sort order, int most) {
        var current = CurrentBusiness.required().toString();
        var ours = query(which.and("business").is(current)).with(order).limit(most);
        return mongo.find(ours, type).stream().map(BusinessMongo::checked).toList();
    }

    /// @throws StaleState when it changed since it was read, or claims what another one holds
    public void save(OfOneBusiness document) {
        try {
            mongo.save(checked(document));
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            throw new StaleState(document.getClass().getSimpleName(), lost);
        }
    }

    /// @return false when there is one with this id, which stays as it is
    public boolean add(OfOneBusiness document) {
        return inserted(checked(document));
    }

    /// Names, and only names, of what is due in any business, oldest first.
    public List<String> dueOfAllBusinesses(
            Class<? extends OfOneBusiness> type, Instant now, int most) {
        if (most < 1) {
            return List.of();
        }
        var due = query(where("dueAt").gte(Instant.EPOCH).lte(now));
        due.with(Sort.by("dueAt")).limit(most).fields().include("_id");
        return mongo.find(due, Document.class, mongo.getCollectionName(type)).stream()
                .map(named -> named.getString("_id"))
                .toList();
    }

    public <T extends OfAllBusinesses> Optional<T> findShared(Class<T> type, Criteria which) {
        return Optional.ofNullable(mongo.findOne(query(which), type));
    }

    /// @return false when there is one with this id, which stays as it is
    public boolean addShared(OfAllBusinesses document) {
        return inserted(document);
    }

    /// @return false when there is none like that
    public boolean changeShared(
            Class<? extends OfAllBusinesses> type, Criteria which, Update change) {
        return mongo.updateFirst(query(which), change, type).getMatchedCount() > 0;
    }

    public void removeShared(Class<? extends OfAllBusinesses> type, Criteria which) {
        mongo.remove(query(which), type);
    }

    private boolean inserted(Object document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException alreadyThere) {
            return false;
        }
    }

    private static String id(String name) {
        return "%s/%s".formatted(CurrentBusiness.required(), name);
    }

    /// The last wall between businesses: what belongs to another one is neither read nor written.
    private static <T extends OfOneBusiness> T checked(T document) {
        var current = CurrentBusiness.required().toString();
        if (!document.business().equals(current) || !document.id().startsWith(current + "/")) {
            throw new IllegalStateException("a document of another business");
        }
        return document;
    }
}
