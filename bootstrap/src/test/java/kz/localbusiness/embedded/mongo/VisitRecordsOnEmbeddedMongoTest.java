package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.VisitRecords;
import kz.localbusiness.application.booking.out.VisitRecordsContract;
import kz.localbusiness.application.booking.out.Waitlist;

class VisitRecordsOnEmbeddedMongoTest extends VisitRecordsContract {

    @Override
    protected VisitRecords records() {
        return StoresOnEmbeddedMongo.store(VisitRecords.class);
    }

    @Override
    protected Agendas agendas() {
        return StoresOnEmbeddedMongo.store(Agendas.class);
    }

    @Override
    protected Waitlist waitlist() {
        return StoresOnEmbeddedMongo.store(Waitlist.class);
    }
}
