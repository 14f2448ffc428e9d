package kz.localbusiness.application.booking.out;

class InMemoryWaitingRequestsTest extends WaitingRequestsContract {

    private final InMemoryAgendaStore store = new InMemoryAgendaStore();
    private final InMemoryAgendas agendas = new InMemoryAgendas(store);
    private final InMemoryWaitingRequests requests = new InMemoryWaitingRequests(store);

    @Override
    protected WaitingRequests requests() {
        return requests;
    }

    @Override
    protected Agendas agendas() {
        return agendas;
    }
}
