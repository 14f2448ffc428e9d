package kz.localbusiness.application.booking.out;

class InMemoryClientRecordsTest extends ClientRecordsContract {

    private final InMemoryAgendaStore store = new InMemoryAgendaStore();
    private final InMemoryAgendas agendas = new InMemoryAgendas(store);
    private final InMemoryWaitlist waitlist = new InMemoryWaitlist();
    private final InMemoryClientRecords records = new InMemoryClientRecords(store, waitlist);

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
