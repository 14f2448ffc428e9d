package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.AuditLogContract;

class AuditLogOnEmbeddedMongoTest extends AuditLogContract {

    @Override
    protected AuditLog log() {
        return StoresOnEmbeddedMongo.store(AuditLog.class);
    }
}
