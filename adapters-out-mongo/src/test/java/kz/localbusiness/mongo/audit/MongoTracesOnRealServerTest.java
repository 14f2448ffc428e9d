package kz.localbusiness.mongo.audit;

import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.audit.out.Traces;
import kz.localbusiness.application.audit.out.TracesContract;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoTracesOnRealServerTest extends TracesContract {

    private final BusinessMongo mongo = TestMongo.real().business();
    private final Traces traces = new MongoTraces(mongo);

    @Override
    protected Traces traces() {
        return traces;
    }

    @Override
    protected void save(String name, long version) {
        var business = CurrentBusiness.required().toString();
        mongo.save(new ThingDocument(business + "/" + name, business, version));
    }
}
