package kz.localbusiness.application.booking.out;

class InMemoryVisitRecordsTest extends VisitRecordsContract {

    private final InMemoryAgendaStore store = new InMemoryAgendaStore();
    private final InMemoryAgendas agendas = new InMemoryAgendas(store);
    private final InMemoryWaitlist waitlist = new InMemoryWaitlist();
    private final InMemoryVisitRecords records = new InMemoryVisitRecords(store, waitlist);

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
