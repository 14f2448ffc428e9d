package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.RecordName;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.AgendaKey;

@UseCase(Audience.TEAM)
class UnblockTimeUseCase implements UnblockTime {

    private final Agendas agendas;
    private final OwnWork own;

    UnblockTimeUseCase(Agendas agendas, Callers callers) {
        this.agendas = agendas;
        this.own = new OwnWork(callers);
    }

    @Override
    public void unblock(Command command) {
        if (!own.includes(command.staff())) {
            throw new NotAllowed("the time of somebody else");
        }
        var agenda = agendas.of(AgendaKey.of(command.staff(), command.date()));
        var unblocked = agenda.unblocked(command.block());
        if (!unblocked.equals(agenda)) {
            agendas.save(unblocked, RecordName.of(command.block()));
        }
    }
}
