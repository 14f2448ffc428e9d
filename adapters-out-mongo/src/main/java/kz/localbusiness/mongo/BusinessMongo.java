package kz.localbusiness.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.domain.shared.BusinessId;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/// Every access to the store. What is of one business is only ever that of the current one,
/// whatever is asked for; what all share says so in its method's name.
@Component
public class BusinessMongo {

    private final MongoOperations mongo;
    private final TracedWrites writes;

    BusinessMongo(MongoOperations mongo) {
        this.mongo = mongo;
        this.writes = new TracedWrites(mongo);
    }

    /// @param name what follows the business in the id
    public <T extends OfOneBusiness> Optional<T> find(Class<T> type, String name) {
        return Optional.ofNullable(mongo.findById(id(name), type)).map(this::checked);
    }

    public <T extends OfOneBusiness> List<T> findAll(Class<T> type, Collection<String> names) {
        var ids = names.stream().map(BusinessMongo::id).toList();
        var found = mongo.find(query(where("_id").in(ids)), type);
        return found.stream().map(this::checked).toList();
    }

    /// Parts of documents, as the driver reads them; the id always comes along.
    ///
    /// @param fields that are wanted; the others are not even sent
    public List<Document> findParts(
            Class<? extends OfOneBusiness> type, Collection<String> names, String... fields) {
        var ids = names.stream().map(BusinessMongo::id).toList();
        var parts = query(where("_id").in(ids));
        parts.fields().include(fields);
        return mongo.find(parts, Document.class, mongo.getCollectionName(type));
    }

    public List<Document> findParts(
            Class<? extends OfOneBusiness> type,
            Criteria which,
            Sort order,
            int most,
            String... fields) {
        var ours = which.and("business").is(CurrentBusiness.required().toString());
        var parts = query(ours).with(order).limit(most);
        parts.fields().include(fields);
        return mongo.find(parts, Document.class, mongo.getCollectionName(type));
    }

    public <T extends OfOneBusiness> List<T> findAll(
            Class<T> type, Criteria which, Sort order, int most) {
        var ours = which.and("business").is(CurrentBusiness.required().toString());
        var found = mongo.find(query(ours).with(order).limit(most), type);
        return found.stream().map(this::checked).toList();
    }

    public long count(Class<? extends OfOneBusiness> type) {
        var ours = where("business").is(CurrentBusiness.required().toString());
        return mongo.count(query(ours), type);
    }

    /// Whatever its version, and whether there is one or not.
    public void remove(Class<? extends OfOneBusiness> type, String name) {
        mongo.remove(query(where("_id").is(id(name))), type);
    }

    /// Of the current business.
    public void removeAll(Class<? extends OfOneBusiness> type, Criteria which) {
        var ours = which.and("business").is(CurrentBusiness.required().toString());
        mongo.remove(query(ours), type);
    }

    /// @throws StaleState when it changed since it was read, or claims what another one holds
    public void save(OfOneBusiness document) {
        save(document, writes.traces(checked(document)));
    }

    /// @param traces of whatever act makes the change, stored with it in the same write
    /// @throws StaleState like the other
    public void save(OfOneBusiness document, List<AuditEntry> traces) {
        try {
            writes.save(checked(document), traces);
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            throw new StaleState(document.getClass().getSimpleName(), lost);
        }
    }

    /// With its traces, which nobody relays any more.
    ///
    /// @throws StaleState when it changed since it was read
    public void remove(OfOneBusiness document) {
        if (mongo.remove(checked(document)).getDeletedCount() == 0) {
            throw new StaleState(document.getClass().getSimpleName());
        }
    }

    /// @return false when there is one with this id, which stays as it is
    public boolean add(OfOneBusiness document) {
        return inserted(() -> writes.insert(document, writes.traces(checked(document))));
    }

    /// Whoever else changes it meanwhile; when there is none, there is one then.
    public void change(Class<? extends OfOneBusiness> type, String name, Update change) {
        change.setOnInsert("business", CurrentBusiness.required().toString());
        writes.leave(type, name, change);
        mongo.upsert(query(where("_id").is(id(name))), change, type);
    }

    /// Names, and only names, of what is due in any business, oldest first.
    public List<String> dueOfAllBusinesses(
            Class<? extends OfOneBusiness> type, Instant now, int most) {
        return dueOfAllBusinesses(type, now, most, Set.of());
    }

    /// The same, past everything of some of them.
    public List<String> dueOfAllBusinesses(
            Class<? extends OfOneBusiness> type, Instant now, int most, Set<BusinessId> except) {
        if (most < 1) {
            return List.of();
        }
        var which = where("dueAt").gte(Instant.EPOCH).lte(now);
        var due =
                query(
                        except.isEmpty()
                                ? which
                                : which.and("business")
                                        .nin(except.stream().map(BusinessId::toString).toList()));
        due.with(Sort.by("dueAt")).limit(most).fields().include("_id");
        return mongo.find(due, Document.class, mongo.getCollectionName(type)).stream()
                .map(named -> named.getString("_id"))
                .toList();
    }

    /// How many there are that are due or will be; at most `most`.
    public int countWaitingOfAllBusinesses(Class<? extends OfOneBusiness> type, int most) {
        var waiting = query(where("dueAt").gte(Instant.EPOCH)).limit(most);
        return Math.toIntExact(mongo.count(waiting, mongo.getCollectionName(type)));
    }

    /// Since when the oldest is due; empty when none is.
    public Optional<Instant> dueSinceOfAllBusinesses(
            Class<? extends OfOneBusiness> type, Instant now) {
        var oldest = query(where("dueAt").gte(Instant.EPOCH).lte(now));
        oldest.with(Sort.by("dueAt")).limit(1).fields().include("dueAt");
        return mongo.find(oldest, Document.class, mongo.getCollectionName(type)).stream()
                .map(found -> found.getDate("dueAt").toInstant())
                .findFirst();
    }

    /// Names, and only names, of what in any business has one of these values.
    public List<String> namesOfAllBusinesses(
            Class<? extends OfOneBusiness> type, String field, List<String> values, int most) {
        var which = query(where(field).in(values)).limit(most);
        which.fields().include("_id");
        return mongo.find(which, Document.class, mongo.getCollectionName(type)).stream()
                .map(named -> named.getString("_id"))
                .toList();
    }

    /// Names, and only names, of what of any business has traces, collection by collection.
    public List<Traced> tracedOfAllBusinesses(Instant now, int most) {
        return StoredTraces.COLLECTIONS.stream()
                .flatMap(collection -> traced(collection, now, most))
                .limit(most)
                .toList();
    }

    /// @param id begins with the business
    public record Traced(String collection, String id) {}

    public List<AuditEntry> traces(String collection, String name) {
        var wanted = query(where("_id").is(id(name)));
        wanted.fields().include(StoredTraces.TRACES);
        return Optional.ofNullable(mongo.findOne(wanted, Document.class, collection))
                .map(found -> found.getList(StoredTraces.TRACES, Document.class, List.of()))
                .orElse(List.of())
                .stream()
                .map(StoredTraces::toEntry)
                .toList();
    }

    /// Only if these are all that there are.
    public void forgetTraces(String collection, String name, List<AuditEntry> traces) {
        var all = traces.stream().map(StoredTraces::toDocument).toList();
        var unchanged = where("_id").is(id(name)).and(StoredTraces.TRACES).is(all);
        var without = new Update().unset(StoredTraces.TRACES).unset(StoredTraces.DUE_AT);
        mongo.updateFirst(query(unchanged), without, collection);
    }

    private Stream<Traced> traced(String collection, Instant now, int most) {
        var due = query(where(StoredTraces.DUE_AT).gte(Instant.EPOCH).lte(now)).limit(most);
        due.fields().include("_id");
        return mongo.find(due, Document.class, collection).stream()
                .map(found -> new Traced(collection, found.getString("_id")));
    }

    /// Everything of the current business but what is named, in whatever collection.
    public void removeAllBut(Class<? extends OfOneBusiness> type) {
        OwnedCollections.TYPES.stream()
                .filter(one -> !one.equals(type))
                .forEach(one -> mongo.remove(query(behind("")), one));
    }

    /// What of the current business stands behind this name, in the order of the ids, in which the
    /// documents of one business stand together.
    public static Criteria behind(String name) {
        return where("_id").gt(id(name)).lt(CurrentBusiness.required() + "0");
    }

    /// For those who run the platform, and of what is public: parts, and only these parts, of every
    /// business's documents.
    ///
    /// @param fields that are wanted, at least one; the others are not even sent
    public List<Document> partsOfAllBusinesses(
            Class<? extends OfOneBusiness> type,
            Criteria which,
            Sort order,
            int most,
            String... fields) {
        if (fields.length == 0) {
            throw new IllegalArgumentException("whole documents of all businesses are nobody's");
        }
        var parts = query(which).with(order).limit(most);
        parts.fields().include(fields);
        return mongo.find(parts, Document.class, mongo.getCollectionName(type));
    }

    public <T extends OfAllBusinesses> Optional<T> findShared(Class<T> type, Criteria which) {
        return Optional.ofNullable(mongo.findOne(query(which), type));
    }

    /// @throws StaleState when it changed since it was read
    public void saveShared(OfAllBusinesses document) {
        try {
            mongo.save(document);
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            throw new StaleState(document.getClass().getSimpleName(), lost);
        }
    }

    public boolean addShared(OfAllBusinesses document) {
        return inserted(() -> mongo.insert(document));
    }

    public boolean changeShared(
            Class<? extends OfAllBusinesses> type, Criteria which, Update change) {
        return mongo.updateFirst(query(which), change, type).getMatchedCount() > 0;
    }

    public <T extends OfAllBusinesses> List<T> findAllShared(
            Class<T> type, Criteria which, Sort order, int most) {
        return mongo.find(query(which).with(order).limit(most), type);
    }

    /// The first of those in order, as it is after the change; of many who ask one gets it.
    ///
    /// @throws StaleState when the change would give a second document what only one may have
    public <T extends OfAllBusinesses> Optional<T> takeShared(
            Class<T> type, Criteria which, Sort order, Update change) {
        try {
            var taken = FindAndModifyOptions.options().returnNew(true);
            return Optional.ofNullable(
                    mongo.findAndModify(query(which).with(order), change, taken, type));
        } catch (DuplicateKeyException lost) {
            throw new StaleState(type.getSimpleName(), lost);
        }
    }

    public void removeShared(Class<? extends OfAllBusinesses> type, Criteria which) {
        mongo.remove(query(which), type);
    }

    private static boolean inserted(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (DuplicateKeyException alreadyThere) {
            return false;
        }
    }

    private static String id(String name) {
        return "%s/%s".formatted(CurrentBusiness.required(), name);
    }

    /// The last wall between businesses: what belongs to another one is neither read nor written.
    <T extends OfOneBusiness> T checked(T document) {
        if (!document.isOf(CurrentBusiness.required())) {
            throw new IllegalStateException("a document of another business");
        }
        return document;
    }
}
