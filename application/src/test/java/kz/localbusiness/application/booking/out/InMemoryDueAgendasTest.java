package kz.localbusiness.application.booking.out;

class InMemoryDueAgendasTest extends DueAgendasContract {

    private final InMemoryAgendaStore store = new InMemoryAgendaStore();
    private final Agendas agendas = new InMemoryAgendas(store);
    private final DueAgendas dueAgendas = new InMemoryDueAgendas(store);

    @Override
    protected Agendas agendas() {
        return agendas;
    }

    @Override
    protected DueAgendas dueAgendas() {
        return dueAgendas;
    }
}
