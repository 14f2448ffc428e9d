package kz.localbusiness.application.booking.out;

class InMemoryAgendasTest extends AgendasContract {

    private final InMemoryAgendas agendas = new InMemoryAgendas(new InMemoryAgendaStore());

    @Override
    protected Agendas agendas() {
        return agendas;
    }
}
