package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.ProgressDecision;
import kz.localbusiness.domain.booking.ProgressDecision.Done;
import kz.localbusiness.domain.booking.ProgressDecision.NoSuchAppointment;

/// A visit that was missed gives its time back, wherever it has claims.
@UseCase(Audience.TEAM)
class RecordProgressUseCase implements RecordProgress {

    private final BookingOffice office;
    private final Commit commit;
    private final Callers callers;
    private final OwnWork own;

    RecordProgressUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.commit = new Commit(office);
        this.callers = callers;
        this.own = new OwnWork(callers);
    }

    @Override
    public ProgressDecision record(Command command) {
        var decision =
                new Visits(office.agendas())
                        .find(command.appointment())
                        .filter(home -> own.includes(home.visit()))
                        .map(visit -> progress(visit, command.progress()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Done(var agenda, var visit)) {
            office.agendas().save(agenda);
            commit.settle(visit, visit.agendas());
        }
        return decision;
    }

    private ProgressDecision progress(AtHome visit, Progress progress) {
        var by = Doers.current(callers);
        return switch (progress) {
            case ARRIVED -> visit.arrive(by, office.now());
            case COMPLETED -> visit.complete(by, office.now());
            case NO_SHOW -> visit.miss(by, office.now());
        };
    }
}
