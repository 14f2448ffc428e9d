package kz.localbusiness.application.audit;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.audit.out.Traces;

/// Forgets last: whoever crashed before does it all again, and an entry is kept once.
@UseCase(Audience.PLATFORM)
class RelayTracesUseCase implements RelayTraces {

    private final Traces traces;
    private final AuditLog log;

    RelayTracesUseCase(Traces traces, AuditLog log) {
        this.traces = traces;
        this.log = log;
    }

    @Override
    public void relay(Command command) {
        var entries = traces.in(command.place());
        entries.forEach(log::append);
        traces.forget(command.place(), entries);
    }
}
