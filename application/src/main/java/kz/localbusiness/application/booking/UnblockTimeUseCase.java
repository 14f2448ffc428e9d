package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.AgendaKey;

@UseCase(Audience.OWNER)
class UnblockTimeUseCase implements UnblockTime {

    private final Agendas agendas;

    UnblockTimeUseCase(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public void unblock(Command command) {
        var agenda = agendas.of(AgendaKey.of(command.staff(), command.date()));
        var unblocked = agenda.unblocked(command.block());
        if (!unblocked.equals(agenda)) {
            agendas.save(unblocked);
        }
    }
}
