package kz.localbusiness.mongo.audit;

import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.AuditLogContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoAuditLogOnRealServerTest extends AuditLogContract {

    private final AuditLog log = new MongoAuditLog(TestMongo.real().business());

    @Override
    protected AuditLog log() {
        return log;
    }
}
