package kz.localbusiness.application.booking.out;

class InMemoryUnpaidVisitsTest extends UnpaidVisitsContract {

    private final InMemoryAgendaStore store = new InMemoryAgendaStore();
    private final InMemoryAgendas agendas = new InMemoryAgendas(store);
    private final InMemoryUnpaidVisits unpaid = new InMemoryUnpaidVisits(store);

    @Override
    protected UnpaidVisits unpaid() {
        return unpaid;
    }

    @Override
    protected Agendas agendas() {
        return agendas;
    }
}
