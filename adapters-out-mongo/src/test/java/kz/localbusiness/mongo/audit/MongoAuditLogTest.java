package kz.localbusiness.mongo.audit;

import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.AuditLogContract;
import kz.localbusiness.mongo.TestMongo;

class MongoAuditLogTest extends AuditLogContract {

    private final AuditLog log = new MongoAuditLog(TestMongo.embedded().business());

    @Override
    protected AuditLog log() {
        return log;
    }
}
