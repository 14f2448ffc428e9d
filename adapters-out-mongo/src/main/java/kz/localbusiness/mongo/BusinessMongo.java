package kz.localbusiness.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Every access to things of a business: always those of the current one, whatever is asked for.
@Component
public class BusinessMongo {

    private final MongoOperations mongo;

    BusinessMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// @param name what follows the business in the id
    public <T extends BusinessDocument> Optional<T> find(Class<T> type, String name) {
        return found(mongo.findById(id(name), type));
    }

    /// The one document that is the business itself.
    public <T extends BusinessDocument> Optional<T> findItself(Class<T> type) {
        return found(mongo.findById(CurrentBusiness.required().toString(), type));
    }

    public <T extends BusinessDocument> Optional<T> findFirst(Class<T> type, Criteria which) {
        return found(mongo.findOne(Query.query(ofCurrent(which)), type));
    }

    /// At most as many as there are names.
    public <T extends BusinessDocument> List<T> findAll(Class<T> type, Collection<String> names) {
        var ids = names.stream().map(BusinessMongo::id).toList();
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), type).stream()
                .map(BusinessMongo::checked)
                .toList();
    }

    /// @param most more than these are never read
    public <T extends BusinessDocument> List<T> findAll(Class<T> type, Criteria which, int most) {
        return mongo.find(Query.query(ofCurrent(which)).limit(most), type).stream()
                .map(BusinessMongo::checked)
                .toList();
    }

    /// @throws StaleState when it changed since it was read, or claims what another one holds
    public void save(BusinessDocument document) {
        try {
            mongo.save(checked(document));
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            throw new StaleState(document.getClass().getSimpleName(), lost);
        }
    }

    /// Keeps the first of two with the same id.
    public void add(BusinessDocument document) {
        try {
            mongo.insert(checked(document));
        } catch (DuplicateKeyException alreadyThere) {
            return;
        }
    }

    private static String id(String name) {
        return "%s/%s".formatted(CurrentBusiness.required(), name);
    }

    private static Criteria ofCurrent(Criteria which) {
        return which.and("business").is(CurrentBusiness.required().toString());
    }

    private static <T extends BusinessDocument> Optional<T> found(@Nullable T document) {
        return Optional.ofNullable(document).map(BusinessMongo::checked);
    }

    /// The last wall between businesses: what belongs to another one is neither read nor written.
    private static <T extends BusinessDocument> T checked(T document) {
        var current = CurrentBusiness.required();
        if (!document.business().equals(current.toString()) || !isOf(current, document.id())) {
            throw new IllegalStateException("a document of another business");
        }
        return document;
    }

    private static boolean isOf(BusinessId business, String id) {
        return id.equals(business.toString()) || id.startsWith(business + "/");
    }
}
