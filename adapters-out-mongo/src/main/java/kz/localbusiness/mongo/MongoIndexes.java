package kz.localbusiness.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/// Creates every index before anything is asked of the store; creating one again changes nothing.
/// Only shapes that mean the same on a cluster and on the embedded server: no partial index, and
/// unique only where the keys are never missing.
@Component
class MongoIndexes implements InitializingBean {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final IndexOptions SPARSE = new IndexOptions().sparse(true);

    private final MongoDatabaseFactory databases;

    MongoIndexes(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    @Override
    public void afterPropertiesSet() {
        create(databases.getMongoDatabase());
    }

    private static void create(MongoDatabase database) {
        var agendas = database.getCollection("agendas");
        agendas.createIndex(Indexes.ascending("business", "names"), UNIQUE);
        agendas.createIndex(Indexes.ascending("dueAt"), SPARSE);
        agendas.createIndex(Indexes.ascending("business", "appointments.client.phone", "_id"));
        var waitlist = database.getCollection("waitlist");
        waitlist.createIndex(Indexes.ascending("business", "openSince"));
        waitlist.createIndex(Indexes.ascending("dueAt"), SPARSE);
        waitlist.createIndex(Indexes.ascending("business", "client.phone", "_id"));
        database.getCollection("notices").createIndex(Indexes.ascending("dueAt"), SPARSE);
        database.getCollection("offerings").createIndex(Indexes.ascending("business", "name"));
        database.getCollection("resources").createIndex(Indexes.ascending("business", "name"));
        database.getCollection("staffMembers").createIndex(Indexes.ascending("business", "name"));
    }
}
