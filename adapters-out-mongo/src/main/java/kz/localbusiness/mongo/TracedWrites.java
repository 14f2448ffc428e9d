package kz.localbusiness.mongo;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.Act;
import kz.localbusiness.application.ActingPerson;
import kz.localbusiness.application.CurrentAct;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.RecordName;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mapping.PropertyHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.data.mongodb.core.query.Update;

/// Writes a document together with the traces of the act that changes it, in one conditional write.
/// Traces that are there already stay: what is mapped is set field by field, never the whole.
final class TracedWrites {

    private static final String ID = "_id";

    private final MongoOperations mongo;

    TracedWrites(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /// What the current act leaves behind in a document that it saves.
    List<AuditEntry> traces(OfOneBusiness document) {
        if (document instanceof Bookkeeping) {
            return List.of();
        }
        return CurrentAct.find()
                .filter(act -> leavesTraces(act, document))
                .map(act -> AuditEntry.of(act, name(document), changed(document)))
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean leavesTraces(Act act, OfOneBusiness document) {
        return !(document instanceof TracedForPeople)
                || act.by().kind() != ActingPerson.Kind.PLATFORM;
    }

    void insert(OfOneBusiness document, List<AuditEntry> traces) {
        var stored = stored(document);
        version(document).ifPresent(property -> stored.put(property.getFieldName(), 1L));
        if (!traces.isEmpty()) {
            stored.append(StoredTraces.TRACES, documents(document.getClass(), traces));
            stored.append(StoredTraces.DUE_AT, traces.getFirst().act().at());
        }
        mongo.insert(stored, collection(document.getClass()));
    }

    /// @throws OptimisticLockingFailureException when the stored version is another one
    void save(OfOneBusiness document, List<AuditEntry> traces) {
        var stored = stored(document);
        var version = version(document).orElseThrow().getFieldName();
        var read = stored.get(version, Number.class).longValue();
        if (read == 0) {
            insert(document, traces);
            return;
        }
        stored.put(version, read + 1);
        var mine = Filters.and(Filters.eq(ID, stored.remove(ID)), Filters.eq(version, read));
        var change = change(document, stored, traces);
        var found =
                mongo.execute(
                        collection(document.getClass()),
                        all -> all.updateOne(mine, change).getMatchedCount());
        if (Objects.requireNonNull(found) == 0) {
            throw new OptimisticLockingFailureException("another version is stored");
        }
    }

    /// Adds traces to a change of a document whatever its version.
    void leave(Class<? extends OfOneBusiness> type, String name, Update change) {
        if (!Bookkeeping.class.isAssignableFrom(type)) {
            CurrentAct.find()
                    .map(act ->
                            AuditEntry.of(act, new RecordName(collection(type), name), List.of()))
                    .ifPresent(entry -> {
                        change.push(StoredTraces.TRACES).each(documents(type, List.of(entry)));
                        change.set(StoredTraces.DUE_AT, entry.act().at());
                    });
        }
    }

    private Document change(OfOneBusiness document, Document set, List<AuditEntry> traces) {
        var change = new Document("$set", set);
        var absent = new Document();
        mapped(document.getClass())
                .filter(field -> !field.equals(ID) && !set.containsKey(field))
                .forEach(field -> absent.append(field, ""));
        if (!absent.isEmpty()) {
            change.append("$unset", absent);
        }
        if (!traces.isEmpty()) {
            set.append(StoredTraces.DUE_AT, traces.getFirst().act().at());
            var each = new Document("$each", documents(document.getClass(), traces));
            change.append("$push", new Document(StoredTraces.TRACES, each));
        }
        return change;
    }

    /// Parts that differ from what is stored. That may be outdated: then the write is refused.
    private List<String> changed(OfOneBusiness document) {
        var type = document.getClass();
        var before = mongo.findById(document.id(), Document.class, collection(type));
        if (before == null) {
            return List.of();
        }
        var after = stored(document);
        var version = version(document).map(MongoPersistentProperty::getFieldName).orElse("");
        return mapped(type)
                .filter(field -> !field.equals(version))
                .filter(field -> !same(before.get(field), after.get(field)))
                .sorted()
                .toList();
    }

    /// The driver reads moments as dates.
    private static boolean same(@Nullable Object read, @Nullable Object mapped) {
        return Objects.equals(read, mapped)
                || new Document("is", read)
                        .toBsonDocument()
                        .equals(new Document("is", mapped).toBsonDocument());
    }

    private Document stored(OfOneBusiness document) {
        var stored = new Document();
        mongo.getConverter().write(document, stored);
        return stored;
    }

    private Stream<String> mapped(Class<?> type) {
        var fields = Stream.<String>builder();
        entity(type)
                .doWithProperties(
                        (PropertyHandler<MongoPersistentProperty>)
                                property -> fields.add(property.getFieldName()));
        return fields.build();
    }

    private Optional<MongoPersistentProperty> version(OfOneBusiness document) {
        return Optional.ofNullable(entity(document.getClass()).getVersionProperty());
    }

    private MongoPersistentEntity<?> entity(Class<?> type) {
        return mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
    }

    private String collection(Class<?> type) {
        return mongo.getCollectionName(type);
    }

    private List<Document> documents(Class<?> type, List<AuditEntry> traces) {
        if (!StoredTraces.COLLECTIONS.contains(collection(type))) {
            throw new IllegalStateException("nobody relays the traces in " + collection(type));
        }
        return traces.stream().map(StoredTraces::toDocument).toList();
    }

    private RecordName name(OfOneBusiness document) {
        var name = document.id().substring(document.business().length() + 1);
        return new RecordName(collection(document.getClass()), name);
    }
}
