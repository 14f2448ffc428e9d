package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.booking.out.ClientRecordsContract;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.mongo.TestMongo;

class MongoClientRecordsTest extends ClientRecordsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ClientRecords records = new MongoClientRecords(mongo.business());
    private final Agendas agendas = new MongoAgendas(mongo.business());
    private final Waitlist waitlist = new MongoWaitlist(mongo.business());

    @Override
    protected ClientRecords records() {
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
