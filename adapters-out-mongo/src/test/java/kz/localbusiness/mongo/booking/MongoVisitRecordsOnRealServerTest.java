package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.VisitRecords;
import kz.localbusiness.application.booking.out.VisitRecordsContract;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoVisitRecordsOnRealServerTest extends VisitRecordsContract {

    private final TestMongo mongo = TestMongo.real();
    private final VisitRecords records = new MongoVisitRecords(mongo.business());
    private final Agendas agendas = new MongoAgendas(mongo.business());
    private final Waitlist waitlist = new MongoWaitlist(mongo.business());

    @Override
    protected VisitRecords records() {
        return records;
    }

    @Override
    protected Agendas agendas() {
        return agendas;
    }

    @Override
    protected Waitlist waitlist() {
        return waitlist;
    }
}
