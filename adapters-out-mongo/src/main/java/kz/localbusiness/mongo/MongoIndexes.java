package kz.localbusiness.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/// Creates every index before anything is asked of the store; creating one again changes nothing.
/// Only shapes that mean the same on a cluster and on the embedded server: no partial index, and
/// unique only where the keys are never missing, or sparse.
@Component
class MongoIndexes implements InitializingBean {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final IndexOptions SPARSE = new IndexOptions().sparse(true);

    /// Of the documents that have the field, each has another value.
    private static final IndexOptions ONE_EACH = new IndexOptions().unique(true).sparse(true);

    private final MongoDatabaseFactory databases;

    MongoIndexes(MongoDatabaseFactory databases) {
        this.databases = databases;
    }

    @Override
    public void afterPropertiesSet() {
        create(databases.getMongoDatabase());
    }

    private static void create(MongoDatabase database) {
        createForJobs(database);
        ClientCardIndexes.create(database);
        for (var traced : StoredTraces.COLLECTIONS) {
            var traces = Indexes.ascending(StoredTraces.DUE_AT);
            database.getCollection(traced).createIndex(traces, SPARSE);
        }
        database.getCollection("secrets").createIndex(Indexes.ascending("key"));
        var log = database.getCollection("auditEntries");
        log.createIndex(Indexes.ascending("business", "place"));
        log.createIndex(Indexes.ascending("business", "account", "place"));
        log.createIndex(Indexes.ascending("business", "record", "place"));
        var agendas = database.getCollection("agendas");
        agendas.createIndex(Indexes.ascending("business", "names"), UNIQUE);
        agendas.createIndex(Indexes.ascending("dueAt"), SPARSE);
        agendas.createIndex(Indexes.ascending("business", "appointments.client.phone", "_id"));
        agendas.createIndex(Indexes.ascending("business", "requestedUntil"));
        agendas.createIndex(Indexes.ascending("business", "unpaidSince"));
        agendas.createIndex(Indexes.ascending("business", "_id"));
        var charges = database.getCollection("charges");
        charges.createIndex(Indexes.ascending("dueAt"), SPARSE);
        charges.createIndex(Indexes.ascending("business", "visit", "begunAt"));
        charges.createIndex(Indexes.ascending("business", "begunAt"));
        charges.createIndex(Indexes.ascending("business", "toGiveBackSince"));
        charges.createIndex(Indexes.ascending("business", "reservation.client.phone", "begunAt"));
        var plans = database.getCollection("reconciliationPlans");
        plans.createIndex(Indexes.ascending("dueAt"), SPARSE);
        var receipts = database.getCollection("receipts");
        receipts.createIndex(Indexes.ascending("business", "movement"), UNIQUE);
        receipts.createIndex(Indexes.ascending("business", "place"));
        var fiscalRecords = database.getCollection("fiscalRecords");
        fiscalRecords.createIndex(Indexes.ascending("dueAt"), SPARSE);
        fiscalRecords.createIndex(Indexes.ascending("business", "hinderedAt"));
        var clientVisits = database.getCollection("clientVisits");
        clientVisits.createIndex(Indexes.ascending("business", "phone", "place"));
        clientVisits.createIndex(Indexes.ascending("business", "owedOn"));
        var reviews = database.getCollection("reviews");
        reviews.createIndex(Indexes.ascending("business", "place"));
        reviews.createIndex(Indexes.ascending("business", "shownAt"));
        var waitlist = database.getCollection("waitlist");
        waitlist.createIndex(Indexes.ascending("business", "openSince"));
        waitlist.createIndex(Indexes.ascending("dueAt"), SPARSE);
        waitlist.createIndex(Indexes.ascending("business", "client.phone", "_id"));
        waitlist.createIndex(Indexes.ascending("business", "_id"));
        database.getCollection("images").createIndex(Indexes.ascending("business", "at", "photo"));
        var exports = database.getCollection("exports");
        exports.createIndex(Indexes.ascending("underway"), ONE_EACH);
        exports.createIndex(Indexes.ascending("business", "requestedAt"));
        exports.createIndex(Indexes.ascending("state"));
        exports.createIndex(Indexes.ascending("dueAt"), SPARSE);
        var businesses = database.getCollection("businesses");
        businesses.createIndex(Indexes.ascending("slug"));
        businesses.createIndex(Indexes.ascending("searched"));
        businesses.createIndex(Indexes.ascending("found", "place"), SPARSE);
        businesses.createIndex(Indexes.ascending("dueAt"), SPARSE);
        var tombstones = database.getCollection("tombstones");
        tombstones.createIndex(Indexes.ascending("openSince"), SPARSE);
        tombstones.createIndex(Indexes.ascending("begunAt"));
        database.getCollection("announcements").createIndex(Indexes.ascending("until"));
        var realms = database.getCollection("realms");
        realms.createIndex(Indexes.ascending("claimedBy"), ONE_EACH);
        for (var moment : List.of("begunAt", "freeSince", "abandonedAt")) {
            realms.createIndex(Indexes.ascending(moment), SPARSE);
        }
        var registrations = database.getCollection("registrations");
        registrations.createIndex(Indexes.ascending("waitingSince"), SPARSE);
        registrations.createIndex(Indexes.ascending("forgetAt"));
        database.getCollection("chatLinks").createIndex(Indexes.ascending("chat"));
        var chatInvitations = database.getCollection("chatInvitations");
        chatInvitations.createIndex(Indexes.ascending("business", "digest"));
        chatInvitations.createIndex(Indexes.ascending("business", "until"));
        chatInvitations.createIndex(Indexes.ascending("chat"), SPARSE);
        var memberChats = database.getCollection("memberChats");
        memberChats.createIndex(Indexes.ascending("chat"), SPARSE);
        memberChats.createIndex(Indexes.ascending("digest"), SPARSE);
        database.getCollection("chatUpdates").createIndex(Indexes.ascending("until"));
        var shortLinks = database.getCollection("shortLinks");
        shortLinks.createIndex(Indexes.ascending("digest"));
        shortLinks.createIndex(Indexes.ascending("until"));
        database.getCollection("terms").createIndex(Indexes.ascending("business", "terms"));
        var notices = database.getCollection("notices");
        notices.createIndex(Indexes.ascending("dueAt"), SPARSE);
        notices.createIndex(Indexes.ascending("deliveries.reference"), SPARSE);
        notices.createIndex(Indexes.ascending("business", "state", "attempts"));
        notices.createIndex(Indexes.ascending("business", "since", "notice"));
        notices.createIndex(Indexes.ascending("since"));
        var bells = database.getCollection("bells");
        bells.createIndex(Indexes.ascending("business", "account", "at"));
        bells.createIndex(Indexes.ascending("business", "at"));
        bells.createIndex(Indexes.ascending("at"));
        var reminders = database.getCollection("reminders");
        reminders.createIndex(Indexes.ascending("dueAt"), SPARSE);
        reminders.createIndex(Indexes.ascending("business", "dueAt"));
        var browsers = database.getCollection("pushSubscriptions");
        browsers.createIndex(Indexes.ascending("business", "until"));
        database.getCollection("offerings").createIndex(Indexes.ascending("business", "name"));
        database.getCollection("resources").createIndex(Indexes.ascending("business", "name"));
        database.getCollection("tallies").createIndex(Indexes.ascending("until"));
        database.getCollection("staffMembers").createIndex(Indexes.ascending("business", "name"));
    }

    /// For the questions that Spring Batch asks of its own collections.
    private static void createForJobs(MongoDatabase database) {
        var instances = database.getCollection("BATCH_JOB_INSTANCE");
        instances.createIndex(Indexes.ascending("jobName", "jobKey"));
        instances.createIndex(Indexes.ascending("jobInstanceId"));
        var executions = database.getCollection("BATCH_JOB_EXECUTION");
        executions.createIndex(Indexes.ascending("jobInstanceId"));
        executions.createIndex(Indexes.ascending("jobExecutionId"));
        var steps = database.getCollection("BATCH_STEP_EXECUTION");
        steps.createIndex(Indexes.ascending("jobExecutionId"));
        steps.createIndex(Indexes.ascending("stepExecutionId"));
    }
}
